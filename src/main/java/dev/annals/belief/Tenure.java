package dev.annals.belief;

import dev.annals.time.Interval;
import java.time.Instant;
import java.util.List;

/**
 * Since when, without a break, the value of a belief was believed: a step function over its interval, since a correction
 * in the middle of a fact leaves its ends as they were believed all along.
 *
 * @param parts in order of time, without gaps; neighbours differ
 */
public record Tenure(List<Part> parts) {

    /** @param since a known time */
    public record Part(Interval valid, Instant since) {}

    public static Tenure of(Interval valid, Instant since) {
        return new Tenure(List.of(new Part(valid, since)));
    }

    /** Since when it was believed of the whole interval. */
    public Instant since() {
        return parts.stream().map(Part::since).max(Instant::compareTo).orElseThrow();
    }
}
