package dev.annals.dedupe;

import dev.annals.dedupe.match.Clusters;
import dev.annals.dedupe.match.Two;
import dev.annals.job.Proposal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Derives clusters from links: pure. Entities that are certainly the same are joined first, then clusters that may be
 * the same.
 *
 * @param takenBack pairs whose merge somebody reverted
 * @param pinned entities with something pinned, about which a person has to decide
 */
record Duplicates(Links links, Map<String, Known> known, Set<Two> takenBack, Set<String> pinned, Policy policy) {

    /** @param first only clusters whose first entity is one of these */
    List<Proposal> proposals(Collection<String> first) {
        Set<String> wanted = Set.copyOf(first);
        Map<Two, Double> probabilities = links.probabilities();
        List<NavigableSet<String>> alone = links.ids().stream()
                .<NavigableSet<String>>map(id -> new TreeSet<>(List.of(id)))
                .toList();
        List<NavigableSet<String>> sure = Clusters.join(alone, probabilities, policy.atLeast());
        List<NavigableSet<String>> likely = Clusters.join(sure, probabilities, Policy.LEAST);
        List<Proposal> found = new ArrayList<>();
        for (NavigableSet<String> cluster : sure) {
            if (cluster.size() > 1 && wanted.contains(cluster.first())) {
                Cluster one = Cluster.ofAll(cluster, links, known, policy.atLeast());
                found.add(proposal(one));
            }
        }
        for (NavigableSet<String> cluster : likely) {
            List<NavigableSet<String>> groups =
                    sure.stream().filter(cluster::containsAll).toList();
            if (groups.size() > 1 && wanted.contains(cluster.first())) {
                found.add(Cluster.of(groups, links, known, Policy.LEAST).proposal(Proposal.Stance.OPEN));
            }
        }
        return found;
    }

    private Proposal proposal(Cluster cluster) {
        Proposal found = cluster.proposal(stance(cluster));
        return isPinned(cluster)
                ? new Proposal(
                        found.about(),
                        found.scope(),
                        found.reason() + "; something about " + cluster.names(pinned)
                                + " is pinned, so a person decides",
                        found.change(),
                        found.stance())
                : found;
    }

    private boolean isPinned(Cluster cluster) {
        return cluster.ids().stream().anyMatch(pinned::contains);
    }

    /** A policy never repeats on its own what a person took back. */
    private Proposal.Stance stance(Cluster cluster) {
        if (!cluster.isClear() || isPinned(cluster)) {
            return Proposal.Stance.OPEN;
        }
        Set<String> ids = cluster.ids();
        boolean refused = takenBack.stream().anyMatch(two -> ids.contains(two.one()) && ids.contains(two.other()));
        return policy.mode().unless(refused).stance();
    }
}
