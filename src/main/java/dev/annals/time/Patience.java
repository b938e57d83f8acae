package dev.annals.time;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what another process may bring about, by looking again and again. */
public final class Patience {

    private Patience() {}

    /** @return whether it came about within the limit; it is looked at once at least */
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

    /** For the time that another process asks for. */
    public static void pause(Duration time) throws InterruptedException {
        Thread.sleep(time);
    }
}
