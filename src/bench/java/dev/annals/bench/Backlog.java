package dev.annals.bench;

import dev.annals.graph.Statement;
import dev.annals.system.Client;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** A backlog of episodes of one tenant. */
public final class Backlog {

    static final String TENANT = "backlog";
    static final String SCOPE = "archive";

    private static final Statement WAITING = Statement.named("episode/learn/waiting-by-tenant");
    private static final int BATCH = 500;
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final Client client;
    private final Driver driver;
    private final Sayings sayings = new Sayings();

    Backlog(Client client, Driver driver) {
        this.client = client;
        this.driver = driver;
    }

    /**
     * @param own of this backlog
     * @param all of all tenants
     */
    record Waiting(long own, long all) {}

    Waiting waiting() {
        try (Session session = driver.session()) {
            long own = 0;
            long all = 0;
            for (var row : session.executeRead(tx -> WAITING.run(tx, Map.of()))) {
                long pending = row.get("pending").asLong();
                own += row.get("tenant").asString().equals(TENANT) ? pending : 0;
                all += pending;
            }
            return new Waiting(own, all);
        }
    }

    /** Returns when so many wait. */
    void fill(int episodes) throws Exception {
        for (long waiting = waiting().own();
                waiting < episodes;
                waiting = waiting().own()) {
            List<Map<String, Object>> batch = new ArrayList<>();
            for (int i = 0; i < BATCH; i++) {
                batch.add(sayings.episode(SCOPE));
            }
            client.bytes("/v1/episodes", batch, 202);
        }
    }

    void awaitEmpty() {
        long begin = System.nanoTime();
        while (waiting().all() > 0) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("Not learned within " + PATIENCE);
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }
}
