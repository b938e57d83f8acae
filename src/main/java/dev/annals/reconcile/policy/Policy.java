package dev.annals.reconcile.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which contradictions Annals may decide, and how: the first criterion that tells the sides apart does.
 *
 * @param predicates it is for; empty: all
 * @param scopes likewise
 */
public record Policy(Set<String> predicates, Set<String> scopes, Mode mode, List<Criterion> choose) {

    /** What becomes of what it chooses. */
    public enum Mode {
        /** It is done at once. */
        AUTO,
        /** It is done when somebody says so. */
        PROPOSE,
        /** Nothing is chosen. */
        OFF
    }

    boolean isFor(String scope, String predicate) {
        return (scopes.isEmpty() || scopes.contains(scope)) && (predicates.isEmpty() || predicates.contains(predicate));
    }

    /** @param sides at least two, each other's opposite */
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
