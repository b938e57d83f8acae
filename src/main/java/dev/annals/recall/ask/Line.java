package dev.annals.recall.ask;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The facts of one predicate about an entity, ordered by their beginning.
 *
 * @param ofSubject whether the entity is their subject, rather than their object
 */
record Line(String predicate, boolean ofSubject, List<Held> facts) {

    private static final Pattern DATE = Pattern.compile("\\d{4}(?:-\\d\\d){0,2}");

    /** The other party of a fact. */
    Held.Party value(Held fact) {
        return fact.party(!ofSubject);
    }

    /** Whether all its values are dates. */
    boolean isOfDates() {
        return ofSubject
                && facts.stream()
                        .allMatch(fact -> fact.object().id().isEmpty()
                                && DATE.matcher(fact.object().name()).matches());
    }

    Line without(Held fact) {
        return of(facts.stream().filter(other -> !other.equals(fact)).toList());
    }

    /** With some of its facts. */
    Line of(List<Held> some) {
        return new Line(predicate, ofSubject, some);
    }

    /** Whether its predicate names an end: "left", "sold_to". */
    boolean isOfEnds() {
        return Edge.of(Stems.of(predicate.split("_", 2)[0])) == Edge.END;
    }
}
