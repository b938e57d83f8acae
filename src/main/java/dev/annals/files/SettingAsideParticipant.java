package dev.annals.files;

import dev.annals.access.Scopes;
import dev.annals.change.Share;
import dev.annals.job.DueItems;
import dev.annals.job.Item;
import dev.annals.job.SingleItemParticipant;
import jakarta.inject.Singleton;
import java.util.List;
import org.neo4j.driver.TransactionContext;

/** Sets aside what people deleted, in commits: only once, and only if nothing has changed since it was planned. */
@Singleton
class SettingAsideParticipant implements SingleItemParticipant<SettingAside> {

    @Override
    public Class<SettingAside> parts() {
        return SettingAside.class;
    }

    @Override
    public Share share(TransactionContext tx, String tenant, SettingAside part) {
        Item item = part.item();
        return DeletedFact.read(tx, tenant, part.policy(), Scopes.ALL, List.of(DeletedFact.line(item.about()))).stream()
                .filter(one -> one.isAsPlanned(item))
                .findFirst()
                .map(now -> Share.of(now.ops(item.job())))
                .orElseGet(() -> DueItems.stale(
                        "It is no longer believed, has been said again, or its line is back in the file."));
    }
}
