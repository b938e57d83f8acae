package dev.annals.commit;

import dev.annals.change.Commits;
import dev.annals.change.Receipt;
import dev.annals.change.Submission;
import dev.annals.graph.Graph;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/** Turns submissions into commits. */
@Singleton
class Committer implements Commits {

    private final Graph graph;
    private final Loader loader;
    private final Writer writer;
    private final CommitLog log;
    private final CommitConfig config;
    private final Clock clock;
    private final Lanes<Lane.Waiting> lanes;

    Committer(Graph graph, Loader loader, Writer writer, CommitLog log, CommitConfig config, Clock clock) {
        this.graph = graph;
        this.loader = loader;
        this.writer = writer;
        this.log = log;
        this.config = config;
        this.clock = clock;
        lanes = new Lanes<>(config.maxWaiting());
    }

    @Override
    public Receipt commit(Submission submission) {
        String tenant = submission.caller().tenant();
        Lane<Lane.Waiting> lane = lanes.enter(tenant);
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
            lanes.leave(tenant);
        }
    }

    @Override
    public List<Optional<ProblemException>> commitAll(String tenant, List<Submission> submissions) {
        Lane<Lane.Waiting> lane = lanes.enter(tenant);
        try {
            List<Lane.Waiting> all = submissions.stream().map(Lane.Waiting::of).toList();
            lane.commit(all, config.groupOps(), group -> commitGroup(tenant, group));
            return all.stream().map(Committer::refusal).toList();
        } finally {
            lanes.leave(tenant);
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
        loader.committed(tenant, outcome.before(), outcome.planner());
        group.forEach(outcome::settle); // durable from here on: nothing may commit it again
        log.committed(tenant, outcome.changes());
    }
}
