package dev.annals.files;

import dev.annals.access.Scopes;
import dev.annals.change.Share;
import dev.annals.commit.CommitParticipant;
import dev.annals.job.DueItems;
import dev.annals.job.Item;
import dev.annals.job.JobItems;
import jakarta.inject.Singleton;
import java.util.List;
import org.neo4j.driver.TransactionContext;

/** Sets aside what people deleted, in commits: once, and only as it was planned. */
@Singleton
class SettingAsideParticipant implements CommitParticipant<SettingAside> {

    @Override
    public Class<SettingAside> parts() {
        return SettingAside.class;
    }

    @Override
    public List<Share> load(TransactionContext tx, String tenant, List<SettingAside> parts) {
        DueItems due = DueItems.of(tx, tenant, parts.stream().map(SettingAside::item));
        return parts.stream() // of which there is one: it rearranges
                .map(part -> due.share(List.of(part.item()), item -> share(tx, tenant, part.policy(), item)))
                .toList();
    }

    private static Share share(TransactionContext tx, String tenant, Policy policy, Item item) {
        return DeletedFact.read(tx, tenant, policy, Scopes.ALL, List.of(DeletedFact.line(item.about()))).stream()
                .filter(one -> one.isAsPlanned(item))
                .findFirst()
                .map(now -> Share.of(now.ops(item.job())))
                .orElseGet(() -> DueItems.stale(
                        "It is not believed any more, was said again since, or its line is in the file again."));
    }

    @Override
    public void write(TransactionContext tx, String tenant, List<Taken<SettingAside>> taken) {
        JobItems.applied(
                tx,
                tenant,
                taken.stream()
                        .map(one -> JobItems.Done.of(one.part().item(), one.receipt()))
                        .toList());
    }
}
