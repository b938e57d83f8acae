package dev.annals.episode;

import dev.annals.digest.CanonicalJson;
import dev.annals.digest.Ids;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.time.Instants;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** The graph as a durable inbox: what was accepted waits there until it is settled. */
@Singleton
public class Inbox {

    private static final Statement ACCEPT = Statement.named("episode/inbox/accept");

    private final Graph graph;
    private final Clock clock;

    public Inbox(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** @return the id of each episode, in their order: that of the first sending for one sent before */
    public List<String> accept(String tenant, List<NewEpisode> episodes) {
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
}
