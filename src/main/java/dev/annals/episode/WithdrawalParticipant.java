package dev.annals.episode;

import dev.annals.change.Share;
import dev.annals.commit.CommitParticipant;
import dev.annals.graph.GraphTime;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Withdraws episodes: retracts the claims they made and hides them from search. */
@Singleton
class WithdrawalParticipant implements CommitParticipant<Withdrawal> {

    @Override
    public Class<Withdrawal> parts() {
        return Withdrawal.class;
    }

    @Override
    public List<Share> load(TransactionContext tx, String tenant, List<Withdrawal> parts) {
        List<String> ids = parts.stream().map(Withdrawal::episode).toList();
        Map<String, Testimony> testimonies =
                Testimony.of(tx, tenant, ids).stream().collect(Collectors.toMap(Testimony::id, Function.identity()));
        return parts.stream()
                .map(part -> share(part, testimonies.get(part.episode())))
                .toList();
    }

    private static Share share(Withdrawal withdrawal, @Nullable Testimony testimony) {
        if (testimony == null) {
            return Share.refused(
                    new ProblemException(ErrorCode.NOT_FOUND, "id", "The tenant has no episode with this id."));
        }
        if (testimony.state() == EpisodeState.WITHDRAWN) {
            return Share.refused(new ProblemException(
                    ErrorCode.EPISODE_WITHDRAWN,
                    "id",
                    "Episode " + withdrawal.episode() + " has already been withdrawn."));
        }
        return new Share(null, testimony.withdrawn(withdrawal.why()).toList(), List.of(testimony.evidence()));
    }

    @Override
    public void write(TransactionContext tx, String tenant, List<Taken<Withdrawal>> taken) {
        Testimony.withdraw(
                tx,
                tenant,
                taken.stream()
                        .map(one -> Map.<String, Object>of(
                                "id", one.part().episode(),
                                "commit", one.receipt().commit().seq(),
                                "at", GraphTime.write(one.receipt().commit().knownAt()),
                                "why", one.part().why()))
                        .toList());
    }
}
