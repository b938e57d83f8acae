package dev.annals.recall.ask;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The relation a question asks about, and the entity it starts from.
 *
 * @param anchor the entity it starts from; null if none is named
 * @param pronoun whether it starts from somebody mentioned elsewhere in the question
 * @param other the other party, if that is named as well
 * @param preposition of the verb, as in "work for"; null: none
 * @param wanted the kind of thing asked for
 * @param crowded whether it names more parties than a fact has, so that it is not understood
 */
record Relation(
        List<Cue> cues,
        @Nullable Mention anchor,
        boolean pronoun,
        @Nullable Mention other,
        Edge edge,
        @Nullable String preposition,
        Wanted wanted,
        boolean crowded) {

    /** Whether it names no relation: "what was Ann". */
    boolean isBare() {
        return cues.isEmpty() && other == null;
    }

    /** The same relation with any other party. */
    Relation toAnybody() {
        return new Relation(cues, anchor, pronoun, null, edge, preposition, wanted, crowded);
    }

    Relation with(Mention party) {
        return new Relation(cues, anchor, pronoun, party, edge, preposition, wanted, crowded);
    }

    Relation at(Edge other) {
        return new Relation(cues, anchor, pronoun, this.other, other, preposition, wanted, crowded);
    }

    /** The same relation, starting from somebody else. */
    Relation from(Mention other) {
        return new Relation(cues, other, false, this.other, edge, preposition, wanted, crowded);
    }

    /** The same relation in reverse: it starts from an entity of the kind asked for. */
    Relation turned(Mention start) {
        return new Relation(
                cues.stream().map(Cue::turned).toList(),
                start,
                false,
                null,
                edge,
                preposition,
                Wanted.ANYTHING,
                crowded);
    }
}
