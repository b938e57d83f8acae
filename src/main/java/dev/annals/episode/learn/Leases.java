package dev.annals.episode.learn;

import dev.annals.access.Scopes;
import dev.annals.episode.EpisodeState;
import dev.annals.episode.Kind;
import dev.annals.episode.bell.Backlog;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Leases waiting episodes to one worker at a time, and takes back those it could not learn. */
@Singleton
public class Leases {

    private static final Statement LOCK = Statement.named("episode/learn/lock-inbox");
    private static final Statement LEASE = Statement.named("episode/learn/lease");
    private static final Statement RENEW = Statement.named("episode/learn/renew");
    private static final Statement SETTLE = Statement.named("episode/learn/settle-without-commit");
    private static final Statement RELEASE = Statement.named("episode/learn/release");
    private static final Statement BACKLOGS = Statement.named("episode/learn/backlogs");

    private static final int LOOK_FACTOR = 8;

    /** A batch is held in memory, together with its vectors. */
    private static final int CHARACTERS = 1_000_000;

    private static final int SUSPECT = 2;

    /** The actor of episodes received before their reporters were recorded. */
    private static final String UNKNOWN_ACTOR = "intake";

    private final Graph graph;
    private final Clock clock;

    public Leases(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** @return at most {@code limit} episodes, in the order they came; none of a session that is in progress */
    public List<Waiting> lease(Backlog backlog, String owner, Duration lease, int limit) {
        Instant now = clock.instant();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tenant", backlog.tenant());
        parameters.put("scope", backlog.scope());
        parameters.put("owner", owner);
        parameters.put("now", GraphTime.write(now));
        parameters.put("until", GraphTime.write(now.plus(lease)));
        parameters.put("look", limit * LOOK_FACTOR);
        parameters.put("limit", limit);
        parameters.put("characters", CHARACTERS);
        parameters.put("suspect", SUSPECT);
        return graph.write(tx -> {
            lock(tx, backlog.tenant(), backlog.scope());
            return LEASE.run(tx, parameters).stream()
                    .map(row -> waiting(row.get("episode")))
                    .toList();
        });
    }

    public void settle(String tenant, Waiting episode, EpisodeState state, String why) {
        Map<String, Object> row =
                Map.of("id", episode.id(), "owner", episode.owner(), "state", state.word(), "why", why);
        change(SETTLE, tenant, List.of(episode), List.of(row));
    }

    /** Renewing in time keeps the episodes from being given to another worker. */
    public void renew(String tenant, List<Waiting> episodes, Duration lease) {
        Object until = GraphTime.write(clock.instant().plus(lease));
        List<Map<String, Object>> rows = episodes.stream()
                .<Map<String, Object>>map(
                        episode -> Map.of("id", episode.id(), "owner", episode.owner(), "until", until))
                .toList();
        change(RENEW, tenant, episodes, rows);
    }

    public void release(String tenant, List<Waiting> episodes) {
        List<Map<String, Object>> rows = episodes.stream()
                .<Map<String, Object>>map(episode -> Map.of("id", episode.id(), "owner", episode.owner()))
                .toList();
        change(RELEASE, tenant, episodes, rows);
    }

    /**
     * Under the lock. Otherwise an owner that has just lost the lease could still pass the check and overwrite its
     * successor.
     */
    private void change(Statement statement, String tenant, List<Waiting> episodes, List<Map<String, Object>> rows) {
        graph.write(tx -> {
            lock(tx, tenant, episodes.getFirst().scope()); // all episodes leased together are of one scope
            statement.runForEach(tx, tenant, rows);
            return true;
        });
    }

    private static void lock(TransactionContext tx, String tenant, String scope) {
        LOCK.run(tx, Map.of("tenant", tenant, "scope", scope));
    }

    /** The backlogs in which episodes are waiting now. */
    List<Backlog> backlogs() {
        return graph.read(tx -> BACKLOGS.run(tx, Map.of())).stream()
                .map(row -> new Backlog(
                        row.get("tenant").asString(), row.get("scope").asString()))
                .toList();
    }

    private static Waiting waiting(Value episode) {
        Value writable = episode.get("writable");
        return new Waiting(
                episode.get("id").asString(),
                episode.get("owner").asString(),
                episode.get("attempts").asInt(),
                episode.get("scope").asString(),
                episode.get("actor").asString(UNKNOWN_ACTOR),
                writable.isNull() ? Scopes.ALL : Scopes.of(writable.asList(scope -> scope.asString())),
                episode.get("replaces").asBoolean(false),
                Kind.ofWord(episode.get("kind").asString()),
                episode.get("source").asString(null),
                episode.get("speaker").asString(null),
                episode.get("content").asString(),
                GraphTime.read(episode.get("referenceTime")),
                GraphTime.readNullable(episode.get("importedAt")),
                episode.get("claims").asString(null));
    }
}
