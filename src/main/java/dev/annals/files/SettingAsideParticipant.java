package dev.annals.files;

import dev.annals.access.Scopes;
import dev.annals.change.Op;
import dev.annals.change.Share;
import dev.annals.commit.CommitParticipant;
import dev.annals.digest.CanonicalJson;
import dev.annals.job.Item;
import dev.annals.job.JobItems;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return parts.stream().map(part -> share(tx, tenant, part)).toList(); // of which there is one: it rearranges
    }

    private static Share share(TransactionContext tx, String tenant, SettingAside part) {
        Item item = part.item();
        if (!JobItems.due(tx, tenant, List.of(item)).contains(item.id())) {
            return refused(ErrorCode.LEASE_LOST, "Another worker has the job, or the item is not due.");
        }
        Optional<DeletedFact> now =
                DeletedFact.read(tx, tenant, part.policy(), Scopes.ALL, List.of(DeletedFact.line(item.about())))
                        .stream()
                        .filter(one -> one.isAsPlanned(item))
                        .findFirst();
        if (now.isEmpty()) {
            return refused(
                    ErrorCode.ITEM_STALE,
                    "It is not believed any more, was said again since, or its line is in the file again.");
        }
        Op.Why why = new Op.Why(now.get().reason(), CanonicalJson.write(Map.of("job", part.job())));
        return new Share(
                null,
                now.get().claims().stream()
                        .<Op>map(claim -> new Op.SetAside(claim, why))
                        .toList(),
                List.of());
    }

    private static Share refused(ErrorCode code, String why) {
        return Share.refused(new ProblemException(code, why));
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
