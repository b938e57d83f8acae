package dev.annals.dedupe;

import dev.annals.change.Share;
import dev.annals.commit.CommitParticipant;
import dev.annals.job.DueItems;
import dev.annals.job.Item;
import dev.annals.job.JobItems;
import jakarta.inject.Singleton;
import java.util.List;
import org.neo4j.driver.TransactionContext;

/** Archives in commits what was said twice: once, and only as it was planned. */
@Singleton
class ShelvingParticipant implements CommitParticipant<Shelving> {

    @Override
    public Class<Shelving> parts() {
        return Shelving.class;
    }

    @Override
    public List<Share> load(TransactionContext tx, String tenant, List<Shelving> parts) {
        DueItems due = DueItems.of(tx, tenant, parts.stream().map(Shelving::item));
        return parts.stream() // of which there is one: it rearranges
                .map(part -> due.share(List.of(part.item()), item -> share(tx, tenant, item)))
                .toList();
    }

    private static Share share(TransactionContext tx, String tenant, Item item) {
        return Repeats.of(tx, tenant, List.of(Repeat.episode(item))).stream()
                .filter(repeat -> repeat.isAsPlanned(item))
                .findFirst()
                .map(repeat -> Share.of(List.of(repeat.op(item.job()))))
                .orElseGet(
                        () -> DueItems.stale("One of the two was archived, pinned or withdrawn since it was planned."));
    }

    @Override
    public void write(TransactionContext tx, String tenant, List<Taken<Shelving>> taken) {
        JobItems.applied(
                tx,
                tenant,
                taken.stream()
                        .map(one -> JobItems.Done.of(one.part().item(), one.receipt()))
                        .toList());
    }
}
