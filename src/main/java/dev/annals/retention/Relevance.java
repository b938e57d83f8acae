package dev.annals.retention;

import dev.annals.time.IsoPeriod;
import java.time.Duration;
import java.time.Instant;

/**
 * How much of its relevance something has kept: a pure function. It halves with each half-life since the last
 * confirmation, and more slowly if several independent sources say so or answers have used it.
 */
public final class Relevance {

    /** Factors of base-2 logarithms: doubling the sources adds half a half-life, doubling the uses a quarter. */
    private static final double SOURCES = 0.5;

    private static final double USES = 0.25;

    /** The most by which sources and uses can stretch the half-life. */
    private static final double LONGEST = 4;

    private Relevance() {}

    /**
     * @param confirmedAt when it was last said
     * @param halfLife must not be endless
     * @param at when its age is measured; what was said later has age zero
     * @param sources the number of independent sources, at least one
     * @param uses the number of uses in answers
     * @return from 0 to 1
     */
    public static double of(Instant confirmedAt, IsoPeriod halfLife, Instant at, long sources, long uses) {
        double half = seconds(confirmedAt, halfLife.end(confirmedAt));
        double age = Math.max(0, seconds(confirmedAt, at));
        double lasts = 1 + SOURCES * log2((double) Math.max(1, sources)) + USES * log2(1.0 + uses);
        return Math.pow(2, -age / (half * Math.min(LONGEST, lasts)));
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1_000.0;
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
