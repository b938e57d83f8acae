package dev.annals.job;

import dev.annals.graph.Graph;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Reports what jobs did in this process: counters, and a log line whenever a job was planned, applied or undone. */
@Singleton
class JobLog {

    private static final Logger LOG = Logger.getLogger("dev.annals.job");

    private final MeterRegistry registry;
    private final Graph graph;

    JobLog(MeterRegistry registry, Graph graph) {
        this.registry = registry;
        this.graph = graph;
    }

    /** @param after the job after a step by the same worker */
    void stepped(JobRow before, JobRow after) {
        items(after, "found", after.items() - before.items());
        if (after.state() != before.state()) {
            Counter.builder("annals.jobs.reached")
                    .description("Times that a job came into a state while this process worked on it")
                    .tag("kind", after.kind())
                    .tag("state", after.state().word())
                    .register(registry)
                    .increment();
            tell(after);
        }
    }

    void applied(JobRow job, long applied, long skipped) {
        items(job, "applied", applied);
        items(job, "skipped", skipped);
    }

    /** The job is not finished: this process is stopping or has lost the lease. */
    void left(JobRow job) {
        LOG.infof(
                "Job %s of %s (%s) is released to other workers while it is %s",
                job.id(), job.tenant(), job.kind(), job.state().word());
    }

    private void items(JobRow job, String outcome, long items) {
        Counter.builder("annals.jobs.items")
                .description("Items that this process found, applied and skipped")
                .tag("kind", job.kind())
                .tag("outcome", outcome)
                .register(registry)
                .increment((double) items);
    }

    private void tell(JobRow job) {
        Map<ItemState, Long> items = graph.read(tx -> ItemsByState.counts(tx, job));
        @Nullable List<String> scopes = job.scopes().parameter();
        MDC.put("tenant", job.tenant());
        MDC.put("job", job.id());
        try {
            LOG.infof(
                    "Job %s of %s (%s of %s) is %s: %d planned, %d open, %d applied, %d skipped, %d undone",
                    job.id(),
                    job.tenant(),
                    job.kind(),
                    scopes == null ? "all scopes" : String.join(", ", scopes),
                    job.state().word(),
                    items.getOrDefault(ItemState.PLANNED, 0L) + items.getOrDefault(ItemState.DUE, 0L),
                    items.get(ItemState.OPEN),
                    items.get(ItemState.APPLIED),
                    items.get(ItemState.SKIPPED),
                    items.get(ItemState.UNDONE));
        } finally {
            MDC.remove("tenant");
            MDC.remove("job");
        }
    }
}
