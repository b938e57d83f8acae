package dev.annals.dedupe;

import dev.annals.dedupe.match.MatchWeights;
import dev.annals.dedupe.match.Two;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * Which entities may be the same.
 *
 * @param all links with a probability of at least {@link Policy#LEAST}
 */
record Links(Map<Two, Link> all) {

    /** All links reachable from these entities, directly or through others. Read breadth-first, a ring at a time. */
    static Links around(TransactionContext tx, Look look, Collection<String> entities) {
        Map<Two, Link> all = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>(entities);
        Collection<String> ring = entities;
        while (!ring.isEmpty()) {
            List<Link> found = read(tx, look, ring);
            found.forEach(link -> all.put(link.two(), link));
            ring = found.stream().flatMap(Links::ids).filter(seen::add).collect(Collectors.toSet());
        }
        return new Links(all);
    }

    /** The links of these entities, with each other and with others. */
    static Links touching(TransactionContext tx, Look look, Set<String> entities) {
        Map<Two, Link> all = new LinkedHashMap<>();
        read(tx, look, entities).forEach(link -> all.put(link.two(), link));
        return new Links(all);
    }

    private static List<Link> read(TransactionContext tx, Look look, Collection<String> entities) {
        return look.pairs(tx, entities).stream()
                .map(pair -> new Link(pair.pair(), MatchWeights.of(pair.signs(), look.model())))
                .filter(link -> link.probability() >= Policy.LEAST)
                .toList();
    }

    static Stream<String> ids(Link link) {
        return Stream.of(link.pair().entity().id(), link.pair().into().id());
    }

    Set<String> ids() {
        return all.values().stream().flatMap(Links::ids).collect(Collectors.toSet());
    }

    /** 0 if they are not linked. */
    double probability(Two two) {
        @Nullable Link link = all.get(two);
        return link == null ? 0 : link.probability();
    }

    Map<Two, Double> probabilities() {
        Map<Two, Double> probabilities = new HashMap<>();
        all.forEach((two, link) -> probabilities.put(two, link.probability()));
        return probabilities;
    }

    /** The links between any two of these. */
    List<Link> within(Collection<String> ids) {
        return sorted(all.values().stream().filter(link -> ids(link).allMatch(ids::contains)));
    }

    /** The links, at least this certain, by which one of these may be an entity that is not linked to all of these. */
    List<Link> rivals(Collection<String> ids, double atLeast) {
        return sorted(all.values().stream()
                .filter(link -> link.probability() >= atLeast)
                .filter(link -> ids(link).filter(ids::contains).count() == 1)
                .filter(link -> ids(link).filter(id -> !ids.contains(id)).anyMatch(other -> isNotAllOf(ids, other))));
    }

    private boolean isNotAllOf(Collection<String> ids, String other) {
        return ids.stream().anyMatch(id -> !all.containsKey(new Two(id, other)));
    }

    private static List<Link> sorted(Stream<Link> links) {
        return links.sorted(Comparator.comparing((Link link) -> link.two().one())
                        .thenComparing(link -> link.two().other()))
                .toList();
    }
}
