package dev.annals.session;

import dev.annals.access.Caller;
import dev.annals.change.IdempotencyKey;
import dev.annals.digest.CanonicalJson;
import dev.annals.digest.Digest;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.job.Jobs;
import dev.annals.job.Settings;
import dev.annals.problem.ProblemException;
import dev.annals.session.policy.Point;
import dev.annals.session.policy.SessionPolicies;
import dev.annals.time.Instants;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Closes sessions that nobody ended, and starts jobs that make the digests of ended ones. Every replica runs it: a
 * second run finds nothing left to do, or gets the same job by its idempotency key.
 */
@Singleton
class SessionSweep {

    private static final Logger LOG = Logger.getLogger("dev.annals.session");
    private static final Statement DUE = Statement.named("session/work/due");
    private static final Statement LAPSE = Statement.named("session/work/lapse");
    private static final Statement CONSOLIDATED = Statement.named("session/work/consolidated");
    private static final int AT_ONCE = 500;

    private final Graph graph;
    private final SessionStore store;
    private final SessionPolicies policies;
    private final Jobs jobs;
    private final Clock clock;

    SessionSweep(Graph graph, SessionStore store, PolicyFile file, Jobs jobs, Clock clock) {
        this.graph = graph;
        this.store = store;
        this.policies = file.policies();
        this.jobs = jobs;
        this.clock = clock;
    }

    private record Due(
            String tenant,
            String id,
            String scope,
            boolean open,
            @Nullable String mode,
            Instant dueAt) {

        /** Identifies this end: a session may resume and end again. */
        private String end() {
            return id + " " + dueAt;
        }
    }

    private record Place(String tenant, String scope, String mode) {}

    @Scheduled(
            every = "${annals.session.sweep:30s}",
            delayed = "${annals.session.sweep:30s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @RunOnVirtualThread
    void sweep() {
        try {
            Instant now = Instants.micros(clock.instant());
            List<Due> due = due(now);
            due.stream()
                    .filter(Due::open)
                    .collect(Collectors.groupingBy(Due::tenant))
                    .forEach((tenant, lapsed) -> lapse(tenant, lapsed, now));
            due.stream()
                    .filter(one -> !one.open() && one.mode() != null)
                    .collect(Collectors.groupingBy(
                            one -> new Place(one.tenant(), one.scope(), String.valueOf(one.mode()))))
                    .forEach(this::consolidate);
        } catch (ProblemException passing) {
            LOG.warnf("Cannot sweep sessions: %s", passing.detail());
        }
    }

    private List<Due> due(Instant now) {
        Map<String, Object> parameters = Map.of("now", GraphTime.write(now), "limit", AT_ONCE);
        return graph.read(tx -> DUE.run(tx, parameters)).stream()
                .map(row -> new Due(
                        row.get("tenant").asString(),
                        row.get("id").asString(),
                        row.get("scope").asString(),
                        row.get("state").asString().equals(Session.OPEN),
                        row.get("mode").asString(null),
                        GraphTime.read(row.get("dueAt"))))
                .toList();
    }

    private void lapse(String tenant, List<Due> lapsed, Instant now) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (Due one : lapsed) {
            Map<String, Object> row = new HashMap<>(
                    store.overAt(policies.at(one.scope(), Point.END).consolidate(), now));
            row.put("id", one.id());
            row.put("now", GraphTime.write(now));
            rows.add(row);
        }
        graph.write(tx -> {
            LAPSE.runForEach(tx, tenant, rows);
            return rows;
        });
        LOG.infof("Tenant %s: %d sessions lapsed", tenant, lapsed.size());
    }

    private void consolidate(Place place, List<Due> over) {
        try {
            String job = jobs.plan(
                    Caller.ofTenant(place.tenant(), "end of session"),
                    "consolidate",
                    place.scope(),
                    new Settings(null, CanonicalJson.write(Map.of("mode", place.mode(), "entities", false))),
                    key(place, over));
            List<Map<String, Object>> rows = over.stream()
                    .map(one ->
                            Map.<String, Object>of("id", one.id(), "job", job, "dueAt", GraphTime.write(one.dueAt())))
                    .toList();
            graph.write(tx -> {
                CONSOLIDATED.runForEach(tx, place.tenant(), rows);
                return rows;
            });
            LOG.infof("Tenant %s: job %s makes the digests of %d sessions", place.tenant(), job, over.size());
        } catch (ProblemException passing) {
            LOG.warnf(
                    "Tenant %s: cannot make digests in scope %s: %s", place.tenant(), place.scope(), passing.detail());
        }
    }

    /** Begins with a blank, which no caller's key can. */
    private static IdempotencyKey key(Place place, List<Due> over) {
        Digest of = Digest.ofContent(over.stream().map(Due::end).sorted().toList());
        String text = " sessions " + of.hex();
        return new IdempotencyKey(text, Digest.ofContent(List.of(text, place.scope(), place.mode())));
    }
}
