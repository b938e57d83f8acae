package dev.annals.expire;

import dev.annals.change.Receipt;
import dev.annals.change.Share;
import dev.annals.commit.CommitParticipant;
import dev.annals.job.DueItems;
import dev.annals.job.Item;
import dev.annals.job.JobItems;
import dev.annals.retention.Retention;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Ends stale facts in commits: only once, and only if nothing has changed since it was planned. */
@Singleton
class ExpiringParticipant implements CommitParticipant<Expiring> {

    private final Retention retention;
    private final Clock clock;

    ExpiringParticipant(Retention retention, Clock clock) {
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    public Class<Expiring> parts() {
        return Expiring.class;
    }

    @Override
    public List<Share> load(TransactionContext tx, String tenant, List<Expiring> parts) {
        List<Item> items = parts.stream().flatMap(part -> part.items().stream()).toList();
        DueItems due = DueItems.of(tx, tenant, items.stream());
        Map<String, HeldFact> facts = HeldFacts.some(
                tx, tenant, retention, items.stream().map(Item::about).toList());
        Instant now = clock.instant();
        return parts.stream()
                .map(part -> due.share(part.items(), item -> share(item, facts.get(item.about()), now)))
                .toList();
    }

    private static Share share(Item item, @Nullable HeldFact fact, Instant now) {
        if (fact == null) {
            return DueItems.stale("It is no longer believed, or its dates have changed.");
        }
        if (Restraint.protects(fact)) {
            return DueItems.stale("It has been pinned.");
        }
        Optional<Expiry> expiry = Expiry.of(fact, now);
        if (expiry.isEmpty()) {
            return DueItems.stale("It is no longer stale: it was confirmed on " + Expiry.day(fact.confirmedAt())
                    + " by " + String.join(" and ", fact.confirmedBy()) + ", or its time to live is longer now.");
        }
        return expiry.get().digest().equals(item.digest())
                ? Share.of(List.of(expiry.get().op()))
                : DueItems.stale("What is said about it has changed since it was planned.");
    }

    @Override
    public void write(TransactionContext tx, String tenant, List<Taken<Expiring>> taken) {
        List<JobItems.Done> done = new ArrayList<>();
        for (Taken<Expiring> one : taken) {
            List<Receipt.ClaimRef> made = one.receipt().made(); // one per item, in order
            for (int i = 0; i < made.size(); i++) {
                done.add(new JobItems.Done(
                        one.part().items().get(i),
                        one.receipt().commit().seq(),
                        List.of(made.get(i).id()),
                        List.of(),
                        null));
            }
        }
        JobItems.applied(tx, tenant, done);
    }
}
