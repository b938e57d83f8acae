package dev.annals.decision;

import dev.annals.access.Caller;
import dev.annals.change.Change;
import dev.annals.change.Commits;
import dev.annals.change.IdempotencyKey;
import dev.annals.change.Op;
import dev.annals.change.Receipt;
import dev.annals.change.Submission;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reverts decisions, each in a commit of its own. */
@Singleton
class Reverting {

    /** The path of the id in a transaction of one op. */
    private static final String FIELD = "ops[0].decision";

    private final DecisionReader decisions;
    private final Commits commits;

    Reverting(DecisionReader decisions, Commits commits) {
        this.decisions = decisions;
        this.commits = commits;
    }

    /** @throws ProblemException not-found, decision-already-reverted, or any other problem of a commit */
    Receipt revert(Caller caller, Op.Revert revert, @Nullable IdempotencyKey key) {
        String scope = decisions.scope(caller.reader(), revert.decision());
        Change change = Change.Transaction.of(scope, null, revert.why().reason(), List.of(revert));
        try {
            return commits.commit(new Submission(caller, change, key));
        } catch (ProblemException refused) {
            throw FIELD.equals(refused.field())
                    ? new ProblemException(refused.code(), "id", refused.detail())
                    : refused;
        }
    }
}
