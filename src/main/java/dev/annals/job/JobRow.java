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
 * A job as seen by the worker that runs it.
 *
 * @param actor who requested its current state
 * @param scopes that it may read and change
 * @param owner who holds the lease, or held it last
 * @param step how often its progress was written
 * @param hash of all items found so far
 * @param after where planning continues
 * @param items how many were found so far
 * @param all how many things there are to do in this state; null if not counted yet
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

    /**
     * Locks the job until the end of the transaction.
     *
     * @throws ProblemException not-found
     */
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

    /** The caller in whose name it commits, with the scopes it may change. */
    Caller caller() {
        return new Caller(tenant, actor, Scopes.ALL, scopes);
    }
}
