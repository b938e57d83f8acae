package dev.annals.belief;

import dev.annals.time.Interval;
import java.util.List;

/**
 * A stretch of valid time during which one value is believed.
 *
 * @param winner the claim of highest rank at the segment's start
 * @param support every claim of the value that stands somewhere in the segment, in the order they were made
 */
public record Segment(Value value, Interval valid, Claim winner, List<Claim> support) {

    /** The confidence of the most confident claim that supports it. */
    public double confidence() {
        return support.stream().mapToDouble(Claim::confidence).max().orElseThrow();
    }
}
