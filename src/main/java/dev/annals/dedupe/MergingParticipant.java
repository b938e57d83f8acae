package dev.annals.dedupe;

import dev.annals.change.Share;
import dev.annals.commit.CommitParticipant;
import dev.annals.dedupe.match.Two;
import dev.annals.job.Item;
import dev.annals.job.JobItems;
import dev.annals.job.Proposal;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import org.neo4j.driver.TransactionContext;

/** Merges clusters in commits: once, and only as it was planned. */
@Singleton
class MergingParticipant implements CommitParticipant<Merging> {

    @Override
    public Class<Merging> parts() {
        return Merging.class;
    }

    @Override
    public List<Share> load(TransactionContext tx, String tenant, List<Merging> parts) {
        Set<String> due =
                JobItems.due(tx, tenant, parts.stream().map(Merging::item).toList());
        return parts.stream() // of which there is one: it rearranges
                .map(part -> due.contains(part.item().id())
                        ? share(tx, tenant, part)
                        : Share.refused(new ProblemException(
                                ErrorCode.LEASE_LOST, "Another worker has the job, or the item is not due.")))
                .toList();
    }

    private static Share share(TransactionContext tx, String tenant, Merging part) {
        Item item = part.item();
        NavigableSet<String> entities = part.entities();
        Links links = Links.touching(tx, tenant, part.scopes(), item.job(), entities);
        if (!areOne(entities, links, part.policy())) {
            return stale("Two of them are one or told apart already, or not as surely one as they were.");
        }
        if (!PinnedEntities.among(tx, tenant, entities).isEmpty()) {
            return stale("Something is pinned of one of them by now.");
        }
        Cluster cluster = Cluster.ofAll(
                entities, links, Known.read(tx, tenant, entities), part.policy().atLeast());
        Proposal now = cluster.proposal(Proposal.Stance.PROPOSED);
        return Proposal.digest(now.about(), now.scope(), now.change()).equals(item.digest())
                ? new Share(null, cluster.ops(item.job()), List.of())
                : stale("What is believed of them has changed since it was planned.");
    }

    private static boolean areOne(NavigableSet<String> entities, Links links, Policy policy) {
        return entities.stream()
                .allMatch(one -> entities.headSet(one).stream()
                        .allMatch(other -> links.probability(new Two(one, other)) >= policy.atLeast()));
    }

    private static Share stale(String why) {
        return Share.refused(new ProblemException(ErrorCode.ITEM_STALE, why));
    }

    @Override
    public void write(TransactionContext tx, String tenant, List<Taken<Merging>> taken) {
        JobItems.applied(
                tx,
                tenant,
                taken.stream()
                        .map(one -> JobItems.Done.of(one.part().item(), one.receipt()))
                        .toList());
    }
}
