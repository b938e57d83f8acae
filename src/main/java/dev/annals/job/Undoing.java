package dev.annals.job;

import dev.annals.change.Change;
import dev.annals.change.Commits;
import dev.annals.change.Submission;
import dev.annals.graph.Graph;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Undoes everything a job did, in one commit, or in several if its kind needs them. */
@Singleton
class Undoing {

    private final JobLeases turns;
    private final Commits commits;
    private final Graph graph;

    Undoing(JobLeases turns, Commits commits, Graph graph) {
        this.turns = turns;
        this.commits = commits;
        this.graph = graph;
    }

    /**
     * Undoes some of the job, or all of it. The step after the last one marks it as undone, so that whoever reads the mark finds the
     * commit complete.
     *
     * @return the job as it is now, perhaps as another worker left it
     */
    JobRow step(JobLease turn, JobRow job) {
        Optional<String> scope = scope(job);
        if (scope.isEmpty()) {
            return turns.step(turn, job, tx -> Map.of("state", JobState.UNDONE.word()));
        }
        Change change = new Change.Transaction(
                scope.get(),
                null,
                "job " + job.id() + " (" + job.kind() + ") is undone",
                List.of(),
                null,
                new Undo(job.id(), turn.owner()));
        try {
            commits.commit(new Submission(job.caller(), change, null));
        } catch (ProblemException refused) {
            if (refused.code() != ErrorCode.LEASE_LOST) {
                throw refused;
            }
        }
        return turns.now(turn);
    }

    /** A commit has a single scope: that of the first item. */
    private Optional<String> scope(JobRow job) {
        return graph.read(tx -> ItemsByState.first(tx, job, ItemState.APPLIED, 1)).stream()
                .findFirst()
                .map(item -> item.get("scope").asString());
    }
}
