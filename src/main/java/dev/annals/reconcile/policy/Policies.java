package dev.annals.reconcile.policy;

import java.util.List;
import java.util.Optional;

/** The policies of a run, in their order: the first that is for a scope and predicate decides. */
public record Policies(List<Policy> all) {

    /** Whether what is chosen may be done at once. */
    public boolean isAuto(String scope, String predicate) {
        return of(scope, predicate)
                .map(policy -> policy.mode() == Policy.Mode.AUTO)
                .orElse(false);
    }

    /** What becomes of what may be done; empty: no policy is for it. */
    public Optional<Policy.Mode> mode(String scope, String predicate) {
        return of(scope, predicate).map(Policy::mode);
    }

    /** @param sides at least two, each other's opposite */
    public Choice choose(String scope, String predicate, List<Side> sides) {
        return of(scope, predicate)
                .map(policy -> policy.choose(sides))
                .orElseGet(() -> new Choice.Open("no policy is for it"));
    }

    private Optional<Policy> of(String scope, String predicate) {
        return all.stream().filter(policy -> policy.isFor(scope, predicate)).findFirst();
    }
}
