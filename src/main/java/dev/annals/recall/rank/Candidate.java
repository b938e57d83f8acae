package dev.annals.recall.rank;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that may answer a question.
 *
 * @param around what was said just before and after it; empty for a fact
 * @param similarity to the question; null if it has no vector
 * @param nearest its rank by meaning, from 1; null: not found that way
 * @param worded its rank by words, likewise
 * @param steps its distance in the graph from what the question names: 0 is about it, 1 about a neighbour; null:
 *     farther
 * @param then whether it was said in the time that the question names
 * @param kept how far it has faded with time
 */
public record Candidate(
        Line line,
        List<Line> around,
        @Nullable Double similarity,
        @Nullable Integer nearest,
        @Nullable Integer worded,
        @Nullable Integer steps,
        boolean then,
        Kept kept) {

    public Candidate(
            Line line,
            List<Line> around,
            @Nullable Double similarity,
            @Nullable Integer nearest,
            @Nullable Integer worded,
            @Nullable Integer steps,
            boolean then) {
        this(line, around, similarity, nearest, worded, steps, then, Kept.WHOLE);
    }

    /**
     * How far a text has faded with time.
     *
     * @param relevance 0 to 1; null if it does not fade
     * @param stale whether it has gone unconfirmed for too long
     */
    public record Kept(@Nullable Double relevance, boolean stale) {
        public static final Kept WHOLE = new Kept(null, false);
    }

    /** @param speaker who said it; null if unknown */
    public record Line(String id, @Nullable String speaker, String text) {

        String whole() {
            return speaker == null ? text : speaker + ": " + text;
        }
    }
}
