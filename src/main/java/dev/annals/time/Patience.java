package dev.annals.time;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for another process by polling. */
public final class Patience {

    private Patience() {}

    /** @return whether the condition became true within the limit; it is checked at least once */
    public static boolean await(Duration limit, Duration pause, BooleanSupplier done) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() - deadline >= 0) {
                return false;
            }
            Thread.sleep(pause);
        }
        return true;
    }

    /** Sleeps for as long as another process asks. */
    public static void pause(Duration time) throws InterruptedException {
        Thread.sleep(time);
    }
}
