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
 * Joins what is one, by complete linkage: two clusters become one only where every pair across them is linked, and surely enough. So
 * of a chain of look-alikes whose ends are not linked, no more is joined than what is sure of all of it.
 */
public final class Clusters {

    private Clusters() {}

    /**
     * The surest link comes first, so the order of what is given does not matter.
     *
     * @param groups disjoint; each is taken as one already
     * @param links how sure it is that two are one; what is not in it are two
     * @param atLeast as sure as this
     * @return disjoint, with all that is in the groups, in a fixed order
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

    /** How sure the link across is that is least so; 0 where one is missing. */
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
