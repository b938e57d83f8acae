package dev.annals.consolidate.extract;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Scores how well each sentence represents the others: continuous LexRank (G. Erkan and D. R. Radev, "LexRank:
 * Graph-based Lexical Centrality as Salience in Text Summarization", Journal of Artificial Intelligence Research 22,
 * 2004, 457-479). A sentence is central if it is similar to central sentences.
 */
final class Centrality {

    /** The probability that the random walk jumps to any sentence; d in the paper. */
    private static final double ANYWHERE = 0.15;

    /** A lower similarity is due to chance. */
    private static final double ALIKE = 0.1;

    private static final int ROUNDS = 50;

    private Centrality() {}

    /** @return from 0 to 1 for each sentence; the most central one has 1 */
    static double[] of(double[][] likeness) {
        int size = likeness.length;
        double[] rank = new double[size];
        Arrays.fill(rank, 1.0 / Math.max(1, size));
        double[][] links =
                IntStream.range(0, size).mapToObj(i -> links(i, likeness[i])).toArray(double[][]::new);
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = new double[size];
            Arrays.fill(next, ANYWHERE / size);
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    next[j] += (1 - ANYWHERE) * rank[i] * links[i][j];
                }
            }
            rank = next;
        }
        double most = Arrays.stream(rank).max().orElse(1);
        return Arrays.stream(rank).map(one -> one / most).toArray();
    }

    /**
     * The transition probabilities from one sentence. One that is similar to no other leads anywhere with equal
     * probability: a link only to itself would make it as central as any.
     */
    private static double[] links(int from, double[] likeness) {
        double[] links = new double[likeness.length];
        for (int i = 0; i < links.length; i++) {
            links[i] = i == from || likeness[i] < ALIKE ? 0 : likeness[i];
        }
        double sum = Arrays.stream(links).sum();
        return Arrays.stream(links)
                .map(link -> sum == 0 ? 1.0 / links.length : link / sum)
                .toArray();
    }
}
