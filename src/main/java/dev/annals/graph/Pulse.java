package dev.annals.graph;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Checks whether Neo4j answers a small query quickly. It is asynchronous and does not retry, since a database that is
 * gone or stuck must not make anyone wait. Concurrent callers share one query.
 */
@Singleton
class Pulse {

    private static final Statement PING = Statement.named("graph/ping");
    private static final Duration LONGEST = Duration.ofSeconds(2);

    /** The divisor that gives its share of the query timeout. */
    private static final int SHARE = 5;

    private final Driver driver;
    private final SessionConfig sessions;
    private final Duration patience;
    private final AtomicReference<@Nullable CompletableFuture<Optional<String>>> out = new AtomicReference<>();

    Pulse(Driver driver, GraphConfig config) {
        this.driver = driver;
        this.sessions = Graph.sessions(config);
        this.patience = patience(config);
    }

    static Duration patience(GraphConfig config) {
        Duration share = config.queryTimeout().dividedBy(SHARE);
        return share.compareTo(LONGEST) < 0 ? share : LONGEST;
    }

    /** @return the reason why there was no answer; empty if there was one */
    Optional<String> fault() {
        CompletableFuture<Optional<String>> mine = new CompletableFuture<>();
        CompletableFuture<Optional<String>> other = out.compareAndExchange(null, mine);
        if (other != null) {
            return other.join();
        }
        try {
            mine.complete(ask());
        } finally {
            out.set(null);
            mine.complete(Optional.of("the query could not be sent")); // in case something unforeseen was thrown
        }
        return mine.join();
    }

    private Optional<String> ask() {
        AsyncSession session = driver.session(AsyncSession.class, sessions);
        try {
            session.runAsync(
                            PING.text(),
                            Map.of("tenant", SystemTenant.NAME),
                            TransactionConfig.builder().withTimeout(patience).build())
                    .thenCompose(ResultCursor::consumeAsync)
                    .toCompletableFuture()
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.empty();
        } catch (TimeoutException slow) {
            return Optional.of("no answer within " + patience.toMillis() + " ms");
        } catch (ExecutionException failed) {
            boolean answered = failed.getCause() instanceof Neo4jException refusal && Graph.isForWantOfMemory(refusal);
            return answered ? Optional.empty() : Optional.of(String.valueOf(failed.getCause()));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        } finally {
            session.closeAsync();
        }
    }
}
