package dev.annals.archive;

import dev.annals.change.Op;
import dev.annals.change.Receipt;
import dev.annals.change.Share;
import dev.annals.commit.CommitParticipant;
import dev.annals.job.DueItems;
import dev.annals.job.Item;
import dev.annals.job.JobItems;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Archives what jobs found, in commits: only once, and only if nothing has changed since it was planned. */
@Singleton
class CollectingParticipant implements CommitParticipant<Collecting> {

    @Override
    public Class<Collecting> parts() {
        return Collecting.class;
    }

    @Override
    public List<Share> load(TransactionContext tx, String tenant, List<Collecting> parts) {
        DueItems due = DueItems.of(tx, tenant, parts.stream().flatMap(part -> part.items().stream()));
        return parts.stream() // only one, because a rearranging part is committed alone
                .map(part -> {
                    Map<Op.Target, Old> old = old(tx, tenant, part);
                    return due.share(part.items(), item -> share(item, old.get(Old.targetOf(item))));
                })
                .toList();
    }

    private static Map<Op.Target, Old> old(TransactionContext tx, String tenant, Collecting part) {
        Map<Op.Target, Old> old = new HashMap<>();
        for (Op.Target.Kind kind : Op.Target.Kind.values()) {
            List<String> ids = part.items().stream()
                    .map(Old::targetOf)
                    .filter(target -> target.kind() == kind)
                    .map(Op.Target::id)
                    .toList();
            OldReader.old(tx, tenant, part.job(), part.policy(), kind, ids).forEach(one -> old.put(one.target(), one));
        }
        return old;
    }

    private static Share share(Item item, @Nullable Old now) {
        if (now == null) {
            return DueItems.stale("It has been archived, pinned, said again or used, or something depends on it.");
        }
        return now.isAsPlanned(item)
                ? Share.of(List.of(now.op(item.job())))
                : DueItems.stale("What is said of it has changed since it was planned.");
    }

    @Override
    public void write(TransactionContext tx, String tenant, List<Taken<Collecting>> taken) {
        JobItems.applied(
                tx,
                tenant,
                taken.stream().flatMap(one -> done(one.part(), one.receipt())).toList());
    }

    /** One decision per item, in order. */
    private static Stream<JobItems.Done> done(Collecting part, Receipt receipt) {
        List<Receipt.DecisionRef> decisions = receipt.decisions();
        return IntStream.range(0, part.items().size())
                .mapToObj(i -> JobItems.Done.of(
                        part.items().get(i), receipt, List.of(decisions.get(i).id())));
    }
}
