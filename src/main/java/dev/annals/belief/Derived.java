package dev.annals.belief;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What follows from the live claims of one slot, both facts and contradictions: the whole rule of {@code
 * docs/semantics.md} as one pure function.
 */
public record Derived(List<Segment> believed, List<Contradiction> contradictions) {

    /** @param accepting maps the id of a claim to the decisions in force that accepted its contradictions */
    public static Derived of(Predicate predicate, Collection<Claim> live, Function<String, Set<String>> accepting) {
        List<Contradiction> found = predicate.cardinality() == Cardinality.MANY
                ? List.of()
                : Contradictions.derive(live, predicate.constant());
        List<Contradiction> withheld = predicate.withholds()
                ? found.stream()
                        .filter(one -> one.acceptedBy(accepting).isEmpty())
                        .toList()
                : List.of();
        return new Derived(Timeline.derive(live, withheld), found);
    }
}
