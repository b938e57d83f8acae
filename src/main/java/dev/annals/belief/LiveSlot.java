package dev.annals.belief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The current state of a slot, from which to work out what would be believed if something changed.
 *
 * @param claims the live ones
 * @param accepting maps the ids of claims to the decisions in force that accepted their contradictions
 */
public record LiveSlot(Predicate predicate, List<Claim> claims, Map<String, Set<String>> accepting) {

    /** Stands in for a decision that has not been made. */
    private static final String SUPPOSED = "";

    public List<Segment> believed() {
        return Derived.of(predicate, claims, this::accepting).believed();
    }

    /** The contradictions that nobody has accepted. */
    public List<Contradiction> open() {
        return Derived.of(predicate, claims, this::accepting).contradictions().stream()
                .filter(one -> one.acceptedBy(this::accepting).isEmpty())
                .toList();
    }

    private Set<String> accepting(String claim) {
        return accepting.getOrDefault(claim, Set.of());
    }

    public LiveSlot without(Set<String> gone) {
        return new LiveSlot(
                predicate,
                claims.stream().filter(claim -> !gone.contains(claim.id())).toList(),
                accepting);
    }

    public LiveSlot with(Claim more) {
        return new LiveSlot(
                predicate, Stream.concat(claims.stream(), Stream.of(more)).toList(), accepting);
    }

    /** The slot as it would be if the contradiction between these claims were accepted. */
    public LiveSlot accepted(Set<String> claims) {
        Map<String, Set<String>> more = new HashMap<>(accepting);
        claims.forEach(claim -> more.merge(claim, Set.of(SUPPOSED), LiveSlot::and));
        return new LiveSlot(predicate, this.claims, more);
    }

    private static Set<String> and(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }
}
