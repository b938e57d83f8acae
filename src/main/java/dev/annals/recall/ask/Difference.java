package dev.annals.recall.ask;

import dev.annals.recall.ask.PredicateCues.Word;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells when a word of a question and a word of a predicate differ in meaning although they match. */
record Difference(Relation core, Cue cue, Word word, boolean anchorIsSubject) {

    private static final Set<String> NO_PLACE = Set.of("with", "as", "by", "near", "from");

    /** Never interchangeable with another preposition. */
    private static final Set<String> UNLIKE = Set.of("with", "as", "from", "against", "near", "outside", "without");

    private static final Set<String> PLACES = Set.of("in", "at", "on");

    /** What a direct object, or the agent, follows. */
    private static final Set<String> PLAIN = Set.of("", "of", "by");

    boolean isOfUse() {
        return isOfPreposition()
                || (isSame() && isOfVoice())
                || (Concepts.exclude(cue.word(), word.text()) && isOfBearer());
    }

    /** Leaving is not joining, and selling is not owning. */
    boolean isOfEdge() {
        if (isSame() || word.kind() == Word.Kind.KNOWN) {
            return false;
        }
        Edge named = Edge.of(Stems.of(word.text()));
        Edge said = named == Edge.START && word.preposition().equals("from") ? Edge.END : named;
        return said == Edge.END ? core.edge() != Edge.END : said == Edge.START && core.edge() == Edge.END;
    }

    private boolean isSame() {
        return Stems.of(cue.word()).equals(Stems.of(word.text()));
    }

    /** "Works as" is not "works for", and "moved from" is not "moved to". */
    private boolean isOfPreposition() {
        @Nullable String asked = core.preposition();
        String said = word.preposition();
        return asked == null
                ? core.wanted() == Wanted.PLACE && NO_PLACE.contains(said)
                : !said.isEmpty() && !said.equals(asked) && (UNLIKE.contains(said) || UNLIKE.contains(asked));
    }

    /** A man with a wife is her husband, not her wife. */
    private boolean isOfBearer() {
        boolean bearerIsAnchor = word.agentIsSubject() == anchorIsSubject;
        return Concepts.isOfAlike(cue.word()) ? isSame() != (cue.agentIsAnchor() == bearerIsAnchor) : !isSame();
    }

    /** The seller is not the person it was sold to, and the subject studied is not the place of study. */
    private boolean isOfVoice() {
        @Nullable String asked = core.preposition();
        String said = word.preposition();
        boolean placed = asked != null && PLACES.contains(asked) && PLACES.contains(said);
        boolean mismatched = asked != null && !said.isEmpty() && !asked.equals(said) && !placed;
        boolean alike = Concepts.isOfAlike(cue.word());
        if (word.kind() == Word.Kind.PASSIVE) {
            return (cue.form() != Cue.Form.PASSIVE && !alike) || mismatched;
        }
        if (cue.form() == Cue.Form.PASSIVE && said.equals("by")) {
            return mismatched;
        }
        boolean bare =
                cue.form() == Cue.Form.ACTIVE && asked == null && core.wanted().isParty();
        return bare && !PLAIN.contains(said) && !alike;
    }
}
