package dev.annals.reconcile.rule;

import dev.annals.belief.Value;
import dev.annals.time.Interval;
import java.time.Instant;

/**
 * A fact that is believed, as rules see it.
 *
 * @param subject the id of an entity
 * @param valid when it is so
 * @param startsBy the last instant at which it may have begun, by how finely its date was written
 */
public record HeldFact(
        String id, String scope, String subject, String predicate, Value value, Interval valid, Instant startsBy) {

    boolean isAbout(String entity) {
        return value.equals(new Value.Of(entity));
    }
}
