package dev.annals.reconcile.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which contradictions Annals may decide, and how: the first criterion that can tell the sides apart decides.
 *
 * @param predicates that it covers; empty: all
 * @param scopes that it covers; empty: all
 */
public record Policy(Set<String> predicates, Set<String> scopes, Mode mode, List<Criterion> choose) {

    /** What happens to a choice. */
    public enum Mode {
        /** It is applied at once. */
        AUTO,
        /** It is applied once somebody approves. */
        PROPOSE,
        /** No choice is made. */
        OFF
    }

    boolean isFor(String scope, String predicate) {
        return (scopes.isEmpty() || scopes.contains(scope)) && (predicates.isEmpty() || predicates.contains(predicate));
    }

    /** @param sides at least two, each contradicting the others */
    Choice choose(List<Side> sides) {
        return mode == Mode.OFF
                ? new Choice.Open("the policy leaves it to people")
                : choose.stream()
                        .map(criterion -> criterion.choose(sides))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseGet(() -> new Choice.Open("no criterion tells the sides apart: "
                                + choose.stream().map(Criterion::word).collect(Collectors.joining(", "))));
    }
}
