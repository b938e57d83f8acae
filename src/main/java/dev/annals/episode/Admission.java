package dev.annals.episode;

import dev.annals.graph.Graph;
import dev.annals.graph.Statement;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Refuses episodes of a tenant that has too many waiting. Counting those for each arrival would cost more than the
 * arrival, so a count serves for a while, and for less where it refuses; then one arrival counts anew, and the others go
 * by the old count meanwhile. Replicas may together admit what arrives in a second too many.
 */
@Singleton
class Admission {

    private static final Statement COUNT = Statement.named("episode/inbox/count-waiting");
    private static final Duration SERVES_TO_ADMIT = Duration.ofSeconds(1);
    private static final Duration SERVES_TO_REFUSE = Duration.ofMillis(100);

    private final Graph graph;
    private final Clock clock;
    private final Map<String, Count> counts = new ConcurrentHashMap<>();

    Admission(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * @param waiting as counted, and those admitted since
     * @param replaced whether somebody counts anew
     */
    private record Count(AtomicLong waiting, Instant at, AtomicBoolean replaced) {}

    /** @throws ProblemException when more than so many would wait */
    void admit(String tenant, int episodes, int maxWaiting) {
        Instant now = clock.instant();
        Count count = counts.get(tenant);
        if (count == null) {
            count = countAnew(tenant, maxWaiting, now);
        } else if (!serves(count, now, count.waiting().get() + episodes > maxWaiting)
                && count.replaced().compareAndSet(false, true)) {
            try {
                count = countAnew(tenant, maxWaiting, now);
            } finally {
                count.replaced().set(false); // where the database was away, the next arrival tries
            }
        }
        if (count.waiting().get() + episodes > maxWaiting) {
            throw new ProblemException(
                    ErrorCode.BACKLOG_FULL,
                    count.waiting() + " episodes wait to be learned. Send these again a little later.");
        }
        count.waiting().addAndGet(episodes);
    }

    private static boolean serves(Count count, Instant now, boolean refuses) {
        return now.isBefore(count.at().plus(refuses ? SERVES_TO_REFUSE : SERVES_TO_ADMIT));
    }

    private Count countAnew(String tenant, int maxWaiting, Instant now) {
        Count count = new Count(new AtomicLong(count(tenant, maxWaiting)), now, new AtomicBoolean());
        counts.put(tenant, count);
        return count;
    }

    private long count(String tenant, int most) {
        Map<String, Object> parameters = Map.of("tenant", tenant, "limit", most);
        return graph.read(tx -> COUNT.run(tx, parameters))
                .getFirst()
                .get("waiting")
                .asLong();
    }
}
