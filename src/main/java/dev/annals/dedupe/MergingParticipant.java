package dev.annals.dedupe;

import dev.annals.change.Share;
import dev.annals.dedupe.match.Two;
import dev.annals.job.DueItems;
import dev.annals.job.Item;
import dev.annals.job.Proposal;
import dev.annals.job.SingleItemParticipant;
import jakarta.inject.Singleton;
import java.util.NavigableSet;
import java.util.Set;
import org.neo4j.driver.TransactionContext;

/** Merges clusters in commits: only once, and only as planned. */
@Singleton
class MergingParticipant implements SingleItemParticipant<Merging> {

    @Override
    public Class<Merging> parts() {
        return Merging.class;
    }

    @Override
    public Share share(TransactionContext tx, String tenant, Merging part) {
        Item item = part.item();
        NavigableSet<String> entities = part.entities();
        Links links = Links.touching(tx, part.look(), entities);
        if (!areOne(entities, links, part.policy())) {
            return DueItems.stale(Standing.of(tx, tenant, entities)
                    .whyTwo(tx, entities, part.look(), part.policy().atLeast()));
        }
        Set<String> pinned = PinnedEntities.among(tx, tenant, entities);
        if (!pinned.isEmpty()) {
            return DueItems.stale(Standing.of(tx, tenant, entities).whyPinned(pinned));
        }
        Cluster cluster = Cluster.ofAll(
                entities, links, Known.read(tx, tenant, entities), part.policy().atLeast());
        Proposal now = cluster.proposal(Proposal.Stance.PROPOSED);
        return Proposal.digest(now.about(), now.scope(), now.change()).equals(item.digest())
                ? Share.of(cluster.ops(item.job()))
                : DueItems.stale(
                        "What is believed of them has changed since it was planned. Now it is: " + now.reason() + ".");
    }

    private static boolean areOne(NavigableSet<String> entities, Links links, Policy policy) {
        return entities.stream()
                .allMatch(one -> entities.headSet(one).stream()
                        .allMatch(other -> links.probability(new Two(one, other)) >= policy.atLeast()));
    }
}
