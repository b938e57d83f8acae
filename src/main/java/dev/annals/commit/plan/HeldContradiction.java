package dev.annals.commit.plan;

import dev.annals.belief.Contradiction;
import dev.annals.belief.Value;
import dev.annals.time.Interval;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A contradiction that exists now.
 *
 * @param claims the ids of the claims it rests on
 * @param acceptedBy the decision that accepts it; null while it is open
 */
public record HeldContradiction(
        String id,
        Contradiction.Kind kind,
        Value one,
        Value other,
        Interval valid,
        Set<String> claims,
        @Nullable String acceptedBy) {

    Contradiction.Identity identity() {
        return new Contradiction.Identity(kind, one, other, valid);
    }
}
