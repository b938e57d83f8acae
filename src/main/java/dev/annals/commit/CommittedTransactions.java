package dev.annals.commit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Caller;
import dev.annals.change.Change;
import dev.annals.change.Receipt;
import dev.annals.change.TransactionReader;
import dev.annals.commit.plan.Submission;
import dev.annals.problem.Fields;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

@Singleton
class CommittedTransactions implements Transactions {

    private final Committer committer;

    CommittedTransactions(Committer committer) {
        this.committer = committer;
    }

    @Override
    public Made transact(Caller caller, String key, JsonNode body) {
        Receipt receipt = commit(caller, key, body);
        return new Made(
                receipt.commit().seq(),
                receipt.claims().stream().map(Receipt.ClaimRef::id).toList());
    }

    Receipt commit(Caller caller, @Nullable String key, @Nullable JsonNode body) {
        Change.Transaction transaction = TransactionReader.read(body);
        return committer.commit(
                caller.tenant(),
                new Submission(
                        caller.actor(),
                        transaction,
                        Idempotency.key(key, "POST /v1/transactions", Fields.present(body))));
    }
}
