package dev.annals.session;

import dev.annals.access.Caller;
import dev.annals.access.Reader;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.session.policy.Consolidation;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Stores sessions. None of this is a commit, because what a session is told does not change what is believed. */
@Singleton
class SessionStore {

    private static final Statement OPEN = Statement.named("session/work/open");
    private static final Statement TOUCH = Statement.named("session/work/touch");
    private static final Statement LOOK = Statement.named("session/work/look");
    private static final Statement UNHEAR = Statement.named("session/work/unhear");
    private static final Statement EARLIER = Statement.named("session/work/earlier");
    private static final Statement END = Statement.named("session/work/end");

    /** The maximum number of earlier sessions whose digests are told. */
    private static final int SEVERAL = 20;

    /** A margin, so that the job that follows surely considers the session idle. */
    private static final Duration MOMENT = Duration.ofSeconds(5);

    private final Graph graph;
    private final SessionConfig config;

    SessionStore(Graph graph, SessionConfig config) {
        this.graph = graph;
        this.config = config;
    }

    /**
     * Opens a session, or resumes the one with this id.
     *
     * @param scopes of a new session, its own first
     * @param scope it must be kept in; null: an existing session may be kept in another one
     * @param reopen whether to reopen a session that was ended
     * @param visit what comes along
     */
    Known open(
            TransactionContext tx,
            Caller caller,
            Opening opening,
            List<String> scopes,
            @Nullable String scope,
            boolean reopen,
            Visit visit,
            Instant now) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("name", opening.host() == null ? "session" : "session of " + opening.host());
        properties.put("host", opening.host());
        properties.put("agent", opening.agent());
        properties.put("project", opening.project());
        properties.put("scope", scopes.getFirst());
        properties.put("scopes", scopes);
        properties.put("actor", caller.actor());
        properties.put("state", Session.OPEN);
        properties.put("startedAt", GraphTime.write(now));
        properties.put("briefed", false);
        properties.put("tokens", 0);
        properties.put("told", List.of());
        properties.put("heard", List.of());
        Map<String, Object> parameters = parameters(caller, opening.id(), visit, now);
        parameters.put("properties", properties);
        parameters.put("reopen", reopen);
        return found(caller, OPEN.run(tx, parameters).getFirst(), scope, visit.forgets());
    }

    /** @throws ProblemException not-found */
    Known touch(TransactionContext tx, Caller caller, String id, Visit visit, Instant now) {
        return TOUCH.run(tx, parameters(caller, id, visit, now)).stream()
                .filter(row -> caller.readable()
                        .include(row.get("session").get("scope").asString()))
                .findFirst()
                .map(row -> found(caller, row, null, visit.forgets()))
                .orElseThrow(SessionReader::notFound);
    }

    /** What the session was told in an answer that never arrived can be told again. */
    void unhear(TransactionContext tx, String tenant, String id, String key) {
        UNHEAR.run(tx, Map.of("tenant", tenant, "id", id, "key", key));
    }

    private Map<String, Object> parameters(Caller caller, String id, Visit visit, Instant now) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tenant", caller.tenant());
        parameters.put("id", id);
        parameters.put("forgets", visit.forgets());
        parameters.put("speaks", !visit.turns().isEmpty());
        parameters.put("now", GraphTime.write(now));
        parameters.put("leaseEnds", GraphTime.write(now.plus(config.idle())));
        parameters.put("digestDue", digestDue(now));
        return parameters;
    }

    /** @param scope as given by the caller; null: none */
    private static Known found(Caller caller, Record row, @Nullable String scope, boolean forgets) {
        Known known = Known.of(row, forgets);
        String kept = known.session().scope();
        if (!caller.writable().include(kept)) {
            throw new ProblemException(
                    ErrorCode.SCOPE_FORBIDDEN, "id", "You may not change the scope that the session is kept in.");
        }
        if (scope != null && !scope.equals(kept)) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE,
                    "scope",
                    "The session is kept in the scope " + kept + ". Leave scope out, or use another id.");
        }
        return known;
    }

    /** The ids of earlier sessions in its scope, the latest first. */
    List<String> earlier(Reader reader, Session session) {
        Map<String, Object> parameters = Map.of(
                "tenant",
                reader.tenant(),
                "scope",
                session.scope(),
                "id",
                session.id(),
                "startedAt",
                GraphTime.write(session.seenAt()),
                "limit",
                SEVERAL);
        return graph.read(tx -> EARLIER.run(tx, parameters)).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    /** @return empty if nothing was recorded, because the session has been told some of it in the meantime */
    Optional<Session> look(TransactionContext tx, String tenant, String id, AnswerRecord look) {
        return LOOK.run(tx, look.parameters(tenant, id)).stream()
                .findFirst()
                .map(row -> Session.of(row.get("session")));
    }

    Session end(TransactionContext tx, String tenant, String id, Consolidation consolidation, Instant now) {
        Map<String, Object> parameters = new HashMap<>(overAt(consolidation, now));
        parameters.put("tenant", tenant);
        parameters.put("id", id);
        return Session.of(END.run(tx, parameters).getFirst().get("session"));
    }

    /** The properties of a session that is over, as parameters: {@code endedAt, dueAt, consolidation, mode}. */
    Map<String, Object> overAt(Consolidation consolidation, Instant now) {
        boolean follows = consolidation != Consolidation.OFF;
        Map<String, Object> over = new HashMap<>();
        over.put("endedAt", GraphTime.write(now));
        over.put("dueAt", follows ? digestDue(now) : null);
        over.put("consolidation", follows ? "due" : null);
        over.put("mode", follows ? consolidation.word() : null);
        return over;
    }

    private Object digestDue(Instant now) {
        return GraphTime.write(now.plus(config.consolidateAfter()).plus(MOMENT));
    }
}
