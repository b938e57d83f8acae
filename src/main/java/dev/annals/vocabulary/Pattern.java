package dev.annals.vocabulary;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way of saying a predicate. Words are lemmas in lower case; one of several words matches all of them: a verb with
 * its particle ("pass away"), a noun with what stands before it ("chief executive officer").
 */
public sealed interface Pattern {

    /** None where it is not found by a word. */
    default Set<String> words() {
        return Set.of();
    }

    default Effect effect() {
        return Effect.HOLDS;
    }

    /**
     * A verb: "Ann joined Initech", "Initech was founded by Ann".
     *
     * @param subject the place that the predicate's subject takes
     * @param objects the places that its object may take
     * @param ended where the value stands that no longer holds: "replaced X with Y"
     * @param personal whether only people do so, whatever their names look like
     * @param named the object has one of these words, if there are any
     */
    record Verb(
            Set<String> words,
            Voice voice,
            Place subject,
            List<Place> objects,
            @Nullable Place ended,
            boolean personal,
            Set<String> named,
            Effect effect)
            implements Pattern {}

    /**
     * A noun for one side of a relation: "Ann is the wife of Bo", "Initech's CEO Ann".
     *
     * @param holder the side that the noun names
     * @param prepositions before the other side
     * @param owned whether the other side may also own it or stand before it: "Bo's wife", "the Initech CEO"
     * @param held whether it is something that one has or takes: "Ann holds a degree", "he took a job"
     * @param personal whether people on both sides are people, whatever their names look like
     */
    record Noun(
            Set<String> words,
            Side holder,
            List<String> prepositions,
            boolean owned,
            boolean held,
            boolean personal,
            Effect effect)
            implements Pattern {}

    /**
     * A noun that one has, with what it is: "Ann's email is …", "Initech has its headquarters in Oslo".
     *
     * @param prepositions before the value; none: it follows "is"
     */
    record Attribute(Set<String> words, Set<String> prepositions) implements Pattern {}

    /** An adjective: "Ann is allergic to nuts". */
    record Adjective(Set<String> words, Set<String> prepositions) implements Pattern {}

    /** A noun that is the value itself: "Ann is a nurse". */
    record Label(Set<String> words) implements Pattern {}

    /**
     * A name before a noun for somebody: "a Danish painter".
     *
     * @param kinds of names, as OntoNotes has them
     * @param nouns if there are any, only before these
     */
    record Modifier(Set<String> kinds, Set<String> nouns) implements Pattern {}

    /** A word with what follows it in its clause: "born on 3 May 1950 in Oslo". */
    record Following(Set<String> words) implements Pattern {}

    /**
     * Two years behind a name: "Ann Lee (1950–1999)".
     *
     * @param birth whether the first is meant, or the second
     */
    record Lifespan(boolean birth) implements Pattern {}

    /** A name right after another: "Ann from Oslo", "Initech (Oslo)". */
    record Beside(Set<String> prepositions) implements Pattern {}

    /** How a verb must be used. */
    enum Voice {
        ANY,
        ACTIVE,
        PASSIVE,
        /** Active, and nobody is acted upon: "Ann moved", not "Ann moved it". */
        INTRANSITIVE
    }

    /** A side of a predicate. */
    enum Side {
        SUBJECT,
        OBJECT
    }

    /** A place around a verb: that of who acts, who is acted upon, the grammatical subject, of what is done ("to use it",
     * "painting"), or after a preposition.
     */
    record Place(Kind kind, String preposition) {

        /** What sort of place it is. */
        public enum Kind {
            AGENT,
            PATIENT,
            SUBJECT,
            CLAUSE,
            GERUND,
            PREPOSITION
        }

        static Place of(String word) {
            for (Kind kind : Kind.values()) {
                if (kind != Kind.PREPOSITION && kind.name().equalsIgnoreCase(word)) {
                    return new Place(kind, "");
                }
            }
            return new Place(Kind.PREPOSITION, word);
        }
    }
}
