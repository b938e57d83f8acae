package dev.annals.dedupe;

import dev.annals.change.Share;
import dev.annals.job.DueItems;
import dev.annals.job.Item;
import dev.annals.job.SingleItemParticipant;
import jakarta.inject.Singleton;
import java.util.List;
import org.neo4j.driver.TransactionContext;

/** Brings back repeated episodes in commits: only once, and only as planned. */
@Singleton
class UnshelvingParticipant implements SingleItemParticipant<Unshelving> {

    @Override
    public Class<Unshelving> parts() {
        return Unshelving.class;
    }

    @Override
    public Share share(TransactionContext tx, String tenant, Unshelving part) {
        Item item = part.item();
        return Repeats.lastCopies(tx, tenant, List.of(LastCopy.episode(item))).stream()
                .filter(copy -> copy.isAsPlanned(item))
                .findFirst()
                .map(copy -> Share.of(List.of(copy.op(item.job()))))
                .orElseGet(
                        () -> DueItems.stale(
                                "It was brought back or withdrawn, or another that says the same stands, since it was planned."));
    }
}
