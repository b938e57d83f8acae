package dev.annals.reconcile;

import dev.annals.change.Receipt;
import dev.annals.change.Share;
import dev.annals.commit.CommitParticipant;
import dev.annals.job.DueItems;
import dev.annals.job.Item;
import dev.annals.job.JobItems;
import dev.annals.reconcile.policy.Policies;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Settles contradictions in commits: only once, and only as planned. */
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
        DueItems due = DueItems.of(tx, tenant, items.stream());
        Map<String, Finding> findings = Planned.findings(tx, tenant, items, rules.rules());
        return parts.stream()
                .map(part -> due.share(part.items(), item -> share(item, findings.get(item.about()), part.policies())))
                .toList();
    }

    private static Share share(Item item, @Nullable Finding finding, Policies policies) {
        if (finding == null) {
            return DueItems.stale("It no longer exists, or somebody has accepted it.");
        }
        Remedy remedy = finding.remedy(policies);
        return remedy.isAsPlanned(item)
                ? Share.of(remedy.ops(item.job()))
                : DueItems.stale("What is said about it has changed since it was planned.");
    }

    @Override
    public void write(TransactionContext tx, String tenant, List<Taken<Settling>> taken) {
        JobItems.applied(
                tx,
                tenant,
                taken.stream().flatMap(one -> done(one.part(), one.receipt())).toList());
    }

    /**
     * Assigns claims and decisions to items by order: they are in the order of their ops, and the ops in that of the
     * items.
     */
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
