package dev.annals.reconcile;

import dev.annals.change.Op;
import dev.annals.change.Receipt;
import dev.annals.change.Share;
import dev.annals.commit.CommitParticipant;
import dev.annals.job.Item;
import dev.annals.job.JobItems;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
        List<Item> items = parts.stream().flatMap(part -> part.items().stream()).toList();
        Set<String> due = JobItems.due(tx, tenant, items);
        Map<String, Finding> findings = Planned.findings(tx, tenant, items, rules.rules());
        return parts.stream().map(part -> share(part, due, findings)).toList();
    }

    private static Share share(Settling part, Set<String> due, Map<String, Finding> findings) {
        List<Op> ops = new ArrayList<>();
        for (Item item : part.items()) {
            if (!due.contains(item.id())) {
                return refused(ErrorCode.LEASE_LOST, "Another worker has the job, or the item is not due.");
            }
            @Nullable Finding finding = findings.get(item.about());
            if (finding == null) {
                return refused(ErrorCode.ITEM_STALE, "It is gone, or somebody has accepted it.");
            }
            Remedy remedy = finding.remedy(part.policies());
            if (!remedy.isAsPlanned(item)) {
                return refused(ErrorCode.ITEM_STALE, "What is said about it has changed since it was planned.");
            }
            ops.addAll(remedy.ops(part.job()));
        }
        return new Share(null, ops, List.of());
    }

    private static Share refused(ErrorCode code, String why) {
        return Share.refused(new ProblemException(code, why));
    }

    @Override
    public void write(TransactionContext tx, String tenant, List<Taken<Settling>> taken) {
        JobItems.applied(
                tx,
                tenant,
                taken.stream().flatMap(one -> done(one.part(), one.receipt())).toList());
    }

    /** Claims and decisions are in the order of the ops that made them, and these in that of the items. */
    private static Stream<JobItems.Done> done(Settling part, Receipt receipt) {
        if (part.all().size() == 1) {
            return Stream.of(JobItems.Done.of(part.items().getFirst(), receipt));
        }
        List<String> claims = receipt.made().stream().map(Receipt.ClaimRef::id).toList();
        List<String> decisions =
                receipt.decisions().stream().map(Receipt.DecisionRef::id).toList();
        List<JobItems.Done> done = new ArrayList<>();
        int claim = 0;
        int decision = 0;
        for (Settling.One one : part.all()) {
            done.add(new JobItems.Done(
                    one.item(),
                    receipt.commit().seq(),
                    claims.subList(claim, claim + one.claims()),
                    decisions.subList(decision, decision + one.decisions()),
                    null));
            claim += one.claims();
            decision += one.decisions();
        }
        return done.stream();
    }
}
