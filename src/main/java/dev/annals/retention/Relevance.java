package dev.annals.retention;

import dev.annals.time.Span;
import java.time.Duration;
import java.time.Instant;

/**
 * How much of its relevance something has kept: pure. It halves with each half-life since somebody said so last, and more slowly
 * where several independent sources say so, or answers have used it.
 */
public final class Relevance {

    /** Of the logarithms to base 2: twice as many sources make it last half a half-life longer, twice as many uses a quarter. */
    private static final double SOURCES = 0.5;

    private static final double USES = 0.25;

    /** However many say so, and however often it was used: it does not last longer than so many half-lives of one. */
    private static final double LONGEST = 4;

    private Relevance() {}

    /**
     * @param confirmedAt when it was said last
     * @param halfLife one that ends
     * @param at to which its age is measured; what is said later is not old
     * @param sources independent ones, at least one
     * @param uses in answers
     * @return 0 to 1
     */
    public static double of(Instant confirmedAt, Span halfLife, Instant at, long sources, long uses) {
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
