package dev.annals.commit;

import dev.annals.change.Change;
import dev.annals.change.Part;
import dev.annals.change.Share;
import dev.annals.change.Submission;
import dev.annals.commit.plan.Changes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;

/** All features that take part in commits. */
@Singleton
class Participants {

    private final List<CommitParticipant<?>> all;

    Participants(@Any Instance<CommitParticipant<?>> all) {
        this.all = all.stream().toList();
    }

    /** @return what each part contributes to its commit, by the part's subject */
    Map<String, Share> load(TransactionContext tx, String tenant, List<Submission> submissions) {
        List<Part> parts = submissions.stream().flatMap(Participants::part).toList();
        Map<String, Share> shares = new HashMap<>();
        all.forEach(participant -> load(tx, tenant, participant, parts, shares));
        return shares;
    }

    void write(TransactionContext tx, String tenant, List<Changes.TakenPart> taken) {
        all.forEach(participant -> write(tx, tenant, participant, taken));
    }

    private static Stream<Part> part(Submission submission) {
        return submission.change() instanceof Change.Transaction transaction
                ? Stream.ofNullable(transaction.part())
                : Stream.empty();
    }

    private static <P extends Part> void load(
            TransactionContext tx,
            String tenant,
            CommitParticipant<P> participant,
            List<Part> parts,
            Map<String, Share> shares) {
        List<P> own = parts.stream()
                .filter(participant.parts()::isInstance)
                .map(participant.parts()::cast)
                .toList();
        if (own.isEmpty()) {
            return;
        }
        List<Share> loaded = participant.load(tx, tenant, own);
        for (int i = 0; i < own.size(); i++) {
            shares.put(own.get(i).subject(), loaded.get(i));
        }
    }

    private static <P extends Part> void write(
            TransactionContext tx, String tenant, CommitParticipant<P> participant, List<Changes.TakenPart> taken) {
        List<CommitParticipant.Taken<P>> own = taken.stream()
                .filter(one -> participant.parts().isInstance(one.part()))
                .map(one -> new CommitParticipant.Taken<>(
                        participant.parts().cast(one.part()), one.scope(), one.receipt(), one.believed()))
                .toList();
        if (!own.isEmpty()) {
            participant.write(tx, tenant, own);
        }
    }
}
