package dev.annals.episode;

import dev.annals.graph.Graph;
import dev.annals.graph.Statement;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Applies back-pressure: refuses new episodes of a tenant that has too many waiting. Counting them on every arrival
 * would cost more than the arrival itself, so a count is reused for a while, less long if it leads to a refusal. One
 * arrival then recounts while the others keep using the old count. Several replicas together may exceed the limit by
 * what arrives within a second.
 */
@Singleton
class Admission {

    private static final Statement COUNT = Statement.named("episode/inbox/count-waiting");

    private final Graph graph;
    private final Clock clock;
    private final Map<String, BacklogEstimate> tenants = new ConcurrentHashMap<>();

    Admission(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * @param write stores the episodes
     * @throws ProblemException if more than {@code maxWaiting} episodes would be waiting
     */
    <T> T admit(String tenant, int episodes, int maxWaiting, Supplier<T> write) {
        BacklogEstimate places = tenants.computeIfAbsent(tenant, name -> new BacklogEstimate());
        BacklogEstimate.@Nullable Count due = places.count(episodes, maxWaiting, clock.instant());
        if (due != null) {
            count(tenant, places, due, maxWaiting);
        }
        if (!places.admit(episodes, maxWaiting)) {
            throw new ProblemException(
                    ErrorCode.BACKLOG_FULL,
                    places.waiting() + " episodes are waiting to be learned. Send these again later.");
        }
        try {
            return write.get();
        } finally {
            places.arrived(episodes);
        }
    }

    private void count(String tenant, BacklogEstimate places, BacklogEstimate.Count due, int maxWaiting) {
        boolean done = false;
        try {
            places.counted(due, count(tenant, maxWaiting));
            done = true;
        } finally {
            if (!done) {
                places.notCounted();
            }
        }
    }

    private long count(String tenant, int most) {
        Map<String, Object> parameters = Map.of("tenant", tenant, "limit", most);
        return graph.read(tx -> COUNT.run(tx, parameters))
                .getFirst()
                .get("waiting")
                .asLong();
    }
}
