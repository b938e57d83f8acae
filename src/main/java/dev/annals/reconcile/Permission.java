package dev.annals.reconcile;

import dev.annals.belief.Predicate;
import dev.annals.job.Mode;
import dev.annals.reconcile.policy.Policies;
import dev.annals.reconcile.policy.Policy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What policies allow a rule that holds both ways.
 *
 * @param obstacle why a person has to decide; null if nobody has to
 */
record Permission(@Nullable String obstacle, Mode mode) {

    static Permission of(Mutual fact, Policies policies) {
        Predicate predicate = fact.predicate();
        if (predicate.strictness().isStrong()) {
            return new Permission(predicate.name() + " is strong, so a person has to decide", Mode.PROPOSE);
        }
        Optional<Policy.Mode> mode = policies.mode(fact.scope(), predicate.name());
        if (mode.isEmpty() || mode.get() == Policy.Mode.OFF) {
            return new Permission(
                    mode.isEmpty() ? "no policy covers it" : "the policy leaves it to people", Mode.PROPOSE);
        }
        return new Permission(null, mode(mode));
    }

    /** Whether a choice may be applied without asking. */
    static Mode mode(Optional<Policy.Mode> policy) {
        return policy.filter(Policy.Mode.AUTO::equals).isPresent() ? Mode.AUTO : Mode.PROPOSE;
    }
}
