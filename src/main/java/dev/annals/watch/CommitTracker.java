package dev.annals.watch;

import dev.annals.commit.Committed;
import dev.annals.commit.CompleteCommits;
import dev.annals.graph.Graph;
import dev.annals.graph.Statement;
import dev.annals.problem.ProblemException;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tracks the last complete commit of each watched tenant: commits of this process by event, those of others by polling.
 * A commit becomes visible piece by piece, so one found by polling is waited for before it counts.
 */
@Singleton
class CommitTracker {

    private static final Logger LOG = Logger.getLogger("dev.annals.changes");
    private static final Statement HEADS = Statement.named("watch/work/heads");

    private final Graph graph;
    private final CompleteCommits complete;
    private final Map<String, LastCommit> watched = new ConcurrentHashMap<>();

    CommitTracker(Graph graph, CompleteCommits complete) {
        this.graph = graph;
        this.complete = complete;
    }

    /** The number of the last commit of a tenant; 0 before the first. */
    long head(String tenant) {
        long seen = heads(List.of(tenant)).getOrDefault(tenant, 0L);
        @Nullable LastCommit lastCommit = watched.get(tenant);
        if (lastCommit != null && lastCommit.reached() >= seen) {
            return lastCommit.reached();
        }
        return seen == 0 ? 0 : complete.last(tenant);
    }

    /** Every call must be followed by {@link #leave}. */
    LastCommit enter(String tenant, Runnable alarm) {
        return watched.compute(tenant, (name, present) -> {
            LastCommit lastCommit = present == null ? new LastCommit() : present;
            lastCommit.enter(alarm);
            return lastCommit;
        });
    }

    void leave(String tenant, Runnable alarm) {
        watched.computeIfPresent(tenant, (name, lastCommit) -> lastCommit.leave(alarm) ? null : lastCommit);
    }

    void committed(@Observes Committed committed) {
        raise(committed.tenant(), committed.to());
    }

    @Scheduled(
            every = "${annals.changes.poll:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @RunOnVirtualThread
    void look() {
        if (!watched.isEmpty()) {
            look(List.copyOf(watched.keySet()));
        }
    }

    void look(Collection<String> tenants) {
        try {
            heads(tenants).forEach(this::look);
        } catch (ProblemException passing) {
            LOG.debugf("Cannot poll for commits at the moment: %s", passing.detail());
        }
    }

    /** One transaction per tenant, so that none waits for the lock of another. */
    private void look(String tenant, long seen) {
        @Nullable LastCommit lastCommit = watched.get(tenant);
        if (lastCommit != null && seen > lastCommit.reached()) {
            lastCommit.raise(complete.last(tenant));
        }
    }

    private void raise(String tenant, long commit) {
        @Nullable LastCommit lastCommit = watched.get(tenant);
        if (lastCommit != null) {
            lastCommit.raise(commit);
        }
    }

    private Map<String, Long> heads(Collection<String> tenants) {
        return graph.read(tx -> HEADS.run(tx, Map.of("tenants", tenants))).stream()
                .collect(Collectors.toMap(
                        row -> row.get("tenant").asString(),
                        row -> row.get("seq").asLong()));
    }
}
