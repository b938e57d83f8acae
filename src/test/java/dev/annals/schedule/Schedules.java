package dev.annals.schedule;

import org.jetbrains.lincheck.Lincheck;

/**
 * Runs a test in many schedules of its threads, switching between them wherever they access shared state. The schedules
 * are always the same, so that failures are reproducible; a failure shows its schedule.
 */
public final class Schedules {

    private Schedules() {}

    /** @param test makes all it uses anew, and fails by throwing */
    public static void explore(int schedules, Runnable test) {
        Lincheck.runConcurrentTest(schedules, test);
    }

    /** Assertions of libraries are more than an exploration can follow. */
    public static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    /** Runs them at once, to their ends. */
    public static void together(Runnable... threads) {
        Explored[] started = new Explored[threads.length];
        for (int i = 0; i < threads.length; i++) {
            started[i] = new Explored(threads[i]);
        }
        for (Thread thread : started) { // not by a method reference: Lincheck would not see it
            thread.start();
        }
        for (Explored thread : started) {
            join(thread);
            if (thread.failure != null) {
                throw new AssertionError("a thread failed", thread.failure);
            }
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** Lincheck follows the fields of threads to what they share, but not those that Thread itself has. */
    private static final class Explored extends Thread {

        private final Runnable body;
        private volatile Throwable failure;

        Explored(Runnable body) {
            this.body = body;
        }

        @Override
        public void run() {
            try {
                body.run();
            } catch (Throwable thrown) {
                failure = thrown;
            }
        }
    }
}
