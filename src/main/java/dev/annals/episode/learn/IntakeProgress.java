package dev.annals.episode.learn;

import dev.annals.episode.EpisodeState;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.problem.ProblemException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jboss.logging.Logger;
import org.neo4j.driver.Record;

/** Reports the progress of the intake: counters, gauges, and a log line every ten seconds while there is work. */
@Singleton
public class IntakeProgress {

    private static final Logger LOG = Logger.getLogger("dev.annals.intake");
    private static final Statement WAITING = Statement.named("episode/learn/waiting-by-tenant");
    private static final int EVERY_SECONDS = 10;

    private final Graph graph;
    private final Clock clock;
    private final MeterRegistry registry;
    private final Map<String, LongAdder> learnedHere = new ConcurrentHashMap<>();
    private volatile long pending;
    private volatile double oldestSeconds;

    IntakeProgress(Graph graph, Clock clock, MeterRegistry registry) {
        this.graph = graph;
        this.clock = clock;
        this.registry = registry;
        Gauge.builder("annals.intake.pending", () -> pending)
                .description("Episodes of all tenants accepted and not yet learned")
                .register(registry);
        Gauge.builder("annals.intake.oldest.pending", () -> oldestSeconds)
                .description("How long the oldest of them has waited")
                .baseUnit("seconds")
                .register(registry);
    }

    public void learned(String tenant, long episodes) {
        learnedHere.computeIfAbsent(tenant, t -> new LongAdder()).add(episodes);
        settled(EpisodeState.LEARNED.word(), episodes);
    }

    public void settled(String outcome, long episodes) {
        Counter.builder("annals.intake.episodes")
                .description("Episodes this process has settled")
                .tag("outcome", outcome)
                .register(registry)
                .increment((double) episodes);
    }

    @Scheduled(
            every = EVERY_SECONDS + "s",
            delayed = EVERY_SECONDS + "s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void tell() {
        Map<String, Long> learned = new HashMap<>();
        learnedHere.forEach((tenant, episodes) -> learned.put(tenant, episodes.sumThenReset()));
        try {
            Instant now = clock.instant();
            long all = 0;
            double oldest = 0;
            for (Record row : graph.read(tx -> WAITING.run(tx, Map.of()))) {
                String tenant = row.get("tenant").asString();
                long waiting = row.get("pending").asLong();
                all += waiting;
                oldest = Math.max(
                        oldest,
                        Duration.between(GraphTime.read(row.get("oldest")), now).toMillis() / 1000.0);
                tell(tenant, waiting, learned.getOrDefault(tenant, 0L));
            }
            pending = all;
            oldestSeconds = oldest;
        } catch (ProblemException passing) {
            LOG.debugf("The waiting episodes could not be counted: %s", passing.detail());
        }
    }

    /** The remaining time is estimated from the rate of this process alone. */
    private static void tell(String tenant, long waiting, long learned) {
        double perSecond = learned / (double) EVERY_SECONDS;
        LOG.infof(
                "Intake of %s: %d episodes wait, %.1f a second learned here, %s",
                tenant, waiting, perSecond, learned == 0 ? "none lately" : Math.round(waiting / perSecond) + " s left");
    }
}
