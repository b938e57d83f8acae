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
 * Lets writers go first: both need the processor, and a vector can wait. While a commit is under way, or commits follow
 * closely on each other, embedding new texts pauses. It pauses for a limited time only, so that a backlog grows visibly
 * but never stalls.
 */
@Singleton
class WriterPriority {

    /** Between the end of a commit and the turn of the next: a client reads an answer and sends again in this time. */
    private static final Duration CLOSELY = Duration.ofMillis(50);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);

    private final BooleanSupplier underWay;
    private final LongSupplier nanoTime;
    private volatile long last;
    private volatile boolean closely;

    @Inject
    WriterPriority(Commits commits) {
        this(commits::underWay, System::nanoTime);
    }

    WriterPriority(BooleanSupplier underWay, LongSupplier nanoTime) {
        this.underWay = underWay;
        this.nanoTime = nanoTime;
        this.last = nanoTime.getAsLong() - CLOSELY.toNanos();
    }

    /** A single commit is no reason to wait: its texts should be searchable at once. */
    void committed(@Observes Committed committed) {
        long now = nanoTime.getAsLong();
        closely = now - committed.took().toNanos() - last < CLOSELY.toNanos();
        last = now;
    }

    /**
     * Waits until writers pause, but no longer than this.
     *
     * @return whether writers have paused
     * @throws InterruptedException when the service stops
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
