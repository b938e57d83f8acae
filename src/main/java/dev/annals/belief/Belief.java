package dev.annals.belief;

import dev.annals.time.Interval;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A fact that is believed now, as far as deriving its slot anew needs it.
 *
 * @param support the ids of the claims behind it
 */
public record Belief(String id, Value value, Interval valid, Set<String> support, String statement, Tenure tenure) {

    public boolean says(Segment segment) {
        return value.equals(segment.value()) && valid.equals(segment.valid());
    }

    /**
     * Since when a segment is believed that opens in a commit.
     *
     * @param before beliefs of the slot until the commit; those it closes are enough, since what it keeps overlaps nothing new
     * @param knownAt the commit's
     */
    public static Tenure tenureOf(Segment segment, Collection<Belief> before, Instant knownAt) {
        List<Tenure> goingOn = before.stream()
                .filter(belief -> belief.value.equals(segment.value()) && belief.valid.overlaps(segment.valid()))
                .map(Belief::tenure)
                .toList();
        return Tenure.of(segment.valid(), goingOn, knownAt);
    }
}
