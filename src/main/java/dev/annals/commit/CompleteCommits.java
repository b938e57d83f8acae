package dev.annals.commit;

import dev.annals.graph.Graph;
import dev.annals.graph.Statement;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows which commits are complete. Neo4j shows a transaction piece by piece while it is being applied: its properties first, its
 * index entries last. So a commit that has only been seen may not be findable yet.
 */
@Singleton
public class CompleteCommits {

    private static final Statement SETTLE = Statement.named("commit/settle");

    private final Graph graph;
    private final Map<String, Long> complete = new ConcurrentHashMap<>();

    CompleteCommits(Graph graph) {
        this.graph = graph;
    }

    /**
     * Waits until a commit that has been seen is complete.
     *
     * @return whether it was not known to be: what was read of it before may have been in pieces
     */
    public boolean await(String tenant, long commit) {
        return commit > complete.getOrDefault(tenant, 0L) && last(tenant) > 0;
    }

    /** Waits for the commit in progress, if there is one, and returns the number of the last one; 0 before the first. */
    public long last(String tenant) {
        long last = graph.write(tx -> SETTLE.run(tx, Map.of("tenant", tenant))).stream()
                .mapToLong(row -> row.get("seq").asLong())
                .findFirst()
                .orElse(0);
        complete.merge(tenant, last, Math::max);
        return last;
    }

    void committed(@Observes Committed committed) {
        complete.merge(committed.tenant(), committed.to(), Math::max);
    }
}
