package dev.annals.consolidate.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Chooses sentences that say much ({@link Worth}), represent others ({@link Centrality}) and add to those already
 * chosen, by maximal marginal relevance (J. Carbonell and J. Goldstein, "The Use of MMR, Diversity-Based Reranking for
 * Reordering Documents and Producing Summaries", SIGIR 1998). The result does not depend on the order of the input.
 */
public final class Extract {

    /** At most this many sentences are compared with each other: those that say the most. */
    private static final int MOST = 400;

    /** In characters. A longer sentence is a text of its own. */
    private static final int LONGEST = 400;

    /** The weight of worth; the rest goes to centrality. */
    private static final double FOR_WORTH = 0.5;

    /** The weight of value; the rest goes to novelty. */
    private static final double FOR_VALUE = 0.7;

    private final List<Told> all;
    private final Likeness likeness;
    private final double[][] alike;
    private final double[] values;

    private Extract(List<Told> all, Map<Told, Double> worth) {
        this.all = all;
        this.likeness = new Likeness(all);
        this.alike = likeness.all();
        double[] central = Centrality.of(alike);
        this.values = IntStream.range(0, all.size())
                .mapToDouble(i -> FOR_WORTH * worth.getOrDefault(all.get(i), 0.0) + (1 - FOR_WORTH) * central[i])
                .toArray();
    }

    /** @param length the maximum length of the text, in characters */
    public static Gist of(Collection<Told> told, int length) {
        Map<Told, Double> worth = told.stream()
                .filter(one -> one.text().length() <= LONGEST)
                .collect(Collectors.toMap(Function.identity(), one -> Worth.of(one.text()), Math::max));
        List<Told> candidates = worth.keySet().stream()
                .filter(one -> worth.getOrDefault(one, 0.0) > 0)
                .sorted(Comparator.comparingDouble((Told one) -> worth.getOrDefault(one, 0.0))
                        .reversed()
                        .thenComparing(Told.ORDER))
                .limit(MOST)
                .sorted(Told.ORDER)
                .toList();
        return candidates.isEmpty() ? new Gist(List.of()) : new Extract(candidates, worth).gist(length);
    }

    private Gist gist(int length) {
        List<Integer> chosen = new ArrayList<>();
        Set<Integer> left = new HashSet<>(IntStream.range(0, all.size()).boxed().toList());
        int room = length;
        while (!left.isEmpty()) {
            int fitting = room;
            left.removeIf(i -> cost(i, chosen) > fitting || chosen.stream().anyMatch(j -> likeness.isSame(i, j)));
            int best = left.stream()
                    .min(Comparator.comparingDouble((Integer i) -> -value(i, chosen))
                            .thenComparing(Comparator.naturalOrder()))
                    .orElse(-1);
            if (best >= 0) {
                room -= cost(best, chosen);
                left.remove(best);
                chosen.add(best);
            }
        }
        return new Gist(chosen.stream().sorted().map(all::get).toList());
    }

    /** Including the line break before it. */
    private int cost(int i, List<Integer> chosen) {
        return all.get(i).line().length() + (chosen.isEmpty() ? 0 : 1);
    }

    private double value(int i, List<Integer> chosen) {
        double told = chosen.stream().mapToDouble(j -> alike[i][j]).max().orElse(0);
        return FOR_VALUE * values[i] - (1 - FOR_VALUE) * told;
    }
}
