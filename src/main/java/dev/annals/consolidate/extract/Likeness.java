package dev.annals.consolidate.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares sentences: the mean of two cosine similarities, that of their words, each weighted by its rarity among the
 * sentences, and that of the vectors of the texts they come from.
 */
final class Likeness {

    /** The share of common words from which two sentences count as saying the same. */
    static final double SAME = 0.6;

    private final List<Told> all;
    private final List<SortedMap<String, Double>> weights;
    private final List<Set<String>> words;
    private final List<Set<String>> marks;
    private final List<Boolean> denials;
    private final Map<String, Integer> sentences = new HashMap<>();

    Likeness(List<Told> all) {
        this.all = all;
        List<List<String>> said = all.stream().map(one -> Words.of(one.text())).toList();
        said.forEach(one -> new HashSet<>(one).forEach(word -> sentences.merge(word, 1, Integer::sum)));
        this.words = said.stream().<Set<String>>map(TreeSet::new).toList();
        this.marks = all.stream().map(one -> Words.marks(one.text())).toList();
        this.denials = all.stream().map(one -> Words.denies(one.text())).toList();
        this.weights = said.stream().map(this::weights).toList();
    }

    /** Normalized to unit length. Sorted by word, so that sums are reproducible. */
    private SortedMap<String, Double> weights(List<String> said) {
        SortedMap<String, Double> weights = new TreeMap<>();
        said.forEach(word -> weights.merge(word, rarity(sentences.getOrDefault(word, 1)), Double::sum));
        double length = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        weights.replaceAll((word, weight) -> weight / length);
        return weights;
    }

    private double rarity(int with) {
        return 1 + Math.log((double) all.size() / with);
    }

    /** From 0 to 1. */
    double of(int one, int other) {
        double worded = cosine(weights.get(one), weights.get(other));
        @Nullable Vector here = all.get(one).vector();
        @Nullable Vector there = all.get(other).vector();
        boolean apart = !all.get(one).source().equals(all.get(other).source());
        return here != null && there != null && apart ? (worded + here.likeness(there)) / 2 : worded;
    }

    private static double cosine(SortedMap<String, Double> one, SortedMap<String, Double> other) {
        double sum = 0;
        for (Map.Entry<String, Double> word : one.entrySet()) {
            sum += word.getValue() * other.getOrDefault(word.getKey(), 0.0);
        }
        return Math.min(1, sum);
    }

    /**
     * Whether one of the two is enough: they share most of their words, weighted by rarity, and neither negates the
     * other or has another name or number in its place.
     */
    boolean isSame(int one, int other) {
        return denials.get(one).equals(denials.get(other))
                && (marks.get(other).containsAll(marks.get(one))
                        || marks.get(one).containsAll(marks.get(other)))
                && shared(words.get(one), words.get(other)) >= SAME;
    }

    private double shared(Set<String> one, Set<String> other) {
        double common = weight(one.stream().filter(other::contains));
        return common / (weight(one.stream()) + weight(other.stream()) - common);
    }

    private double weight(Stream<String> some) {
        return some.mapToDouble(word -> rarity(sentences.getOrDefault(word, 1))).sum();
    }

    double[][] all() {
        double[][] all = new double[weights.size()][weights.size()];
        for (int i = 0; i < all.length; i++) {
            all[i][i] = 1;
            for (int j = 0; j < i; j++) {
                all[i][j] = of(i, j);
                all[j][i] = all[i][j];
            }
        }
        return all;
    }
}
