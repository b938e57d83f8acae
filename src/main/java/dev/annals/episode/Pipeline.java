package dev.annals.episode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.commit.Evidence;
import dev.annals.commit.Learner;
import dev.annals.embed.Embedder;
import dev.annals.embed.Embedding;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Learns what waits in an inbox, a batch at a time: leased, prepared outside the commit lock, committed together. One
 * that cannot be learned is quarantined and holds nobody up.
 */
@Singleton
class Pipeline {

    static final String QUARANTINED = "quarantined";
    static final String SKIPPED = "skipped";

    private static final Logger LOG = Logger.getLogger(Pipeline.class);
    private static final String ACTOR = "intake";

    /** Texts embedded between two looks at the lease: a few seconds of work. */
    private static final int TEXTS = 128;

    /** A lease is renewed when this part of it is over. */
    private static final int LEASE_PART = 4;

    private final Inbox inbox;
    private final Embedder embedder;
    private final Learner learner;
    private final ObjectMapper mapper;
    private final IntakeConfig config;
    private final IntakeProgress progress;
    private final DeadLetters deadLetters;
    private final String process = UUID.randomUUID().toString();

    Pipeline(
            Inbox inbox,
            Embedder embedder,
            Learner learner,
            ObjectMapper mapper,
            IntakeConfig config,
            IntakeProgress progress,
            DeadLetters deadLetters) {
        this.inbox = inbox;
        this.embedder = embedder;
        this.learner = learner;
        this.mapper = mapper;
        this.config = config;
        this.progress = progress;
        this.deadLetters = deadLetters;
    }

    /** @return the episodes to learn next; none when none waits that could be taken now */
    List<Waiting> lease(Backlog backlog) {
        return inbox.lease(backlog, process, config.lease(), config.batch());
    }

    void learn(String tenant, List<Waiting> leased) {
        List<Waiting> fit = leased.stream()
                .filter(episode -> !givenUp(tenant, episode) && !skipped(tenant, episode))
                .toList();
        if (!fit.isEmpty()) {
            learnTogether(tenant, fit);
        }
    }

    private boolean givenUp(String tenant, Waiting episode) {
        if (episode.attempts() <= config.attempts()) {
            return false;
        }
        quarantine(tenant, episode, "tried " + config.attempts() + " times without an end; its worker died each time");
        return true;
    }

    private boolean skipped(String tenant, Waiting episode) {
        boolean nothingElse = episode.claims() == null
                && LoopGuard.withoutRendered(episode.content()).isBlank();
        if (nothingElse) {
            inbox.settle(tenant, episode, SKIPPED, "it is only what Annals itself had rendered");
            progress.settled(SKIPPED, 1);
        }
        return nothingElse;
    }

    private void learnTogether(String tenant, List<Waiting> batch) {
        try {
            List<Optional<ProblemException>> refused = learner.learn(tenant, lessons(tenant, batch));
            progress.learned(tenant, refused.stream().filter(Optional::isEmpty).count());
            for (int i = 0; i < batch.size(); i++) {
                Waiting episode = batch.get(i);
                refused.get(i)
                        .filter(problem -> problem.code() != ErrorCode.LEASE_LOST)
                        .ifPresent(problem ->
                                quarantine(tenant, episode, problem.code().code() + ": " + problem.detail()));
            }
        } catch (ProblemException passing) {
            inbox.release(tenant, batch);
            throw passing;
        } catch (RuntimeException fault) {
            learnApart(tenant, batch, fault);
        }
    }

    /** Whichever is to blame is found by taking them one by one. */
    private void learnApart(String tenant, List<Waiting> batch, RuntimeException fault) {
        if (batch.size() > 1) {
            batch.forEach(episode -> learnTogether(tenant, List.of(episode)));
        } else {
            String id = UUID.randomUUID().toString();
            LOG.errorf(
                    fault, "Fault %s in episode %s of %s", id, batch.getFirst().id(), tenant);
            quarantine(tenant, batch.getFirst(), "a fault of the service, recorded in its log as " + id);
        }
    }

    private void quarantine(String tenant, Waiting episode, String why) {
        LOG.warnf("Episode %s of %s is quarantined: %s", episode.id(), tenant, why);
        inbox.settle(tenant, episode, QUARANTINED, why);
        progress.settled(QUARANTINED, 1);
        deadLetters.quarantined(new Backlog(tenant, episode.scope()), episode.id(), why);
    }

    private List<Learner.Lesson> lessons(String tenant, List<Waiting> batch) {
        List<List<Passages.Piece>> pieces = batch.stream()
                .map(episode -> Passages.of(LoopGuard.withoutRendered(episode.content())))
                .toList();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            @Nullable String speaker = batch.get(i).speaker();
            pieces.get(i).forEach(piece -> texts.add(piece.spokenBy(speaker)));
        }
        List<Embedding> embeddings = embed(tenant, batch, texts);
        List<Learner.Lesson> lessons = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < batch.size(); i++) {
            List<Evidence.Passage> passages = new ArrayList<>();
            for (Passages.Piece piece : pieces.get(i)) {
                passages.add(new Evidence.Passage(piece.text(), piece.start(), embeddings.get(next++)));
            }
            lessons.add(lesson(batch.get(i), passages));
        }
        return lessons;
    }

    /** A long document takes longer than a lease lasts. */
    private List<Embedding> embed(String tenant, List<Waiting> batch, List<String> texts) {
        List<Embedding> embeddings = new ArrayList<>();
        long renewed = System.nanoTime();
        for (int start = 0; start < texts.size(); start += TEXTS) {
            embeddings.addAll(embedder.passages(texts.subList(start, Math.min(start + TEXTS, texts.size()))));
            if (System.nanoTime() - renewed > config.lease().toNanos() / LEASE_PART) {
                inbox.renew(tenant, batch, config.lease());
                renewed = System.nanoTime();
            }
        }
        return embeddings;
    }

    private Learner.Lesson lesson(Waiting episode, List<Evidence.Passage> passages) {
        int rendered = episode.content().length()
                - LoopGuard.withoutRendered(episode.content()).length();
        String note =
                rendered == 0 ? null : rendered + " characters that Annals itself had rendered were not learned again";
        Evidence evidence = new Evidence(episode.id(), episode.owner(), episode.referenceTime(), passages, note);
        return new Learner.Lesson(evidence, episode.scope(), ACTOR, claims(episode));
    }

    private @Nullable JsonNode claims(Waiting episode) {
        @Nullable String claims = episode.claims();
        try {
            return claims == null ? null : mapper.readTree(claims);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("episode " + episode.id() + " has broken claims", broken);
        }
    }
}
