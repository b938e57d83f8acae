package dev.annals.consolidate;

import dev.annals.change.Evidence;
import dev.annals.change.Share;
import dev.annals.commit.CommitParticipant;
import dev.annals.job.Item;
import dev.annals.job.JobItems;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Keeps digests in commits: once, and only as they were planned. */
@Singleton
class KeepingParticipant implements CommitParticipant<Keeping> {

    @Override
    public Class<Keeping> parts() {
        return Keeping.class;
    }

    @Override
    public List<Share> load(TransactionContext tx, String tenant, List<Keeping> parts) {
        List<Item> items = parts.stream().flatMap(part -> part.items().stream()).toList();
        Set<String> due = JobItems.due(tx, tenant, items);
        Iterator<Present> now =
                Present.of(tx, tenant, items.stream().map(Subject::of).toList()).iterator();
        return parts.stream()
                .map(part -> share(
                        part, due, part.all().stream().map(one -> now.next()).toList()))
                .toList();
    }

    private static Share share(Keeping part, Set<String> due, List<Present> now) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < part.all().size(); i++) {
            Keeping.One one = part.all().get(i);
            if (!due.contains(one.item().id())) {
                return refused(ErrorCode.LEASE_LOST, "Another worker has the job, or the item is not due.");
            }
            Keeping.@Nullable Ready ready = one.ready();
            if (ready == null || !isAsRead(ready.draft().source(), now.get(i))) {
                return refused(ErrorCode.ITEM_STALE, "What it came from, or the digest there was, changed since.");
            }
            taken(now.get(i)).forEach(evidence::add);
            evidence.add(KeptRows.evidence(ready));
        }
        return new Share(null, List.of(), evidence);
    }

    private static boolean isAsRead(Source source, Present now) {
        @Nullable Held held = source.held();
        return source.ids().equals(now.ids()) && Objects.equals(held == null ? null : held.id(), now.held());
    }

    private static Stream<Evidence> taken(Present now) {
        return now.held() == null
                ? Stream.of()
                : Stream.of(Evidence.of(Evidence.Did.WITHDREW, now.held(), Objects.requireNonNull(now.seal())));
    }

    private static Share refused(ErrorCode code, String why) {
        return Share.refused(new ProblemException(code, why));
    }

    @Override
    public void write(TransactionContext tx, String tenant, List<Taken<Keeping>> taken) {
        KeptRows.write(tx, tenant, taken);
        JobItems.applied(
                tx,
                tenant,
                taken.stream()
                        .flatMap(one -> one.part().items().stream()
                                .map(item -> JobItems.Done.of(item, one.receipt(), List.of())))
                        .toList());
    }
}
