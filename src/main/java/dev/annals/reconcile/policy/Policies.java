package dev.annals.reconcile.policy;

import java.util.List;
import java.util.Optional;

/** The policies of a run, in order: the first that covers a scope and predicate decides. */
public record Policies(List<Policy> all) {

    /** How a choice is applied; empty if no policy covers it. */
    public Optional<Policy.Mode> mode(String scope, String predicate) {
        return of(scope, predicate).map(Policy::mode);
    }

    /** @param sides at least two, each contradicting the others */
    public Choice choose(String scope, String predicate, List<Side> sides) {
        return of(scope, predicate)
                .map(policy -> policy.choose(sides))
                .orElseGet(() -> new Choice.Open("no policy covers it"));
    }

    private Optional<Policy> of(String scope, String predicate) {
        return all.stream().filter(policy -> policy.isFor(scope, predicate)).findFirst();
    }
}
