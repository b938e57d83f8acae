package dev.annals.recall.rank;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a text was found.
 *
 * @param score 0 to 1, everything combined
 * @param meaning similarity of meaning, 0 to 1; null if it has no vector
 * @param tokens how closely the question's tokens are matched in meaning by tokens of its own, 0 to 1; null if it has none
 * @param words the share of the question that its words cover, 0 to 1
 * @param around the same, for its words and those around it
 * @param said the words of the question that it contains
 * @param speaker whether the question names its speaker
 * @param graph how near it is in the graph to what the question names: 1 is about it, 0 is far away
 * @param then whether it was said in the time that the question names
 * @param kept how far it has faded with time
 */
public record Reasons(
        double score,
        @Nullable Double meaning,
        @Nullable Double tokens,
        double words,
        double around,
        List<String> said,
        boolean speaker,
        double graph,
        boolean then,
        Candidate.Kept kept) {}
