package dev.annals.dedupe;

import dev.annals.change.Share;
import dev.annals.job.DueItems;
import dev.annals.job.Item;
import dev.annals.job.SingleItemParticipant;
import jakarta.inject.Singleton;
import java.util.List;
import org.neo4j.driver.TransactionContext;

/** Archives repeated episodes in commits: only once, and only as planned. */
@Singleton
class ShelvingParticipant implements SingleItemParticipant<Shelving> {

    @Override
    public Class<Shelving> parts() {
        return Shelving.class;
    }

    @Override
    public Share share(TransactionContext tx, String tenant, Shelving part) {
        Item item = part.item();
        return Repeats.of(tx, tenant, List.of(Repeat.episode(item))).stream()
                .filter(repeat -> repeat.isAsPlanned(item))
                .findFirst()
                .map(repeat -> Share.of(List.of(repeat.op(item.job()))))
                .orElseGet(
                        () -> DueItems.stale("One of the two was archived, pinned or withdrawn since it was planned."));
    }
}
