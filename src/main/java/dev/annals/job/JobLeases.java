package dev.annals.job;

import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Leases jobs to one worker at a time, and stores their progress. */
@Singleton
class JobLeases {

    private static final Statement WAITING = Statement.named("job/work/waiting");
    private static final Statement LEASE = Statement.named("job/work/lease");
    private static final Statement RELEASE = Statement.named("job/work/release");
    private static final Statement SET = Statement.named("job/work/set");
    private static final int LOOK = 100;

    private final Graph graph;
    private final Clock clock;
    private final JobConfig config;

    JobLeases(Graph graph, Clock clock, JobConfig config) {
        this.graph = graph;
        this.clock = clock;
        this.config = config;
    }

    /** A turn for each job that nobody works on. */
    List<JobLease> waiting() {
        Map<String, Object> parameters = Map.of("now", GraphTime.write(clock.instant()), "limit", LOOK);
        return graph.read(tx -> WAITING.run(tx, parameters)).stream()
                .map(row ->
                        new JobLease(row.get("tenant").asString(), row.get("id").asString()))
                .toList();
    }

    /** @return the job, if this turn holds the lease now */
    Optional<JobRow> lease(JobLease turn) {
        Instant now = clock.instant();
        Map<String, Object> parameters = new HashMap<>(owned(turn));
        parameters.put("now", GraphTime.write(now));
        parameters.put("until", GraphTime.write(now.plus(config.lease())));
        return graph.write(tx -> LEASE.run(tx, parameters).stream().findFirst().map(row -> JobRow.of(row.get("job"))));
    }

    void release(JobLease turn) {
        graph.write(tx -> RELEASE.run(tx, owned(turn)));
    }

    /**
     * Stores the result of a step, unless another worker has changed the job or the caller has cancelled it meanwhile.
     *
     * @param before the job when the step began
     * @param change writes the step's results, and returns the properties of the job to set
     * @return the job as it is now
     */
    JobRow step(JobLease turn, JobRow before, Function<TransactionContext, Map<String, @Nullable Object>> change) {
        return graph.write(tx -> {
            JobRow now = JobRow.lock(tx, turn.tenant(), turn.job());
            if (now.step() != before.step() || !now.isBeing(before.state(), turn.owner())) {
                return now; // also if the step was stored, but the answer was lost
            }
            Map<String, @Nullable Object> properties = new HashMap<>(change.apply(tx));
            properties.put("step", now.step() + 1);
            return set(tx, turn.tenant(), turn.job(), properties);
        });
    }

    JobRow now(JobLease turn) {
        return graph.write(tx -> JobRow.lock(tx, turn.tenant(), turn.job()));
    }

    static JobRow set(TransactionContext tx, String tenant, String job, Map<String, @Nullable Object> properties) {
        return JobRow.of(SET.run(tx, Map.of("tenant", tenant, "id", job, "properties", properties))
                .getFirst()
                .get("job"));
    }

    private static Map<String, Object> owned(JobLease turn) {
        return Map.of("tenant", turn.tenant(), "id", turn.job(), "owner", turn.owner());
    }
}
