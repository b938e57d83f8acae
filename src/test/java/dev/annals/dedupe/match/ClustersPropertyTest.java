package dev.annals.dedupe.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.Seed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Properties that hold for any set of links. */
class ClustersPropertyTest {

    private static final int GRAPHS = 2_000;
    private static final double AT_LEAST = 0.6;

    private final long seed = Seed.take();
    private final Random random = new Random(seed);

    @Test
    void aChainWhoseEndsAreTwoIsNotOne() {
        // given
        Map<Two, Double> links = Map.of(new Two("a", "b"), 0.99, new Two("b", "c"), 0.98);

        // then
        assertThat(Clusters.join(alone(List.of("a", "b", "c")), links, AT_LEAST))
                .isEqualTo(List.of(Set.of("a", "b"), Set.of("c")));
    }

    @Test
    void aLinkIsTheSameFromEitherSide() {
        assertThat(new Two("b", "a")).isEqualTo(new Two("a", "b"));
    }

    @Test
    void whatIsAllLinkedIsOne() {
        // given
        Map<Two, Double> links = Map.of(new Two("a", "b"), 0.99, new Two("b", "c"), 0.98, new Two("c", "a"), AT_LEAST);

        // then
        assertThat(Clusters.join(alone(List.of("c", "b", "a")), links, AT_LEAST))
                .isEqualTo(List.of(Set.of("a", "b", "c")));
        assertThat(Clusters.join(alone(List.of("c", "b", "a")), links, 0.97)).hasSize(2);
    }

    @Test
    void everybodyIsInOneClusterAndAllOfItIsLinked() {
        forGraphs((ids, links) -> {
            List<NavigableSet<String>> clusters = Clusters.join(alone(ids), links, AT_LEAST);

            assertThat(clusters.stream().flatMap(Set::stream)).containsExactlyInAnyOrderElementsOf(ids);
            for (Set<String> cluster : clusters) {
                assertThat(weakest(cluster, cluster, links)).isGreaterThanOrEqualTo(AT_LEAST);
            }
        });
    }

    @Test
    void noTwoClustersCouldStillBeJoined() {
        forGraphs((ids, links) -> {
            List<NavigableSet<String>> clusters = Clusters.join(alone(ids), links, AT_LEAST);

            for (Set<String> one : clusters) {
                for (Set<String> other : clusters) {
                    if (!one.equals(other)) {
                        assertThat(weakest(one, other, links)).isLessThan(AT_LEAST);
                    }
                }
            }
        });
    }

    @Test
    void theOrderOfWhatIsGivenDoesNotMatter() {
        forGraphs((ids, links) -> {
            List<String> shuffled = new ArrayList<>(ids);
            Collections.shuffle(shuffled, random);
            List<Map.Entry<Two, Double>> entries = new ArrayList<>(links.entrySet());
            Collections.shuffle(entries, random);
            Map<Two, Double> another = new LinkedHashMap<>();
            entries.forEach(entry -> another.put(entry.getKey(), entry.getValue()));

            assertThat(Clusters.join(alone(shuffled), another, AT_LEAST))
                    .isEqualTo(Clusters.join(alone(ids), links, AT_LEAST));
        });
    }

    @Test
    void groupsStayWhole() {
        forGraphs((ids, links) -> {
            List<NavigableSet<String>> groups = Clusters.join(alone(ids), links, 0.9);

            List<NavigableSet<String>> clusters = Clusters.join(groups, links, AT_LEAST);

            assertThat(clusters.stream().flatMap(Set::stream)).containsExactlyInAnyOrderElementsOf(ids);
            assertThat(groups).allMatch(group -> clusters.stream().anyMatch(cluster -> cluster.containsAll(group)));
        });
    }

    private interface Check {
        void of(List<String> ids, Map<Two, Double> links);
    }

    private void forGraphs(Check check) {
        for (int i = 0; i < GRAPHS; i++) {
            List<String> ids =
                    IntStream.range(0, random.nextInt(9)).mapToObj(n -> "e" + n).toList();
            Map<Two, Double> links = new HashMap<>();
            double density = random.nextDouble();
            for (String one : ids) {
                for (String other : ids) {
                    if (one.compareTo(other) < 0 && random.nextDouble() < density) {
                        links.put(new Two(one, other), random.nextInt(11) / 10.0);
                    }
                }
            }
            assertThat(links).as(Seed.repeat(seed)).satisfies(given -> check.of(ids, given));
        }
    }

    private static List<Set<String>> alone(List<String> ids) {
        return ids.stream().<Set<String>>map(id -> new HashSet<>(Set.of(id))).toList();
    }

    private static double weakest(Set<String> one, Set<String> other, Map<Two, Double> links) {
        return one.stream()
                .flatMap(from -> other.stream()
                        .filter(to -> !to.equals(from))
                        .map(to -> links.getOrDefault(new Two(from, to), 0.0)))
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(1);
    }
}
