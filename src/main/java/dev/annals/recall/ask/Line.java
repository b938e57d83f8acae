package dev.annals.recall.ask;

import java.util.List;

/**
 * The facts of one predicate about an entity, by when they begin.
 *
 * @param ofSubject whether the entity is their subject
 */
record Line(String predicate, boolean ofSubject, List<Held> facts) {

    /** What a fact says of the entity. */
    Held.Party value(Held fact) {
        return fact.party(!ofSubject);
    }

    Line without(Held fact) {
        return new Line(
                predicate,
                ofSubject,
                facts.stream().filter(other -> !other.equals(fact)).toList());
    }
}
