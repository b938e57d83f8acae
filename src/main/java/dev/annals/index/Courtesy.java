package dev.annals.index;

import dev.annals.change.Commits;
import dev.annals.commit.Committed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Lets writers go first: both want the processor, and a vector can come later. While a commit is under way, or commits follow
 * each other closely, the embedding of new texts waits, for a while at most, so that what waits grows visibly but never
 * stands still.
 */
@Singleton
class Courtesy {

    private static final Duration CLOSELY = Duration.ofMillis(25);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);

    private final BooleanSupplier underWay;
    private final LongSupplier nanoTime;
    private volatile long last;
    private volatile boolean closely;

    @Inject
    Courtesy(Commits commits) {
        this(commits::underWay, System::nanoTime);
    }

    Courtesy(BooleanSupplier underWay, LongSupplier nanoTime) {
        this.underWay = underWay;
        this.nanoTime = nanoTime;
        this.last = nanoTime.getAsLong() - CLOSELY.toNanos();
    }

    /** A commit on its own is no reason to wait: what it said is wanted at once. */
    void committed(@Observes Committed committed) {
        long now = nanoTime.getAsLong();
        closely = now - last < CLOSELY.toNanos();
        last = now;
    }

    /**
     * Returns when writers pause, or after the longest wait.
     *
     * @return whether they pause
     * @throws InterruptedException when the service ends
     */
    boolean letWritersGoFirst(Duration longest) throws InterruptedException {
        long end = nanoTime.getAsLong() + longest.toNanos();
        while (writersAreBusy()) {
            if (nanoTime.getAsLong() >= end) {
                return false;
            }
            TimeUnit.NANOSECONDS.sleep(LOOK_AGAIN.toNanos());
        }
        return true;
    }

    boolean writersAreBusy() {
        return underWay.getAsBoolean() || (closely && nanoTime.getAsLong() - last < CLOSELY.toNanos());
    }
}
