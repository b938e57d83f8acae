package dev.annals.recall;

import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.problem.ProblemException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Counts the facts and episodes that answers used. Counts are written in the background so that no request waits. What
 * cannot be written is dropped, because use has only a small weight in the ranking.
 */
@Singleton
class UseLog {

    private static final Logger LOG = Logger.getLogger("dev.annals.recall");
    private static final Statement NOTE = Statement.named("recall/work/note-uses");
    private static final int MOST = 50_000;
    private static final int AT_ONCE = 1_000;

    private final Graph graph;
    private final Clock clock;
    private final WaitingUses waiting = new WaitingUses(MOST);
    private final Counter written;
    private final Counter dropped;

    UseLog(Graph graph, Clock clock, MeterRegistry registry) {
        this.graph = graph;
        this.clock = clock;
        written = counter(registry, "annals.uses.written", "Uses of facts and episodes in answers that were written");
        dropped = counter(
                registry, "annals.uses.dropped", "Uses that were not: too many waited, or the database was away");
    }

    private static Counter counter(MeterRegistry registry, String name, String description) {
        return Counter.builder(name).description(description).register(registry);
    }

    /** @param ids of the facts and episodes that an answer shows */
    void used(String tenant, Collection<String> ids) {
        dropped.increment(waiting.add(tenant, ids));
    }

    @Scheduled(
            every = "1s",
            delayed = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @RunOnVirtualThread
    void write() {
        waiting.take().forEach(this::writeAll);
    }

    private void writeAll(String tenant, Map<String, Long> times) {
        ZonedDateTime now = GraphTime.write(clock.instant());
        List<Map<String, ?>> rows = new ArrayList<>();
        times.forEach((id, count) -> rows.add(Map.of("of", id, "times", count, "at", now)));
        for (int i = 0; i < rows.size(); i += AT_ONCE) {
            write(tenant, rows.subList(i, Math.min(rows.size(), i + AT_ONCE)));
        }
    }

    private void write(String tenant, List<Map<String, ?>> rows) {
        try {
            graph.write(tx -> {
                NOTE.runForEach(tx, tenant, rows);
                return rows;
            });
            written.increment(rows.size());
        } catch (ProblemException passing) {
            dropped.increment(rows.size());
            LOG.debugf("Cannot write use counts of tenant %s: %s", tenant, passing.detail());
        }
    }
}
