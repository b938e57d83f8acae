package dev.annals.reconcile;

import dev.annals.change.Share;
import dev.annals.commit.CommitParticipant;
import dev.annals.job.JobItems;
import dev.annals.job.Proposal;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Settles contradictions in commits: once, and only as it was planned. */
@Singleton
class SettlingParticipant implements CommitParticipant<Settling> {

    private final RuleFile rules;

    SettlingParticipant(RuleFile rules) {
        this.rules = rules;
    }

    @Override
    public Class<Settling> parts() {
        return Settling.class;
    }

    @Override
    public List<Share> load(TransactionContext tx, String tenant, List<Settling> parts) {
        Set<String> due =
                JobItems.due(tx, tenant, parts.stream().map(Settling::item).toList());
        Map<String, Dispute> disputes = disputes(tx, tenant, parts);
        return parts.stream()
                .map(part -> due.contains(part.item().id())
                        ? share(part, disputes.get(part.subject()))
                        : Share.refused(new ProblemException(
                                ErrorCode.LEASE_LOST, "Another worker has the job, or the item is not due.")))
                .toList();
    }

    private Map<String, Dispute> disputes(TransactionContext tx, String tenant, List<Settling> parts) {
        Map<String, Dispute> disputes = new HashMap<>(
                Disputes.some(tx, tenant, parts.stream().map(Settling::subject).toList()));
        disputes.putAll(BrokenRules.disputes(
                tx,
                tenant,
                parts.stream()
                        .flatMap(part -> BrokenRules.planned(part.item(), rules.rules()).stream())
                        .toList()));
        return disputes;
    }

    private static Share share(Settling part, @Nullable Dispute dispute) {
        if (dispute == null) {
            return stale("It is gone, or somebody has accepted it.");
        }
        Settlement settlement = Settlement.of(dispute, part.policies());
        Proposal now = settlement.proposal();
        if (!Proposal.digest(now.about(), now.scope(), now.change())
                .equals(part.item().digest())) {
            return stale("What is said about it has changed since it was planned.");
        }
        return new Share(null, settlement.ops(part.item().job()), List.of());
    }

    private static Share stale(String why) {
        return Share.refused(new ProblemException(ErrorCode.ITEM_STALE, why));
    }

    @Override
    public void write(TransactionContext tx, String tenant, List<Taken<Settling>> taken) {
        JobItems.applied(
                tx,
                tenant,
                taken.stream()
                        .map(one -> new JobItems.Done(one.part().item(), one.receipt(), List.of(), null))
                        .toList());
    }
}
