package dev.annals.recall.rank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Moves near-duplicates behind more varied hits. */
public final class Diversity {

    /** The share of common words from which two texts count as saying the same. */
    private static final double SAME = 0.9;

    private Diversity() {}

    /**
     * The first {@code limit}, with duplicates only if nothing else is left.
     *
     * @param best best first
     * @return in the same order
     */
    public static <T> List<T> first(List<T> best, Function<T, String> text, int limit) {
        Stems stems = new Stems();
        Set<T> taken = new HashSet<>();
        List<Set<String>> said = new ArrayList<>();
        List<T> repeated = new ArrayList<>();
        for (T each : best) {
            if (taken.size() == limit) {
                break;
            }
            Set<String> words = new HashSet<>(stems.of(text.apply(each)));
            if (said.stream().anyMatch(other -> isSame(words, other))) {
                repeated.add(each);
            } else {
                said.add(words);
                taken.add(each);
            }
        }
        repeated.stream().limit(limit - taken.size()).forEach(taken::add);
        return best.stream().filter(taken::contains).toList();
    }

    private static boolean isSame(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return common >= SAME * (one.size() + other.size() - common);
    }
}
