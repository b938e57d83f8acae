package dev.annals.dedupe.match;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Clusters entities by complete linkage: two clusters are joined only if every pair across them is linked with enough
 * certainty. So a chain of look-alikes whose ends are not linked is never joined as a whole.
 */
public final class Clusters {

    private Clusters() {}

    /**
     * Joins the most certain links first, so the order of the input does not matter.
     *
     * @param groups disjoint; the entities of a group are already considered the same
     * @param links the probability that two entities are the same; pairs that are missing are different
     * @param atLeast the least probability required
     * @return disjoint groups with all entities, in a fixed order
     */
    public static List<NavigableSet<String>> join(
            Collection<? extends Set<String>> groups, Map<Two, Double> links, double atLeast) {
        Map<String, NavigableSet<String>> clusters = new HashMap<>();
        for (Set<String> group : groups) {
            NavigableSet<String> cluster = new TreeSet<>(group);
            group.forEach(id -> clusters.put(id, cluster));
        }
        links.entrySet().stream()
                .filter(link -> link.getValue() >= atLeast && link.getKey().within(clusters.keySet()))
                .sorted(Map.Entry.<Two, Double>comparingByValue()
                        .reversed()
                        .thenComparing(link -> link.getKey().one())
                        .thenComparing(link -> link.getKey().other()))
                .forEach(link -> join(link.getKey(), clusters, links, atLeast));
        return clusters.values().stream()
                .distinct()
                .sorted(Comparator.comparing(NavigableSet::first))
                .toList();
    }

    private static void join(
            Two two, Map<String, NavigableSet<String>> clusters, Map<Two, Double> links, double atLeast) {
        Set<String> one = clusters.getOrDefault(two.one(), new TreeSet<>());
        Set<String> other = clusters.getOrDefault(two.other(), new TreeSet<>());
        if (!one.equals(other) && weakest(one, other, links) >= atLeast) {
            NavigableSet<String> joined = new TreeSet<>(one);
            joined.addAll(other);
            joined.forEach(id -> clusters.put(id, joined));
        }
    }

    /** The probability of the least certain link across; 0 if one is missing. */
    private static double weakest(Set<String> one, Set<String> other, Map<Two, Double> links) {
        double weakest = 1;
        for (String from : one) {
            for (String to : other) {
                weakest = Math.min(weakest, links.getOrDefault(new Two(from, to), 0.0));
            }
        }
        return weakest;
    }
}
