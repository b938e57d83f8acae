package dev.annals.job;

import dev.annals.access.Caller;
import dev.annals.access.Scopes;
import dev.annals.graph.Statement;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * A job as whoever works on it knows it.
 *
 * @param actor who asked for what it does now
 * @param scopes it may look at, and change
 * @param owner who holds the lease, or held it last
 * @param step how often what follows was written
 * @param hash of all items found so far
 * @param after where its planning goes on
 * @param items found so far
 * @param all how many things there are to do in this state; null before they were counted
 */
record JobRow(
        String tenant,
        String id,
        String kind,
        JobState state,
        String actor,
        Scopes scopes,
        @Nullable String owner,
        long step,
        String hash,
        String after,
        long items,
        @Nullable Long all,
        long left,
        boolean planned,
        Settings settings,
        @Nullable String notes) {

    private static final Statement LOCK = Statement.named("job/work/lock");

    /** Nobody else changes it until the transaction ends. @throws ProblemException not-found */
    static JobRow lock(TransactionContext tx, String tenant, String id) {
        return LOCK.run(tx, Map.of("tenant", tenant, "id", id)).stream()
                .findFirst()
                .map(row -> of(row.get("job")))
                .orElseThrow(JobRow::notFound);
    }

    static JobRow of(Value job) {
        Value scopes = job.get("scopes");
        return new JobRow(
                job.get("tenant").asString(),
                job.get("id").asString(),
                job.get("kind").asString(),
                JobState.ofWord(job.get("state").asString()),
                job.get("actor").asString(),
                scopes.isNull() ? Scopes.ALL : Scopes.of(scopes.asList(Value::asString)),
                job.get("owner").asString(null),
                job.get("step").asLong(0),
                job.get("hash").asString(),
                job.get("after").asString(""),
                job.get("items").asLong(0),
                job.get("all").isNull() ? null : job.get("all").asLong(),
                job.get("left").asLong(0),
                !job.get("plannedAt").isNull(),
                new Settings(
                        job.get("predicates").asList(Value::asString, null),
                        job.get("policy").asString(null)),
                job.get("notes").asString(null));
    }

    static ProblemException notFound() {
        return new ProblemException(ErrorCode.NOT_FOUND, "id", "The tenant has no job with this id.");
    }

    boolean isBeing(JobState now, String by) {
        return state == now && by.equals(owner);
    }

    Task task() {
        return new Task(id, tenant, scopes, settings, notes);
    }

    /** In whose name it commits, and what it may change then. */
    Caller caller() {
        return new Caller(tenant, actor, Scopes.ALL, scopes);
    }
}
