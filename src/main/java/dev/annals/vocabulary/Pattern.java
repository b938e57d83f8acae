package dev.annals.vocabulary;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way of expressing a predicate. Words are lemmas in lower case. An entry of several words matches only all of
 * them: a verb with its particle ("pass away"), or a noun with what precedes it ("chief executive officer").
 */
public sealed interface Pattern {

    /** The words it is found by; empty if it is not found by words. */
    default Set<String> words() {
        return Set.of();
    }

    default Effect effect() {
        return Effect.HOLDS;
    }

    /**
     * A verb: "Ann joined Initech", "Initech was founded by Ann".
     *
     * @param subject the place of the predicate's subject
     * @param objects the possible places of its object
     * @param ended the place of the value that no longer holds, as in "replaced X with Y"; null: none
     * @param personal whether only people do so, whatever their names look like
     * @param named the object must contain one of these words; empty: any object
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
     * @param prepositions those before the other side
     * @param owned whether the other side may also be a possessive or precede the noun: "Bo's wife", "the Initech CEO"
     * @param held whether it is something that one has or takes: "Ann holds a degree", "he took a job"
     * @param personal whether both sides are people, whatever their names look like
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
     * A noun for something that one has, with its value: "Ann's email is …", "Initech has its headquarters in Oslo".
     *
     * @param prepositions those before the value; empty: it follows "is"
     */
    record Attribute(Set<String> words, Set<String> prepositions) implements Pattern {}

    /**
     * An adjective: "Ann is allergic to nuts".
     *
     * @param personal whether both sides are people, whatever their names look like
     */
    record Adjective(Set<String> words, Set<String> prepositions, boolean personal) implements Pattern {}

    /** A noun that is the value itself: "Ann is a nurse". */
    record Label(Set<String> words) implements Pattern {}

    /**
     * A name before a noun for a person: "a Danish painter".
     *
     * @param kinds the kinds of names, as in OntoNotes
     * @param nouns the nouns it may precede; empty: any
     */
    record Modifier(Set<String> kinds, Set<String> nouns) implements Pattern {}

    /** A word followed by the value in the same clause: "born on 3 May 1950 in Oslo". */
    record Following(Set<String> words) implements Pattern {}

    /**
     * Two years after a name: "Ann Lee (1950–1999)".
     *
     * @param birth whether the value is the first year rather than the second
     */
    record Lifespan(boolean birth) implements Pattern {}

    /** A name right after another: "Ann from Oslo", "Initech (Oslo)". */
    record Beside(Set<String> prepositions) implements Pattern {}

    /** The voice in which a verb must be used. */
    enum Voice {
        ANY,
        ACTIVE,
        PASSIVE,
        /** Active, without an object: "Ann moved", not "Ann moved it". */
        INTRANSITIVE
    }

    /** A side of a predicate. */
    enum Side {
        SUBJECT,
        OBJECT
    }

    /**
     * A place around a verb: the agent, the patient, the grammatical subject, what is done ("to use it", "painting"),
     * or what follows a preposition.
     */
    record Place(Kind kind, String preposition) {

        /** The kind of place. */
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
