package dev.annals.commit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Caller;
import dev.annals.belief.Predicate;
import dev.annals.change.Change;
import dev.annals.change.Receipt;
import dev.annals.commit.plan.Submission;
import dev.annals.predicate.Declarations;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

@Singleton
class CommittedDeclarations implements Declarations {

    private final Committer committer;

    CommittedDeclarations(Committer committer) {
        this.committer = committer;
    }

    @Override
    public Declared declare(
            Caller caller, Predicate predicate, @Nullable String reason, @Nullable String key, JsonNode body) {
        Receipt receipt = committer.commit(
                caller.tenant(),
                new Submission(
                        caller.actor(),
                        new Change.Declaration(predicate, reason),
                        Idempotency.key(key, "PUT /v1/predicates/" + predicate.name(), body)));
        return new Declared(
                new Declared.Commit(receipt.commit().seq(), receipt.commit().knownAt()),
                receipt.facts().opened().size(),
                receipt.facts().closed().size());
    }
}
