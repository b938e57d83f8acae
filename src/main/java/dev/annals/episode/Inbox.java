package dev.annals.episode;

import dev.annals.access.Caller;
import dev.annals.change.IdempotencyKey;
import dev.annals.graph.Graph;
import dev.annals.graph.Statement;
import dev.annals.journal.UsedKeys;
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
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** A durable inbox in the graph: accepted episodes wait there until they are settled. */
@Singleton
public class Inbox {

    private static final Statement ACCEPT = Statement.named("episode/inbox/accept");
    private static final Statement REPLACE = Statement.named("episode/inbox/accept-replacing");
    private static final String SEPARATOR = " ";

    private final Graph graph;
    private final Clock clock;

    public Inbox(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** @return the ids of the episodes, in order; an episode that was sent before has the id it got then */
    public List<String> accept(Caller caller, List<NewEpisode> episodes, @Nullable IdempotencyKey key) {
        Instant now = Instants.micros(clock.instant());
        List<EpisodeRow> rows = episodes.stream()
                .map(episode -> EpisodeRow.of(episode, caller, now))
                .toList();
        String ids = graph.write(tx -> UsedKeys.once(
                tx, caller.tenant(), key, now, () -> String.join(SEPARATOR, accept(tx, caller.tenant(), rows))));
        return List.of(ids.split(SEPARATOR));
    }

    private static List<String> accept(TransactionContext tx, String tenant, List<EpisodeRow> rows) {
        REPLACE.runForEach(tx, tenant, replacing(rows));
        List<Map<String, Object>> all = rows.stream().map(EpisodeRow::fields).toList();
        List<Record> accepted = ACCEPT.run(tx, Map.of("tenant", tenant, "rows", all));
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            check(rows.get(i).episode(), accepted.get(i), rows.size() == 1 ? "" : "episodes[" + i + "].");
            ids.add(accepted.get(i).get("id").asString());
        }
        return ids;
    }

    private static List<Map<String, Object>> replacing(List<EpisodeRow> rows) {
        Map<List<Object>, Integer> places = new HashMap<>();
        List<Map<String, Object>> replacing = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            EpisodeRow row = rows.get(i);
            @Nullable
            Integer earlier = places.putIfAbsent(
                    List.of(row.fields().get("scope"), row.fields().get("sourceId")), i);
            if (earlier != null
                    && (row.episode().replace() || rows.get(earlier).episode().replace())) {
                throw new ProblemException(
                        ErrorCode.INVALID_VALUE,
                        "episodes[" + i + "].sourceId",
                        "It is also the sourceId of episodes[" + earlier
                                + "]. An episode can only replace what was sent before its list: leave one of the two out.");
            }
            if (row.episode().replace()) {
                replacing.add(row.fields());
            }
        }
        return replacing;
    }

    private static void check(NewEpisode offered, Record accepted, String place) {
        if (accepted.get("before").isNull()) {
            return;
        }
        List<String> differing = EpisodeRow.differences(offered, accepted.get("before"));
        if (!differing.isEmpty()) {
            throw new ProblemException(
                    ErrorCode.EPISODE_DIFFERS,
                    place + "sourceId",
                    "Episode " + accepted.get("id").asString() + " came under this sourceId with another "
                            + String.join(", ", differing)
                            + ". Send it with \"replace\": true to withdraw what came before, or use another sourceId.");
        }
    }
}
