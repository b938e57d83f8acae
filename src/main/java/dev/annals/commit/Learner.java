package dev.annals.commit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.change.Change;
import dev.annals.change.Evidence;
import dev.annals.change.Op;
import dev.annals.change.TransactionReader;
import dev.annals.commit.plan.Submission;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes commits of episodes, one each. */
@Singleton
public class Learner {

    private final Committer committer;

    Learner(Committer committer) {
        this.committer = committer;
    }

    /**
     * @param claims ops as in a transaction, or null
     */
    public record Lesson(
            Evidence evidence,
            String scope,
            String actor,
            @Nullable JsonNode claims) {}

    /** @throws ProblemException for claims that no commit could take, with the field's path */
    public static void check(JsonNode claims) {
        TransactionReader.claims(claims);
    }

    /** @return for each lesson, in their order, why it was refused, if it was; the others are durable */
    public List<Optional<ProblemException>> learn(String tenant, List<Lesson> lessons) {
        return committer.commitAll(
                tenant, lessons.stream().map(Learner::submission).toList());
    }

    /** Retracts what the episode said; what that had displaced comes back. */
    public void withdraw(String tenant, String actor, String episode, String why) {
        committer.commit(tenant, new Submission(actor, new Change.Withdrawal(episode, why), null));
    }

    private static Submission submission(Lesson lesson) {
        JsonNode claims = lesson.claims();
        List<Op> ops = claims == null ? List.of() : TransactionReader.claims(claims);
        return new Submission(
                lesson.actor(), new Change.Transaction(lesson.scope(), null, null, ops, lesson.evidence()), null);
    }
}
