package dev.annals.belief;

import dev.annals.time.Interval;
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
}
