package dev.annals.episode.reread;

import dev.annals.change.Evidence;
import dev.annals.change.Receipt;
import dev.annals.change.Share;
import dev.annals.commit.CommitParticipant;
import dev.annals.episode.EpisodeState;
import dev.annals.episode.learn.Disbelief;
import dev.annals.graph.Statement;
import dev.annals.job.DueItems;
import dev.annals.job.JobItems;
import dev.annals.job.Proposal;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Learns in commits what today's reading of episodes changes: only once, and only as planned. */
@Singleton
class RereadingParticipant implements CommitParticipant<Rereading> {

    private static final Statement SETTLE = Statement.named("episode/reread/settle");

    @Override
    public Class<Rereading> parts() {
        return Rereading.class;
    }

    @Override
    public List<Share> load(TransactionContext tx, String tenant, List<Rereading> parts) {
        DueItems due = DueItems.of(tx, tenant, parts.stream().map(Rereading::item));
        Map<String, ReadEpisode> episodes = ReadEpisodes.some(
                tx, tenant, parts.stream().map(Rereading::subject).toList());
        Disbelief disbelief = Disbelief.in(tx, tenant, parts.stream().flatMap(part -> part.read().stream()));
        return parts.stream()
                .map(part ->
                        due.share(List.of(part.item()), item -> share(part, episodes.get(part.subject()), disbelief)))
                .toList();
    }

    private static Share share(Rereading part, @Nullable ReadEpisode episode, Disbelief disbelief) {
        if (episode == null || episode.state() == EpisodeState.WITHDRAWN) {
            return DueItems.stale("The episode has been withdrawn since then.");
        }
        Difference difference = Difference.between(episode, part.read(), disbelief);
        if (!Proposal.digest(episode.id(), episode.scope(), difference.json())
                .equals(part.item().digest())) {
            return DueItems.stale("Its claims, or what is read in the episode, have changed since it was planned.");
        }
        return new Share(
                null,
                difference.ops(part.by()),
                List.of(Evidence.of(Evidence.Did.LEARNED, episode.id(), episode.digest())));
    }

    @Override
    public void write(TransactionContext tx, String tenant, List<Taken<Rereading>> taken) {
        SETTLE.runForEach(
                tx,
                tenant,
                taken.stream()
                        .map(one -> Map.of(
                                "id", one.part().subject(), "by", one.part().by(), "claims", claims(one.receipt())))
                        .toList());
        JobItems.applied(
                tx,
                tenant,
                taken.stream()
                        .map(one -> JobItems.Done.of(one.part().item(), one.receipt()))
                        .toList());
    }

    private static List<String> claims(Receipt receipt) {
        return receipt.made().stream().map(Receipt.ClaimRef::id).toList();
    }
}
