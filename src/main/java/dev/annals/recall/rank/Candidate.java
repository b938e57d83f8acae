package dev.annals.recall.rank;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that may answer.
 *
 * @param around what was said just before and after it; a fact stands for itself
 * @param similarity to the question, or null where it has no vector
 * @param nearest its rank among those nearest in meaning, from 1; null: it is not among them
 * @param worded its rank among those of the question's words
 * @param steps how far it is, in the graph, from what the question names: 0 is about it, 1 about what leads there; null: farther
 * @param then whether it was said in the time that the question speaks of
 * @param kept what time has left of it
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
     * What time has left of it.
     *
     * @param relevance 0 to 1; null where time does not matter
     * @param stale whether nobody has said so for long
     */
    public record Kept(@Nullable Double relevance, boolean stale) {
        public static final Kept WHOLE = new Kept(null, false);
    }

    /** @param speaker who says it */
    public record Line(String id, @Nullable String speaker, String text) {

        String whole() {
            return speaker == null ? text : speaker + ": " + text;
        }
    }
}
