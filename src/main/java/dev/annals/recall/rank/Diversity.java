package dev.annals.recall.rank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Lets others go before what says the same in nearly the same words. */
public final class Diversity {

    /** Of all words of two texts, those that both have: from here on they say the same. */
    private static final double SAME = 0.9;

    private Diversity() {}

    /**
     * The first of them, with repetitions only where nothing else is left.
     *
     * @param best best first
     * @return in the same order
     */
    public static <T> List<T> first(List<T> best, Function<T, String> text, int limit) {
        Set<T> taken = new HashSet<>();
        List<Set<String>> said = new ArrayList<>();
        List<T> repeated = new ArrayList<>();
        for (T each : best) {
            if (taken.size() == limit) {
                break;
            }
            Set<String> words = new HashSet<>(Terms.of(text.apply(each)));
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
