package dev.annals.recall.ask;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What relation is asked about, and of whom.
 *
 * @param anchor the entity it starts from; null where none is named
 * @param pronoun whether it starts from somebody spoken of elsewhere in the question
 * @param other the other party, where it is named too
 * @param preposition that goes with the verb: "work for"; null: none
 * @param wanted what kind of thing is asked for
 */
record Core(
        List<Cue> cues,
        @Nullable Mention anchor,
        boolean pronoun,
        @Nullable Mention other,
        Edge edge,
        @Nullable String preposition,
        Wanted wanted) {

    /** Whether it says no relation: "what was Ann". */
    boolean isBare() {
        return cues.isEmpty() && other == null;
    }

    /** The same, whoever the other party is. */
    Core toAnybody() {
        return new Core(cues, anchor, pronoun, null, edge, preposition, wanted);
    }

    Core with(Mention party) {
        return new Core(cues, anchor, pronoun, party, edge, preposition, wanted);
    }

    Core at(Edge other) {
        return new Core(cues, anchor, pronoun, this.other, other, preposition, wanted);
    }

    /** The same, from somebody else. */
    Core from(Mention other) {
        return new Core(cues, other, false, this.other, edge, preposition, wanted);
    }

    /** The same, with what is asked for as the one to start from. */
    Core turned(Mention start) {
        return new Core(
                cues.stream().map(Cue::turned).toList(), start, false, null, edge, preposition, Wanted.ANYTHING);
    }
}
