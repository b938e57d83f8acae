package dev.annals.reconcile;

import dev.annals.belief.Predicate;
import dev.annals.reconcile.rule.FactRule;
import dev.annals.time.Interval;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A fact that, as a rule says, holds in both directions.
 *
 * @param fact its id
 * @param shown its statement
 */
record Mutual(
        String rule,
        String says,
        String scope,
        String fact,
        String shown,
        Dispute.Named subject,
        Dispute.Named object,
        Predicate predicate,
        Interval valid) {

    String id() {
        return rule + ":" + fact;
    }

    /** The source of the claim that is added for it. */
    String source() {
        return FactRule.Symmetric.source(rule);
    }

    /** The statement in the other direction. */
    String back() {
        return predicate.sentence(object.name(), subject.name());
    }

    /** As shown in items. */
    Map<String, @Nullable Object> json(List<Testimony> claims) {
        Map<String, @Nullable Object> json = new TreeMap<>();
        json.put("kind", rule);
        json.put("says", says);
        json.put("subject", named(subject));
        json.put("object", named(object));
        json.put("predicate", predicate.name());
        json.put("fact", fact);
        json.put("statement", shown);
        json.put("validFrom", Options.date(valid.from()));
        json.put("validTo", Options.date(valid.to()));
        json.put("claims", claims.stream().map(Options::claim).toList());
        return json;
    }

    private static Map<String, Object> named(Dispute.Named entity) {
        return Map.of("id", entity.id(), "name", entity.name());
    }
}
