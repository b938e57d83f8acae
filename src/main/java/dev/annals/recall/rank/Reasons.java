package dev.annals.recall.rank;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a text was found.
 *
 * @param score 0 to 1, of all together
 * @param meaning how near it is in meaning, 0 to 1; null where it has no vector
 * @param words which share of the question its words cover, 0 to 1
 * @param around the same, of its words and those around it
 * @param said which of the question's words it says
 * @param speaker whether the question names its speaker
 * @param graph how near it is in the graph to what the question names: 1 is about it, 0 far away
 * @param then whether it was said in the time that the question speaks of
 * @param kept what time has left of it
 */
public record Reasons(
        double score,
        @Nullable Double meaning,
        double words,
        double around,
        List<String> said,
        boolean speaker,
        double graph,
        boolean then,
        Candidate.Kept kept) {}
