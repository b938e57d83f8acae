package dev.annals.reconcile;

import dev.annals.reconcile.policy.Policies;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something that is not in order, with all that is needed to say what is to be done. */
sealed interface Finding permits Dispute, OneWay {

    String id();

    /** The ids of the claims it rests on. */
    Set<String> claims();

    /** What no two that are settled in one commit may have in common. */
    default Set<String> touches() {
        return claims();
    }

    /** What is left of it once some claims do not count; empty where nothing is. */
    Optional<Finding> without(Set<String> refuted);

    /** Whether a person said that it stands, and no claim they said it of is gone. */
    boolean isAccepted();

    Remedy remedy(Policies policies);

    static Set<String> ids(Stream<Testimony> claims) {
        return claims.map(Testimony::id).collect(Collectors.toSet());
    }
}
