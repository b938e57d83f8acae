package dev.annals.job;

import dev.annals.graph.Graph;
import dev.annals.graph.Statement;
import dev.annals.problem.ProblemException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.neo4j.driver.Record;

/** How many jobs of all tenants have work to do, as last counted. */
@Singleton
class JobGauges {

    private static final Logger LOG = Logger.getLogger("dev.annals.job");
    private static final Statement COUNT = Statement.named("job/work/count-under-way");

    private final MeterRegistry registry;
    private final JobKinds kinds;
    private final Graph graph;
    private volatile Map<List<String>, Long> underWay = Map.of();

    JobGauges(MeterRegistry registry, JobKinds kinds, Graph graph) {
        this.registry = registry;
        this.kinds = kinds;
        this.graph = graph;
    }

    void atStart(@Observes StartupEvent event) {
        kinds.words()
                .forEach(kind -> Arrays.stream(JobState.values())
                        .filter(JobState::isUnderWay)
                        .forEach(state -> gauge(kind, state.word())));
    }

    private void gauge(String kind, String state) {
        Gauge.builder("annals.jobs", () -> underWay.getOrDefault(List.of(kind, state), 0L))
                .description("Jobs of all tenants that have work to do, running or waiting")
                .tag("kind", kind)
                .tag("state", state)
                .register(registry);
    }

    @Scheduled(
            every = "10s",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void count() {
        try {
            underWay = graph.read(tx -> COUNT.run(tx, Map.of())).stream()
                    .collect(Collectors.toMap(
                            JobGauges::kindAndState, row -> row.get("jobs").asLong()));
        } catch (ProblemException passing) {
            LOG.debugf("Jobs could not be counted: %s", passing.detail());
        }
    }

    private static List<String> kindAndState(Record row) {
        return List.of(row.get("kind").asString(), row.get("state").asString());
    }
}
