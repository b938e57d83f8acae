package dev.annals.reconcile;

import dev.annals.belief.Predicate;
import dev.annals.reconcile.policy.Policies;
import dev.annals.reconcile.policy.Policy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What policies allow a rule that holds both ways.
 *
 * @param obstacle why a person has to decide; null if nobody has to
 */
record Permission(@Nullable String obstacle, boolean auto) {

    static Permission of(Mutual fact, Policies policies) {
        Predicate predicate = fact.predicate();
        if (predicate.care().isStrong()) {
            return new Permission(predicate.name() + " is strong, so a person has to decide", false);
        }
        Optional<Policy.Mode> mode = policies.mode(fact.scope(), predicate.name());
        if (mode.isEmpty() || mode.get() == Policy.Mode.OFF) {
            return new Permission(mode.isEmpty() ? "no policy covers it" : "the policy leaves it to people", false);
        }
        return new Permission(null, mode.get() == Policy.Mode.AUTO);
    }
}
