package dev.annals.dedupe;

import dev.annals.change.Receipt;
import dev.annals.change.Share;
import dev.annals.graph.Statement;
import dev.annals.job.DueItems;
import dev.annals.job.Item;
import dev.annals.job.SingleItemParticipant;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;

/** Unifies in commits what was said in several ways: only once, and only as planned. */
@Singleton
class RestatingParticipant implements SingleItemParticipant<Restating> {

    private static final Statement RESTATE = Statement.named("dedupe/restate");

    @Override
    public Class<Restating> parts() {
        return Restating.class;
    }

    @Override
    public Share share(TransactionContext tx, String tenant, Restating part) {
        Item item = part.item();
        Optional<Restatement> now = Restatements.now(tx, tenant, item);
        return now.isPresent() && now.get().isAsPlanned(item)
                ? Share.of(now.get().ops(item.job()))
                : DueItems.stale("What is said about it has changed or been pinned since it was planned.");
    }

    @Override
    public void write(TransactionContext tx, String tenant, List<Taken<Restating>> taken) {
        RESTATE.runForEach(
                tx, tenant, taken.stream().flatMap(one -> links(one.receipt())).toList());
        SingleItemParticipant.super.write(tx, tenant, taken);
    }

    /** The ops alternate: a claim is made, then another is set aside. So claims and decisions correspond by index. */
    private static Stream<Map<String, ?>> links(Receipt receipt) {
        List<Receipt.ClaimRef> made = receipt.made();
        return IntStream.range(0, made.size())
                .mapToObj(place -> Map.of(
                        "claim",
                        made.get(place).id(),
                        "decision",
                        receipt.decisions().get(place).id()));
    }
}
