package dev.annals.job;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Throttles planning, so that readers get the database for part of the time: a plan can wait, an answer cannot. */
@Singleton
class Pace {

    private static final long LONGEST = Duration.ofSeconds(2).toNanos();

    private final double rest;

    Pace(JobConfig config) {
        this.rest = config.rest();
    }

    /** @param worked in nanoseconds */
    void restAfter(long worked) {
        try {
            TimeUnit.NANOSECONDS.sleep(Math.min(LONGEST, (long) (rest * worked)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
