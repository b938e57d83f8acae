package dev.annals.belief;

import dev.annals.time.Interval;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A fact that is believed now, with what it takes to derive its slot again.
 *
 * @param support the ids of the claims that support it
 */
public record Belief(String id, Value value, Interval valid, Set<String> support, String statement, Tenure tenure) {

    /**
     * Since when the value of a segment that a commit opens has been believed.
     *
     * @param before the slot's beliefs before the commit; those it closes are enough, since those it keeps do not
     *     overlap the segment
     * @param knownAt the known time of the commit
     */
    public static Tenure tenureOf(Segment segment, Collection<Belief> before, Instant knownAt) {
        List<Tenure> goingOn = before.stream()
                .filter(belief -> belief.value.equals(segment.value()) && belief.valid.overlaps(segment.valid()))
                .map(Belief::tenure)
                .toList();
        return Tenure.of(segment.valid(), goingOn, knownAt);
    }
}
