package dev.annals.dedupe.match;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How many pairs compare in each way. The number of ways is fixed, so it stays small however many pairs there are. */
public final class Comparisons {

    /** More pairs would not change what is learned. */
    private static final long ENOUGH = 20_000;

    private static final int LEAST_BITS = 0;
    private static final int MOST_BITS = 24;

    private final TreeMap<Way, Long> pairs = new TreeMap<>();

    /**
     * One way in which pairs can compare.
     *
     * @param names the level of the names' likeness
     * @param bits of the other evidence, rounded: it is computed from the rarity of shared values, not learned
     * @param constant whether a value that never changes differs
     * @param once whether a value differs at the same time
     */
    public record Way(int names, int bits, boolean constant, boolean once) implements Comparable<Way> {

        public Way {
            if (names < 0 || names >= MatchModel.levels()) {
                throw new IllegalArgumentException("No level of likeness: " + names);
            }
            bits = Math.clamp(bits, LEAST_BITS, MOST_BITS);
        }

        /** @param signs of a pair */
        static Way of(List<Sign> signs) {
            double likeness = 0;
            boolean constant = false;
            boolean once = false;
            for (Sign sign : signs) {
                switch (sign) {
                    case Sign.Names(double like, var _) -> likeness = like;
                    case Sign.Differing(var _, boolean ofConstant, var _) -> {
                        constant |= ofConstant;
                        once |= !ofConstant;
                    }
                    case Sign.Shared _, Sign.Near _ -> {}
                }
            }
            return new Way(
                    MatchModel.level(likeness), (int) Math.round(MatchWeights.bitsOfOthers(signs)), constant, once);
        }

        @Override
        public int compareTo(Way other) {
            return word().compareTo(other.word());
        }

        /** The stored form. */
        String word() {
            return names + ":" + bits + ":" + (constant ? "c" : "") + (once ? "o" : "");
        }

        static Way ofWord(String word) {
            List<String> parts = List.of(word.split(":", -1));
            return new Way(
                    Integer.parseInt(parts.get(0)),
                    Integer.parseInt(parts.get(1)),
                    parts.get(2).contains("c"),
                    parts.get(2).contains("o"));
        }
    }

    public static Comparisons ofWords(Map<String, Long> kept) {
        Comparisons comparisons = new Comparisons();
        kept.forEach((word, times) -> comparisons.add(Way.ofWord(word), times));
        return comparisons;
    }

    /** The stored form. */
    public Map<String, Long> words() {
        Map<String, Long> words = new TreeMap<>();
        pairs.forEach((way, times) -> words.put(way.word(), times));
        return words;
    }

    public void add(List<Sign> signs) {
        add(Way.of(signs), 1);
    }

    void add(Way way, long times) {
        pairs.merge(way, times, Long::sum);
    }

    NavigableMap<Way, Long> all() {
        return Collections.unmodifiableNavigableMap(pairs);
    }

    public long count() {
        return pairs.values().stream().mapToLong(Long::longValue).sum();
    }

    public boolean areEnough() {
        return count() >= ENOUGH;
    }
}
