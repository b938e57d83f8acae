package dev.annals.commit;

import dev.annals.change.IdempotencyKey;
import dev.annals.change.Receipt;
import dev.annals.commit.plan.Loaded;
import dev.annals.graph.Graph;
import dev.annals.graph.Statement;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;

/** The stored answers to changes that took effect under an idempotency key. */
@Singleton
public class FirstAnswers {

    private static final Statement KEY = Statement.named("commit/read-key");

    private final Graph graph;
    private final UsedKeyRows rows;

    FirstAnswers(Graph graph, UsedKeyRows rows) {
        this.graph = graph;
        this.rows = rows;
    }

    /** @throws dev.annals.problem.ProblemException idempotency-key-reused */
    public Optional<Receipt> to(String tenant, IdempotencyKey key) {
        List<Record> used = graph.read(tx -> KEY.run(tx, Map.of("tenant", tenant, "key", key.text())));
        if (used.isEmpty()) {
            return Optional.empty();
        }
        Loaded.Answered first = rows.read(used.getFirst());
        key.check(first.request());
        return Optional.ofNullable(first.receipt());
    }
}
