package dev.annals.graph;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;

/**
 * Ready while Neo4j answers a small query soon. Asynchronous, and without the driver's repetitions: a database that is
 * gone or stuck must not keep the prober waiting.
 */
@Readiness
@Singleton
class GraphReadiness implements HealthCheck {

    static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Statement PING = Statement.named("graph/ping");
    private static final TransactionConfig SHORT =
            TransactionConfig.builder().withTimeout(PATIENCE).build();

    private final Driver driver;
    private final SessionConfig sessions;

    GraphReadiness(Driver driver, GraphConfig config) {
        this.driver = driver;
        this.sessions = Graph.sessions(config);
    }

    @Override
    public HealthCheckResponse call() {
        @Nullable String fault = fault();
        return fault == null
                ? HealthCheckResponse.named("neo4j").up().build()
                : HealthCheckResponse.named("neo4j")
                        .down()
                        .withData("reason", fault)
                        .build();
    }

    private @Nullable String fault() {
        AsyncSession session = driver.session(AsyncSession.class, sessions);
        try {
            session.runAsync(PING.text(), Map.of("tenant", SystemTenant.NAME), SHORT)
                    .thenCompose(ResultCursor::consumeAsync)
                    .toCompletableFuture()
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return null;
        } catch (TimeoutException slow) {
            return "no answer within " + PATIENCE.toSeconds() + " s";
        } catch (ExecutionException failed) {
            return String.valueOf(failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return "interrupted";
        } finally {
            session.closeAsync();
        }
    }
}
