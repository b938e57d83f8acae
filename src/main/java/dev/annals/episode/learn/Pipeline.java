package dev.annals.episode.learn;

import dev.annals.change.Commits;
import dev.annals.episode.IntakeConfig;
import dev.annals.episode.bell.Backlog;
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
 * Learns waiting episodes a batch at a time: leased, prepared outside the commit lock, committed together. An episode
 * that cannot be learned is quarantined, so that it does not hold up the others.
 */
@Singleton
class Pipeline {

    private static final Logger LOG = Logger.getLogger("dev.annals.intake");

    private final Leases leases;
    private final LoopGuard guard;
    private final Lessons lessons;
    private final Commits commits;
    private final Settlement settlement;
    private final IntakeProgress progress;
    private final IntakeConfig config;
    private final LeaseKeeper keeper;

    Pipeline(
            Leases leases,
            LoopGuard guard,
            Lessons lessons,
            Commits commits,
            Settlement settlement,
            IntakeProgress progress,
            IntakeConfig config,
            LeaseKeeper keeper) {
        this.leases = leases;
        this.guard = guard;
        this.lessons = lessons;
        this.commits = commits;
        this.settlement = settlement;
        this.progress = progress;
        this.config = config;
        this.keeper = keeper;
    }

    /** @return the episodes to learn next; empty if none can be taken now */
    List<Waiting> lease(Backlog backlog) {
        String owner =
                UUID.randomUUID().toString(); // one per batch: a batch that lost its lease cannot release another's
        return leases.lease(backlog, owner, config.lease(), config.batch());
    }

    /** @throws ProblemException if it is transient; episodes not learned because of it are waiting again */
    void learn(String tenant, List<Waiting> leased) {
        keeper.keepWhile(tenant, leased, () -> learnHeld(tenant, leased));
    }

    private void learnHeld(String tenant, List<Waiting> leased) {
        List<Waiting> fit = leased.stream()
                .filter(episode -> !givenUp(tenant, episode) && !skipped(tenant, episode))
                .toList();
        if (!fit.isEmpty()) {
            learnTogether(tenant, fit);
        }
    }

    private boolean givenUp(String tenant, Waiting episode) {
        boolean deadly = episode.attempts() > config.attempts();
        if (deadly) {
            settlement.quarantine(tenant, episode, "tried " + config.attempts() + " times; its worker died each time");
        }
        return deadly;
    }

    private boolean skipped(String tenant, Waiting episode) {
        boolean nothingElse = episode.claims() == null
                && guard.withoutRendered(tenant, episode.content()).text().isBlank();
        if (nothingElse) {
            settlement.skip(tenant, episode, "it is only what Annals itself had rendered");
        }
        return nothingElse;
    }

    private void learnTogether(String tenant, List<Waiting> batch) {
        List<Optional<ProblemException>> refused;
        try {
            refused = commits.commitAll(tenant, lessons.of(tenant, batch));
        } catch (RuntimeException fault) {
            if (fault instanceof ProblemException problem && problem.code().isPassing()) {
                leases.release(tenant, batch);
                throw fault;
            }
            learnApart(tenant, batch, fault);
            return;
        }
        progress.learned(tenant, refused.stream().filter(Optional::isEmpty).count());
        settle(tenant, batch, refused);
    }

    private void settle(String tenant, List<Waiting> batch, List<Optional<ProblemException>> refused) {
        List<Waiting> again = new ArrayList<>();
        @Nullable ProblemException passing = null;
        for (int i = 0; i < batch.size(); i++) {
            @Nullable ProblemException problem = refused.get(i).orElse(null);
            if (problem == null || problem.code() == ErrorCode.LEASE_LOST) {
                continue;
            }
            if (problem.code().isPassing()) {
                passing = problem;
                again.add(batch.get(i));
            } else {
                settlement.quarantine(tenant, batch.get(i), why(problem));
            }
        }
        if (passing != null) {
            leases.release(tenant, again);
            throw passing;
        }
    }

    /** Finds the episode to blame by learning them one at a time. */
    private void learnApart(String tenant, List<Waiting> batch, RuntimeException fault) {
        if (batch.size() > 1) {
            batch.forEach(episode -> learnTogether(tenant, List.of(episode)));
        } else if (fault instanceof ProblemException problem) {
            settlement.quarantine(tenant, batch.getFirst(), why(problem));
        } else {
            String id = UUID.randomUUID().toString();
            LOG.errorf(
                    fault, "Fault %s in episode %s of %s", id, batch.getFirst().id(), tenant);
            settlement.quarantine(tenant, batch.getFirst(), "a fault of the service, recorded in its log as " + id);
        }
    }

    private static String why(ProblemException problem) {
        return problem.code().code() + ": " + problem.detail();
    }
}
