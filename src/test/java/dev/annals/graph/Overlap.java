package dev.annals.graph;

import dev.annals.time.Patience;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;

/** Two transactions at the same time, one of which waits for the other's lock. */
public final class Overlap {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);
    private static final String BLOCKED = """
            CYPHER 25 SHOW TRANSACTIONS YIELD transactionId AS id, metaData, status
            WITH collect({id: id, test: metaData.test, status: status}) AS all
            UNWIND [one IN all WHERE one.test = $test] AS first
            RETURN any(one IN all WHERE one.status STARTS WITH 'Blocked' AND one.status CONTAINS first.id) AS blocked
            """;

    private final Driver driver;

    public Overlap(Driver driver) {
        this.driver = driver;
    }

    /**
     * Runs the first statement, and commits it only when the second piece of work waits for it, or is done.
     *
     * @return what the second returns
     */
    public <T> T of(Query first, Callable<T> second) throws Exception {
        String test = UUID.randomUUID().toString();
        TransactionConfig named =
                TransactionConfig.builder().withMetadata(Map.of("test", test)).build();
        try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor();
                Session session = driver.session();
                Transaction tx = session.beginTransaction(named)) {
            tx.run(first).consume();
            Future<T> answer = other.submit(second);
            if (!Patience.await(LIMIT, LOOK_AGAIN, () -> answer.isDone() || isBlocking(test))) {
                throw new AssertionError("The second neither waits nor ends.");
            }
            tx.commit();
            return answer.get();
        }
    }

    private boolean isBlocking(String test) {
        try (Session session = driver.session()) {
            return session.run(BLOCKED, Map.of("test", test)).stream()
                    .anyMatch(row -> row.get("blocked").asBoolean());
        }
    }
}
