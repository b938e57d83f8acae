package dev.annals.job;

import dev.annals.access.Caller;
import dev.annals.access.Scopes;
import dev.annals.asof.AsOf;
import dev.annals.asof.Basis;
import dev.annals.asof.BasisReader;
import dev.annals.asof.ValidAt;
import dev.annals.change.IdempotencyKey;
import dev.annals.digest.Digest;
import dev.annals.digest.Ids;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.journal.UsedKeys;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Accepts requests about jobs. A request is durable once answered, and carried out in the background. */
@Singleton
public class Jobs {

    private static final Statement CREATE = Statement.named("job/work/create");
    private static final Statement CHOOSE = Statement.named("job/work/choose-items");

    private final JobKinds kinds;
    private final JobRunner runner;
    private final Graph graph;
    private final Clock clock;

    Jobs(JobKinds kinds, JobRunner runner, Graph graph, Clock clock) {
        this.kinds = kinds;
        this.runner = runner;
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * Plans a job on behalf of a feature.
     *
     * @param scope null: all scopes the caller may change
     * @return its id
     */
    public String plan(
            Caller caller, String kind, @Nullable String scope, Settings settings, @Nullable IdempotencyKey key) {
        return plan(caller, new Wanted(kind, scope, settings, JobInput.NONE, null), key);
    }

    /** @return its id */
    String plan(Caller caller, Wanted wanted, @Nullable IdempotencyKey key) {
        Settings settings = wanted.settings();
        @Nullable String scope = wanted.scope();
        JobKind known = kinds.need(wanted.kind());
        known.check(settings);
        @Nullable String input = known.takes(wanted.input(), settings);
        String kind = known.word();
        if (scope != null && !caller.writable().include(scope)) {
            throw forbidden("scope");
        }
        Scopes scopes = caller.writable().narrowedTo(scope == null ? null : List.of(scope));
        String id = graph.write(tx -> UsedKeys.once(tx, caller.tenant(), key, clock.instant(), () -> {
            Map<String, @Nullable Object> properties = properties(tx, caller);
            properties.put("kind", kind);
            properties.put("schedule", wanted.schedule());
            properties.put("scope", scope);
            properties.put("scopes", scopes.parameter());
            properties.put("predicates", settings.predicates());
            properties.put("policy", settings.policy());
            properties.put("name", kind + (scope == null ? "" : " of " + scope));
            CREATE.run(tx, Map.of("tenant", caller.tenant(), "properties", properties));
            String made = String.valueOf(properties.get("id"));
            if (input != null) {
                JobInput.keep(tx, caller.tenant(), made, input);
            }
            return made;
        }));
        runner.start(new JobLease(caller.tenant(), id));
        return id;
    }

    private Map<String, @Nullable Object> properties(TransactionContext tx, Caller caller) {
        Basis basis = BasisReader.read(tx, caller.reader(), new AsOf(new ValidAt.Any(), null));
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", Ids.next());
        properties.put("state", JobState.PLANNING.word());
        properties.put("actor", caller.actor());
        properties.put("basis", basis.commit());
        properties.put("basisAt", GraphTime.write(basis.knownAt()));
        properties.put("createdAt", GraphTime.write(clock.instant()));
        properties.put(
                "hash",
                Digest.ofContent(List.of(basis.commit(), basis.knownAt().toString()))
                        .hex());
        return properties;
    }

    /** @param items the ids of the items to apply; null: all planned items */
    void apply(Caller caller, String id, @Nullable List<String> items, @Nullable IdempotencyKey key) {
        change(caller, id, key, (tx, job) -> {
            Set<JobState> open = EnumSet.of(JobState.PLANNED, JobState.APPLIED, JobState.FAILED);
            if (!job.planned() || !open.contains(job.state())) {
                throw unfit(job);
            }
            if (items == null) {
                ItemsByState.move(tx, job, ItemState.PLANNED, ItemState.DUE);
            } else {
                choose(tx, job, items);
            }
            return begin(tx, job, caller, JobState.APPLYING, ItemState.DUE);
        });
        runner.start(new JobLease(caller.tenant(), id));
    }

    void undo(Caller caller, String id, @Nullable IdempotencyKey key) {
        change(caller, id, key, (tx, job) -> {
            Set<JobState> settled = EnumSet.of(JobState.APPLIED, JobState.CANCELLED, JobState.FAILED);
            if (!settled.contains(job.state())) {
                throw unfit(job);
            }
            if (ItemsByState.count(tx, job, ItemState.APPLIED) == 0) {
                throw new ProblemException(
                        ErrorCode.JOB_STATE, "id", "No item of the job was applied, so there is nothing to undo.");
            }
            return begin(tx, job, caller, JobState.UNDOING, ItemState.APPLIED);
        });
        runner.start(new JobLease(caller.tenant(), id));
    }

    /** What was applied so far stays, and can be undone. */
    void cancel(Caller caller, String id, @Nullable IdempotencyKey key) {
        change(caller, id, key, (tx, job) -> {
            Set<JobState> open = EnumSet.of(JobState.PLANNING, JobState.PLANNED, JobState.APPLYING);
            if (!open.contains(job.state())) {
                throw unfit(job);
            }
            ItemsByState.move(tx, job, ItemState.DUE, ItemState.PLANNED);
            return Map.of("state", JobState.CANCELLED.word());
        });
    }

    private void change(
            Caller caller,
            String id,
            @Nullable IdempotencyKey key,
            BiFunction<TransactionContext, JobRow, Map<String, @Nullable Object>> change) {
        graph.write(tx -> UsedKeys.once(tx, caller.tenant(), key, clock.instant(), () -> {
            JobReader.one(tx, caller.reader(), id, clock.instant()); // otherwise it does not exist for this caller
            JobRow job = JobRow.lock(tx, caller.tenant(), id);
            if (!covers(caller.writable(), job.scopes())) {
                throw forbidden("id");
            }
            JobLeases.set(tx, caller.tenant(), id, change.apply(tx, job));
            return id;
        }));
    }

    private static boolean covers(Scopes writable, Scopes ofJob) {
        @Nullable List<String> scopes = ofJob.parameter();
        return scopes == null ? writable.parameter() == null : scopes.stream().allMatch(writable::include);
    }

    /** The job continues in the name of this caller. */
    private static Map<String, @Nullable Object> begin(
            TransactionContext tx, JobRow job, Caller caller, JobState state, ItemState items) {
        long all = ItemsByState.count(tx, job, items);
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("state", state.word());
        properties.put("actor", caller.actor());
        properties.put("all", all);
        properties.put("left", all);
        properties.put("perSecond", null);
        properties.put("why", null);
        return properties;
    }

    private static void choose(TransactionContext tx, JobRow job, List<String> items) {
        Map<String, String> found = new HashMap<>();
        CHOOSE.run(tx, Map.of("tenant", job.tenant(), "job", job.id(), "ids", items))
                .forEach(row ->
                        found.put(row.get("id").asString(), row.get("state").asString()));
        for (int i = 0; i < items.size(); i++) {
            @Nullable String state = found.get(items.get(i));
            if (state == null || state.equals(ItemState.OPEN.word())) {
                throw new ProblemException(
                        ErrorCode.INVALID_VALUE,
                        "items[" + i + "]",
                        state == null
                                ? "The job has no item with this id."
                                : "No policy decides it: send the ops of one of its options as a transaction.");
            }
        }
    }

    private static ProblemException forbidden(String field) {
        return new ProblemException(
                ErrorCode.SCOPE_FORBIDDEN, field, "You need the right to change every scope of the job.");
    }

    private static ProblemException unfit(JobRow job) {
        return new ProblemException(
                ErrorCode.JOB_STATE,
                "id",
                "The job is " + job.state().word()
                        + (job.planned() ? "." : ", and its plan is not complete. Wait until its state is planned."));
    }
}
