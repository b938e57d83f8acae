package dev.annals.job;

import dev.annals.change.Share;
import dev.annals.commit.CommitParticipant;
import java.util.List;
import org.neo4j.driver.TransactionContext;

/** Applies items of one kind, each in its own commit: only once, and only as planned. */
public interface SingleItemParticipant<P extends SingleItemPart> extends CommitParticipant<P> {

    /** What applying a due item does now, or that it is {@linkplain DueItems#stale stale}. */
    Share share(TransactionContext tx, String tenant, P part);

    @Override
    default List<Share> load(TransactionContext tx, String tenant, List<P> parts) {
        DueItems due = DueItems.of(tx, tenant, parts.stream().map(SingleItemPart::item));
        return parts.stream() // there is only one, because such a part rearranges
                .map(part -> due.share(List.of(part.item()), item -> share(tx, tenant, part)))
                .toList();
    }

    @Override
    default void write(TransactionContext tx, String tenant, List<Taken<P>> taken) {
        JobItems.applied(
                tx,
                tenant,
                taken.stream()
                        .map(one -> JobItems.Done.of(one.part().item(), one.receipt()))
                        .toList());
    }
}
