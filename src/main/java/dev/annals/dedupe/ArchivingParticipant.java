package dev.annals.dedupe;

import dev.annals.change.Share;
import dev.annals.job.DueItems;
import dev.annals.job.Item;
import dev.annals.job.SingleItemParticipant;
import jakarta.inject.Singleton;
import java.util.List;
import org.neo4j.driver.TransactionContext;

/** Archives repeated episodes in commits, or brings back the last copies: only once, and only as planned. */
@Singleton
class ArchivingParticipant implements SingleItemParticipant<Archiving> {

    @Override
    public Class<Archiving> parts() {
        return Archiving.class;
    }

    @Override
    public Share share(TransactionContext tx, String tenant, Archiving part) {
        Item item = part.item();
        List<? extends Copy> now = LastCopy.isIn(item)
                ? Repeats.lastCopies(tx, tenant, List.of(LastCopy.episode(item)))
                : Repeats.of(tx, tenant, List.of(Repeat.episode(item)));
        return now.stream()
                .filter(copy -> copy.isAsPlanned(item))
                .findFirst()
                .map(copy -> Share.of(List.of(copy.op(item.job()))))
                .orElseGet(
                        () -> DueItems.stale(
                                "A text that says the same was archived, brought back, pinned or withdrawn since it was planned."));
    }
}
