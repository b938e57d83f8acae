package dev.annals.index;

import dev.annals.commit.Committed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Lets writers go first: both want the processor, and a vector can come later. While commits follow each other closely, the
 * embedding of new texts waits, for a second at most, so that what waits grows visibly but never stands still.
 */
@Singleton
class Courtesy {

    private static final long CLOSELY = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(20);

    private volatile long last = System.nanoTime() - CLOSELY;
    private volatile boolean burst;

    /** A commit on its own is no reason to wait: what it said is wanted at once. */
    void committed(@Observes Committed committed) {
        long now = System.nanoTime();
        burst = now - last < CLOSELY;
        last = now;
    }

    /** Returns when writers pause, or after the longest wait. @throws InterruptedException when the service ends */
    void wait(Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (busy() && System.nanoTime() < end) {
            TimeUnit.NANOSECONDS.sleep(LOOK_AGAIN);
        }
    }

    private boolean busy() {
        return burst && System.nanoTime() - last < CLOSELY;
    }
}
