package dev.annals.episode;

import dev.annals.access.Caller;
import dev.annals.change.Change;
import dev.annals.change.Commits;
import dev.annals.change.IdempotencyKey;
import dev.annals.change.Submission;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Withdraws episodes, each in a commit of its own. */
@Singleton
public class Withdrawing {

    private final EpisodeLog log;
    private final Receipts receipts;
    private final Commits commits;

    Withdrawing(EpisodeLog log, Receipts receipts, Commits commits) {
        this.log = log;
        this.receipts = receipts;
        this.commits = commits;
    }

    /** @throws ProblemException not-found; episode-withdrawn; or anything a commit may be refused with */
    public Receipts.Receipt withdraw(Caller caller, String id, String why, @Nullable IdempotencyKey key) {
        String scope = log.one(caller.reader(), id).scope();
        commits.commit(new Submission(
                caller, new Change.Transaction(scope, null, why, List.of(), null, new Withdrawal(id, why)), key));
        return receipts.one(caller.reader(), id);
    }
}
