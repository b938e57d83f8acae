package dev.annals.episode;

import dev.annals.access.Caller;
import dev.annals.access.Reader;
import dev.annals.change.IdempotencyKey;
import dev.annals.episode.bell.Backlog;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.journal.UsedKeys;
import dev.annals.page.Page;
import dev.annals.page.PageQuery;
import dev.annals.page.Paging;
import dev.annals.page.Place;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.time.Instants;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** The episodes that have been received. */
@Singleton
public class EpisodeLog {

    private static final Statement ONE = Statement.named("episode/one");
    private static final Statement PAGE = Statement.named("episode/page");
    private static final Statement BY_SESSION = Statement.named("episode/page-by-session");
    private static final Statement QUARANTINED = Statement.named("episode/quarantined");
    private static final Statement LEAVE_QUARANTINE = Statement.named("episode/leave-quarantine");
    private static final Place START = Place.of(Instants.MIN, "");

    private final Graph graph;
    private final Clock clock;

    EpisodeLog(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * Which episodes to list. Null means all.
     *
     * @param from earliest reference time, inclusive
     * @param to latest reference time, exclusive
     */
    record Filter(@Nullable List<String> scopes, @Nullable String session, Instant from, Instant to) {}

    Episode one(Reader reader, String id) {
        Map<String, Object> parameters = reader.parameters();
        parameters.put("id", id);
        return graph.read(tx -> ONE.run(tx, parameters)).stream()
                .findFirst()
                .map(Episode::of)
                .orElseThrow(() ->
                        new ProblemException(ErrorCode.NOT_FOUND, "id", "The tenant has no episode with this id."));
    }

    EpisodePage page(Reader reader, Filter filter, PageQuery wanted) {
        Paging paging = wanted.of("episodes", reader, filter);
        Place after = paging.after(START);
        Map<String, Object> parameters = reader.parameters(reader.scopes().narrowedTo(filter.scopes()));
        parameters.put("session", filter.session());
        parameters.put("from", GraphTime.write(filter.from()));
        parameters.put("to", GraphTime.write(filter.to()));
        parameters.put("afterTime", GraphTime.write(Instants.later(after.instant(0), filter.from())));
        parameters.put("after", after.text(1));
        parameters.put("limit", paging.rowsToRead());
        return page(graph.read(tx -> (filter.session() == null ? PAGE : BY_SESSION).run(tx, parameters)), paging);
    }

    /** The episodes of a session, oldest first. */
    public EpisodePage session(Reader reader, String session) {
        return page(reader, new Filter(null, session, Instants.MIN, Instants.MAX), PageQuery.most());
    }

    EpisodePage quarantined(Reader reader, PageQuery wanted) {
        Paging paging = wanted.of("quarantine", reader);
        Map<String, Object> parameters = reader.parameters();
        parameters.put("after", paging.after(START).text(1));
        parameters.put("limit", paging.rowsToRead());
        return page(graph.read(tx -> QUARANTINED.run(tx, parameters)), paging);
    }

    /**
     * Takes an episode out of quarantine.
     *
     * @param why why it is given up; null to try it again
     * @return the backlog in which it now waits
     */
    Backlog leaveQuarantine(Caller caller, String id, @Nullable String why, @Nullable IdempotencyKey key) {
        Map<String, Object> parameters = caller.reader().parameters(caller.writable());
        parameters.put("id", id);
        parameters.put("state", (why == null ? EpisodeState.PENDING : EpisodeState.DISCARDED).word());
        parameters.put("why", why);
        String scope = graph.write(
                tx -> UsedKeys.once(tx, caller.tenant(), key, clock.instant(), () -> leaveQuarantine(tx, parameters)));
        return new Backlog(caller.tenant(), scope);
    }

    private static String leaveQuarantine(TransactionContext tx, Map<String, Object> parameters) {
        return LEAVE_QUARANTINE.run(tx, parameters).stream()
                .findFirst()
                .map(row -> row.get("scope").asString())
                .orElseThrow(() ->
                        new ProblemException(ErrorCode.NOT_FOUND, "id", "No episode with this id is in quarantine."));
    }

    private static EpisodePage page(List<Record> rows, Paging paging) {
        List<Episode> found =
                rows.stream().map(row -> Episode.of(row.get("episode"))).toList();
        Page<Episode> page = paging.page(found, episode -> Place.of(episode.referenceTime(), episode.id()));
        return new EpisodePage(page.rows(), page.next());
    }
}
