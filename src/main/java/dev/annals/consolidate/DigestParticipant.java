package dev.annals.consolidate;

import dev.annals.change.Evidence;
import dev.annals.change.Share;
import dev.annals.commit.CommitParticipant;
import dev.annals.job.DueItems;
import dev.annals.job.Item;
import dev.annals.job.JobItems;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Keeps digests in commits: only once, and only if nothing has changed since they were planned. */
@Singleton
class DigestParticipant implements CommitParticipant<DigestCommit> {

    @Override
    public Class<DigestCommit> parts() {
        return DigestCommit.class;
    }

    @Override
    public List<Share> load(TransactionContext tx, String tenant, List<DigestCommit> parts) {
        List<DigestCommit.One> all =
                parts.stream().flatMap(part -> part.all().stream()).toList();
        DueItems due = DueItems.of(tx, tenant, all.stream().map(DigestCommit.One::item));
        List<Present> now = Present.of(
                tx, tenant, all.stream().map(one -> Subject.of(one.item())).toList());
        Map<Item, Share> shares = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            shares.put(all.get(i).item(), share(all.get(i).ready(), now.get(i)));
        }
        return parts.stream()
                .map(part -> due.share(part.items(), item -> Objects.requireNonNull(shares.get(item))))
                .toList();
    }

    private static Share share(DigestCommit.@Nullable Ready ready, Present now) {
        return ready != null && isAsRead(ready.draft().source(), now)
                ? new Share(
                        null,
                        List.of(),
                        Stream.concat(taken(now), Stream.of(KeptRows.evidence(ready)))
                                .toList())
                : DueItems.stale("Its sources, or the previous digest, have changed since it was planned.");
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

    @Override
    public void write(TransactionContext tx, String tenant, List<Taken<DigestCommit>> taken) {
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
