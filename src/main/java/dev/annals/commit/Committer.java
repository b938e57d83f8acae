package dev.annals.commit;

import dev.annals.change.Commits;
import dev.annals.change.Receipt;
import dev.annals.change.Submission;
import dev.annals.graph.Graph;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/** Turns submissions into commits. */
@Singleton
class Committer implements Commits {

    private final Graph graph;
    private final Loader loader;
    private final Writer writer;
    private final CommitLog log;
    private final CommitConfig config;
    private final Clock clock;
    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();

    Committer(Graph graph, Loader loader, Writer writer, CommitLog log, CommitConfig config, Clock clock) {
        this.graph = graph;
        this.loader = loader;
        this.writer = writer;
        this.log = log;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Receipt commit(Submission submission) {
        String tenant = submission.caller().tenant();
        Lane lane = enter(tenant);
        try {
            Lane.Waiting mine = Lane.Waiting.of(submission);
            lane.commit(List.of(mine), config.groupOps(), group -> commitGroup(tenant, group));
            return mine.receipt().join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            throw failed;
        } finally {
            leave(tenant);
        }
    }

    @Override
    public List<Optional<ProblemException>> commitAll(String tenant, List<Submission> submissions) {
        Lane lane = enter(tenant);
        try {
            List<Lane.Waiting> all = submissions.stream().map(Lane.Waiting::of).toList();
            lane.commit(all, config.groupOps(), group -> commitGroup(tenant, group));
            return all.stream().map(Committer::refusal).toList();
        } finally {
            leave(tenant);
        }
    }

    private static Optional<ProblemException> refusal(Lane.Waiting waiting) {
        try {
            waiting.receipt().join();
            return Optional.empty();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof ProblemException problem) {
                return Optional.of(problem);
            }
            throw failed;
        }
    }

    private void leave(String tenant) {
        lanes.computeIfPresent(tenant, (name, present) -> present.leave() ? null : present);
    }

    private Lane enter(String tenant) {
        return lanes.compute(tenant, (name, present) -> {
            Lane lane = present == null ? new Lane() : present;
            if (lane.enter() > config.maxWaiting()) {
                lane.leave();
                throw new ProblemException(
                        ErrorCode.BUSY, "More than " + config.maxWaiting() + " writes to this tenant are waiting.");
            }
            return lane;
        });
    }

    private void commitGroup(String tenant, List<Lane.Waiting> group) {
        List<Submission> submissions =
                group.stream().map(Lane.Waiting::submission).toList();
        CommitGroup attempts = new CommitGroup(tenant, submissions, loader, writer, clock);
        CommitGroup.Outcome outcome;
        try {
            outcome = graph.write(attempts::attempt);
        } catch (ProblemException unavailable) {
            group.forEach(waiting -> waiting.receipt().completeExceptionally(unavailable));
            return;
        } catch (RuntimeException | Error failed) {
            if (group.size() > 1) {
                // One of them may be to blame: each gets a transaction of its own.
                group.forEach(waiting -> commitGroup(tenant, List.of(waiting)));
            } else {
                group.getFirst().receipt().completeExceptionally(failed);
            }
            return;
        }
        group.forEach(outcome::settle); // durable from here on: nothing may commit it again
        log.committed(tenant, outcome.changes());
    }
}
