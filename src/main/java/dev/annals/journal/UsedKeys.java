package dev.annals.journal;

import dev.annals.change.IdempotencyKey;
import dev.annals.digest.Digest;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Makes writes that are not commits take effect once per idempotency key. */
public final class UsedKeys {

    private static final Statement LOCK = Statement.named("journal/keys/lock");
    private static final Statement ANSWER = Statement.named("journal/keys/answer");

    private UsedKeys() {}

    /**
     * Runs the work, or returns the answer of its first run. The key is locked until the transaction ends, so of two
     * concurrent requests one waits for the other.
     *
     * @param work runs in the same transaction
     * @throws dev.annals.problem.ProblemException idempotency-key-reused
     */
    public static String once(
            TransactionContext tx, String tenant, @Nullable IdempotencyKey key, Instant now, Supplier<String> work) {
        if (key == null) {
            return work.get();
        }
        Optional<String> first = first(tx, tenant, key, now);
        if (first.isPresent()) {
            return first.get();
        }
        String answer = work.get();
        ANSWER.run(tx, Map.of("tenant", tenant, "key", key.text(), "answer", answer));
        return answer;
    }

    /**
     * The answer to the first request with this key, if there is one.
     *
     * @throws dev.annals.problem.ProblemException idempotency-key-reused
     */
    public static Optional<String> first(TransactionContext tx, String tenant, IdempotencyKey key, Instant now) {
        Record used = LOCK.run(
                        tx,
                        Map.of(
                                "tenant", tenant,
                                "key", key.text(),
                                "request", key.request().hex(),
                                "now", GraphTime.write(now)))
                .getFirst();
        key.check(new Digest(used.get("request").asString()));
        return used.get("answer").isNull()
                ? Optional.empty()
                : Optional.of(used.get("answer").asString());
    }
}
