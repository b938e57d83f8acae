package dev.annals.episode;

import dev.annals.change.IdempotencyKey;
import dev.annals.episode.bell.Backlog;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.journal.UsedKeys;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.time.Instants;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** The episodes that were taken in. */
@Singleton
class EpisodeLog {

    private static final Statement ONE = Statement.named("episode/one");
    private static final Statement PAGE = Statement.named("episode/page");
    private static final Statement BY_SESSION = Statement.named("episode/page-by-session");
    private static final Statement QUARANTINED = Statement.named("episode/quarantined");
    private static final Statement LEAVE_QUARANTINE = Statement.named("episode/leave-quarantine");
    private static final String SEPARATOR = " ";

    private final Graph graph;
    private final Clock clock;

    EpisodeLog(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * Which episodes are asked for; null stands for all.
     *
     * @param from the first instant of reference
     * @param to the first instant after it
     */
    record Filter(@Nullable List<String> scopes, @Nullable String session, Instant from, Instant to) {}

    Episode one(String tenant, String id) {
        return graph.read(tx -> ONE.run(tx, Map.of("tenant", tenant, "id", id))).stream()
                .findFirst()
                .map(row -> Episode.of(row.get("episode")))
                .orElseThrow(() ->
                        new ProblemException(ErrorCode.NOT_FOUND, "id", "The tenant has no episode with this id."));
    }

    EpisodePage page(String tenant, Filter filter, @Nullable String cursor, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tenant", tenant);
        parameters.put("scopes", filter.scopes());
        parameters.put("session", filter.session());
        parameters.put("from", GraphTime.write(filter.from()));
        parameters.put("to", GraphTime.write(filter.to()));
        String[] place = place(cursor);
        parameters.put("afterTime", GraphTime.write(Instants.later(Instant.parse(place[0]), filter.from())));
        parameters.put("after", place[1]);
        parameters.put("limit", limit + 1);
        return page(graph.read(tx -> (filter.session() == null ? PAGE : BY_SESSION).run(tx, parameters)), limit);
    }

    EpisodePage quarantined(String tenant, @Nullable String cursor, int limit) {
        Map<String, Object> parameters = Map.of("tenant", tenant, "after", place(cursor)[1], "limit", limit + 1);
        return page(graph.read(tx -> QUARANTINED.run(tx, parameters)), limit);
    }

    /**
     * @param why null to try it again
     * @return where it waits then
     */
    Backlog leaveQuarantine(String tenant, String id, @Nullable String why, @Nullable IdempotencyKey key) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tenant", tenant);
        parameters.put("id", id);
        parameters.put("state", (why == null ? EpisodeState.PENDING : EpisodeState.DISCARDED).word());
        parameters.put("why", why);
        String scope = graph.write(
                tx -> UsedKeys.once(tx, tenant, key, clock.instant(), () -> leaveQuarantine(tx, parameters)));
        return new Backlog(tenant, scope);
    }

    private static String leaveQuarantine(TransactionContext tx, Map<String, Object> parameters) {
        return LEAVE_QUARANTINE.run(tx, parameters).stream()
                .findFirst()
                .map(row -> row.get("scope").asString())
                .orElseThrow(() ->
                        new ProblemException(ErrorCode.NOT_FOUND, "id", "No episode with this id is in quarantine."));
    }

    private static EpisodePage page(List<Record> rows, int limit) {
        List<Episode> found =
                rows.stream().map(row -> Episode.of(row.get("episode"))).toList();
        if (found.size() <= limit) {
            return new EpisodePage(found, null);
        }
        List<Episode> page = found.subList(0, limit);
        return new EpisodePage(
                page,
                page.getLast().referenceTime() + SEPARATOR + page.getLast().id());
    }

    private static String[] place(@Nullable String cursor) {
        try {
            String[] parts = cursor == null ? new String[] {Instants.MIN.toString(), ""} : cursor.split(SEPARATOR, 2);
            Instant.parse(parts[0]);
            return new String[] {parts[0], parts[1]};
        } catch (RuntimeException broken) {
            throw new ProblemException(
                    ErrorCode.INVALID_CURSOR,
                    "cursor",
                    "Not a cursor of ours. Send `next` of the page before, unchanged.");
        }
    }
}
