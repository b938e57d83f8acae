package dev.annals.episode;

import dev.annals.claim.CanonicalJson;
import dev.annals.claim.Ids;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.time.Instants;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** The graph as a durable inbox: what was accepted waits there until it is settled. */
@Singleton
class Inbox {

    private static final Statement ACCEPT = Statement.named("episode/accept");
    private static final Statement LOCK = Statement.named("episode/lock-inbox");
    private static final Statement LEASE = Statement.named("episode/lease");
    private static final Statement RENEW = Statement.named("episode/renew");
    private static final Statement SETTLE = Statement.named("episode/settle-without-commit");
    private static final Statement RELEASE = Statement.named("episode/release");
    private static final Statement BACKLOGS = Statement.named("episode/backlogs");
    private static final int LOOK_FACTOR = 8;

    /** A batch is held in memory, with the vectors of all it says. */
    private static final int CHARACTERS = 1_000_000;

    private static final int SUSPECT = 2;

    private final Graph graph;
    private final Clock clock;

    Inbox(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** @return the id of each episode, in their order: that of the first sending for one sent before */
    List<String> accept(String tenant, List<NewEpisode> episodes) {
        Instant now = Instants.micros(clock.instant());
        List<Map<String, Object>> rows =
                episodes.stream().map(episode -> row(episode, now)).toList();
        return graph.write(tx -> ids(ACCEPT.run(tx, Map.of("tenant", tenant, "rows", rows)), rows));
    }

    private static List<String> ids(List<Record> accepted, List<Map<String, Object>> rows) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Record episode = accepted.get(i);
            if (!episode.get("digest").asString().equals(rows.get(i).get("digest"))) {
                throw new ProblemException(
                        ErrorCode.EPISODE_DIFFERS,
                        rows.size() == 1 ? "sourceId" : "episodes[" + i + "].sourceId",
                        "Episode " + episode.get("id").asString()
                                + " came under this sourceId with other content. An episode never changes: use another sourceId.");
            }
            ids.add(episode.get("id").asString());
        }
        return ids;
    }

    private static Map<String, Object> row(NewEpisode episode, Instant now) {
        String id = Ids.next();
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("name", episode.kind().word() + (episode.speaker() == null ? "" : " of " + episode.speaker()));
        properties.put("session", episode.session());
        properties.put("speaker", episode.speaker());
        properties.put("kind", episode.kind().word());
        properties.put("content", episode.content());
        properties.put("referenceTime", GraphTime.write(Objects.requireNonNullElse(episode.referenceTime(), now)));
        properties.put("receivedAt", GraphTime.write(now));
        properties.put("source", episode.source());
        properties.put("metadata", episode.metadata() == null ? null : CanonicalJson.write(episode.metadata()));
        properties.put(
                "claims", episode.claims() == null ? null : episode.claims().toString());
        properties.put("lane", episode.session() == null ? id : episode.scope() + " " + episode.session());
        return Map.of(
                "id", id,
                "scope", episode.scope(),
                "sourceId", Objects.requireNonNullElse(episode.sourceId(), id),
                "digest", episode.digest().hex(),
                "properties", properties);
    }

    /** @return at most so many, in the order they came; none of a session that is worked on */
    List<Waiting> lease(Backlog backlog, String owner, Duration lease, int limit) {
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
            LOCK.run(tx, Map.of("tenant", backlog.tenant(), "scope", backlog.scope()));
            return LEASE.run(tx, parameters).stream()
                    .map(row -> waiting(row.get("episode")))
                    .toList();
        });
    }

    void settle(String tenant, Waiting episode, String state, String why) {
        Map<String, Object> row = Map.of("id", episode.id(), "owner", episode.owner(), "state", state, "why", why);
        graph.write(tx -> {
            SETTLE.runForEach(tx, tenant, List.of(row));
            return true;
        });
    }

    /** For who has much to do: what is prolonged in time is not given to another. */
    void renew(String tenant, List<Waiting> episodes, Duration lease) {
        Object until = GraphTime.write(clock.instant().plus(lease));
        List<Map<String, Object>> rows = episodes.stream()
                .<Map<String, Object>>map(
                        episode -> Map.of("id", episode.id(), "owner", episode.owner(), "until", until))
                .toList();
        graph.write(tx -> {
            RENEW.runForEach(tx, tenant, rows);
            return true;
        });
    }

    void release(String tenant, List<Waiting> episodes) {
        List<Map<String, Object>> rows = episodes.stream()
                .<Map<String, Object>>map(episode -> Map.of("id", episode.id(), "owner", episode.owner()))
                .toList();
        graph.write(tx -> {
            RELEASE.runForEach(tx, tenant, rows);
            return true;
        });
    }

    /** Where episodes wait now. */
    List<Backlog> backlogs() {
        return graph.read(tx -> BACKLOGS.run(tx, Map.of())).stream()
                .map(row -> new Backlog(
                        row.get("tenant").asString(), row.get("scope").asString()))
                .toList();
    }

    private static Waiting waiting(Value episode) {
        return new Waiting(
                episode.get("id").asString(),
                episode.get("owner").asString(),
                episode.get("attempts").asInt(),
                episode.get("scope").asString(),
                Kind.ofWord(episode.get("kind").asString()),
                episode.get("speaker").isNull() ? null : episode.get("speaker").asString(),
                episode.get("content").asString(),
                GraphTime.read(episode.get("referenceTime")),
                episode.get("claims").isNull() ? null : episode.get("claims").asString());
    }
}
