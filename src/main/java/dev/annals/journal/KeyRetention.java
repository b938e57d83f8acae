package dev.annals.journal;

import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.problem.ProblemException;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Deletes idempotency keys that are past their retention. */
@Singleton
class KeyRetention {

    private static final Logger LOG = Logger.getLogger(KeyRetention.class);
    private static final Statement FORGET = Statement.named("journal/keys/forget");
    private static final int AT_ONCE = 20_000;

    private final Graph graph;
    private final Clock clock;
    private final Duration retention;

    KeyRetention(
            Graph graph,
            Clock clock,
            @ConfigProperty(name = "annals.idempotency.retention", defaultValue = "30d") Duration retention) {
        this.graph = graph;
        this.clock = clock;
        this.retention = retention;
    }

    @Scheduled(
            every = "5m",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @RunOnVirtualThread
    void sweep() {
        try {
            forget();
        } catch (ProblemException passing) {
            LOG.warnf("Could not delete old idempotency keys, will retry: %s", passing.detail());
        }
    }

    /** @return the number of deleted keys */
    long forget() {
        Map<String, Object> parameters =
                Map.of("before", GraphTime.write(clock.instant().minus(retention)), "limit", AT_ONCE);
        return graph.write(tx -> FORGET.run(tx, parameters))
                .getFirst()
                .get("forgotten")
                .asLong();
    }
}
