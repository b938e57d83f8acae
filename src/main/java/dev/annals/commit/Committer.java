package dev.annals.commit;

import dev.annals.change.Commits;
import dev.annals.change.Receipt;
import dev.annals.change.Submission;
import dev.annals.graph.Graph;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
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
    private final Lanes<Waiting> lanes;

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
        Lane<Waiting> lane = lanes.enter(tenant);
        try {
            Waiting mine = Waiting.of(submission);
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
        Lane<Waiting> lane = lanes.enter(tenant);
        try {
            List<Waiting> all = submissions.stream().map(Waiting::of).toList();
            lane.commit(all, config.groupOps(), group -> commitGroup(tenant, group));
            return all.stream().map(Committer::refusal).toList();
        } finally {
            lanes.leave(tenant);
        }
    }

    @Override
    public boolean underWay() {
        return !lanes.isEmpty();
    }

    private static Optional<ProblemException> refusal(Waiting waiting) {
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

    private void commitGroup(String tenant, List<Waiting> group) {
        long begin = System.nanoTime();
        List<Submission> submissions = group.stream().map(Waiting::submission).toList();
        CommitGroup attempts = new CommitGroup(tenant, submissions, loader, writer, clock);
        CommitGroup.Outcome outcome;
        try {
            outcome = graph.write(attempts::attempt);
        } catch (RuntimeException failed) {
            loader.failed(tenant);
            throw failed;
        }
        group.forEach(outcome::settle); // durable from here on: must not be committed again
        loader.committed(tenant, outcome.before(), outcome.planner());
        log.committed(tenant, outcome.changes(), Duration.ofNanos(System.nanoTime() - begin));
    }
}
