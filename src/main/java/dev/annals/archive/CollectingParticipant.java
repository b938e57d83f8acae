package dev.annals.archive;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Archives what jobs found, in commits: once, and only as it was planned. */
@Singleton
class CollectingParticipant implements CommitParticipant<Collecting> {

    @Override
    public Class<Collecting> parts() {
        return Collecting.class;
    }

    @Override
    public List<Share> load(TransactionContext tx, String tenant, List<Collecting> parts) {
        Set<String> due = JobItems.due(
                tx,
                tenant,
                parts.stream().flatMap(part -> part.items().stream()).toList());
        return parts.stream() // of which there is one: it rearranges
                .map(part -> share(part, due, old(tx, tenant, part)))
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

    private static Share share(Collecting part, Set<String> due, Map<Op.Target, Old> old) {
        List<Op> ops = new ArrayList<>();
        for (Item item : part.items()) {
            if (!due.contains(item.id())) {
                return refused(ErrorCode.LEASE_LOST, "Another worker has the job, or the item is not due.");
            }
            @Nullable Old now = old.get(Old.targetOf(item));
            if (now == null) {
                return refused(
                        ErrorCode.ITEM_STALE,
                        "It is archived or pinned by now, was said or used again, or something rests on it.");
            }
            if (!now.isAsPlanned(item)) {
                return refused(ErrorCode.ITEM_STALE, "What is said of it has changed since it was planned.");
            }
            ops.add(now.op(part.job()));
        }
        return new Share(null, ops, List.of());
    }

    private static Share refused(ErrorCode code, String why) {
        return Share.refused(new ProblemException(code, why));
    }

    @Override
    public void write(TransactionContext tx, String tenant, List<Taken<Collecting>> taken) {
        JobItems.applied(
                tx,
                tenant,
                taken.stream().flatMap(one -> done(one.part(), one.receipt())).toList());
    }

    /** A decision each, in their order. */
    private static Stream<JobItems.Done> done(Collecting part, Receipt receipt) {
        List<Receipt.DecisionRef> decisions = receipt.decisions();
        return IntStream.range(0, part.items().size())
                .mapToObj(i -> JobItems.Done.of(
                        part.items().get(i), receipt, List.of(decisions.get(i).id())));
    }
}
