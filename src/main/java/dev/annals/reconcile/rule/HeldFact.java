package dev.annals.reconcile.rule;

import dev.annals.belief.Value;
import dev.annals.time.Interval;
import java.util.Set;

/**
 * A believed fact, as rules see it.
 *
 * @param subject the id of an entity
 * @param valid when it holds
 * @param begins when it began, as precisely as its date was written
 * @param sources of the claims behind it; empty for those that name none
 */
public record HeldFact(
        String id,
        String scope,
        String subject,
        String predicate,
        Value value,
        Interval valid,
        Moment begins,
        Set<String> sources) {

    boolean isAbout(String entity) {
        return value.equals(new Value.Of(entity));
    }
}
