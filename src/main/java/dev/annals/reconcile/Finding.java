package dev.annals.reconcile;

import dev.annals.reconcile.policy.Policies;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A problem that a job found, with everything needed to say what can be done about it. */
sealed interface Finding permits Dispute, OneWay, Unfounded {

    String id();

    /** The ids of the claims it rests on. */
    Set<String> claims();

    /** Findings settled in one commit must not have any of these in common. */
    default Set<String> touches() {
        return claims();
    }

    /** The rest of it if some claims do not count; empty if nothing is left. */
    Optional<Finding> without(Set<String> refuted);

    /** Whether a person accepted it, and all claims that they accepted still stand. */
    boolean isAccepted();

    Remedy remedy(Policies policies);

    static Set<String> ids(Stream<Testimony> claims) {
        return claims.map(Testimony::id).collect(Collectors.toSet());
    }
}
