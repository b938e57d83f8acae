package dev.annals.session;

import dev.annals.access.Reader;
import dev.annals.asof.AsOf;
import dev.annals.asof.Basis;
import dev.annals.asof.BasisReader;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.page.Page;
import dev.annals.page.PageQuery;
import dev.annals.page.Paging;
import dev.annals.page.Place;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.time.Instants;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Lists sessions, what each was told, and what was said in it. */
@Singleton
class SessionReader {

    private static final Statement ONE = Statement.named("session/one");
    private static final Statement SAID = Statement.named("session/said");
    private static final Statement PAGE = Statement.named("session/page");
    private static final Statement TURNS = Statement.named("session/turns");

    /** Only this many turns, from the beginning of the session, are read to find out what was used. */
    private static final int MOST_TURNS = 5_000;

    private static final Place NEWEST = Place.of("9999-01-01T00:00:00Z", "~");
    private static final Place START = Place.of(Instants.MIN, "");

    private final Graph graph;

    SessionReader(Graph graph) {
        this.graph = graph;
    }

    static ProblemException notFound() {
        return new ProblemException(
                ErrorCode.NOT_FOUND, "id", "The tenant has no such session. Begin it with POST /v1/sessions.");
    }

    SessionView one(Reader reader, String id) {
        Map<String, Object> parameters = reader.parameters();
        parameters.put("id", id);
        parameters.put("limit", MOST_TURNS);
        return graph.read(tx -> {
            Record row = ONE.run(tx, parameters).stream().findFirst().orElseThrow(SessionReader::notFound);
            List<Value> injections = row.get("injections").asList(one -> one);
            Usage usage = new Usage(injections.isEmpty() ? List.of() : said(tx, parameters));
            return new SessionView(
                    Session.of(row.get("session")),
                    row.get("waiting").asLong(),
                    injections.stream().map(one -> injection(one, usage)).toList());
        });
    }

    private static List<Usage.Said> said(TransactionContext tx, Map<String, Object> parameters) {
        return SAID.run(tx, parameters).stream()
                .map(row -> Usage.Said.of(
                        GraphTime.read(row.get("receivedAt")),
                        "agent".equals(TurnOf.role(row.get("metadata").asString(null))),
                        row.get("content").asString()))
                .toList();
    }

    private static SessionView.Injection injection(Value node, Usage usage) {
        List<SessionView.Told> told = new ArrayList<>();
        List<Object> ids = node.get("ids").asList();
        for (int i = 0; i < ids.size(); i++) {
            String text = node.get("texts").get(i).asString();
            told.add(new SessionView.Told(
                    node.get("sections").get(i).asString(),
                    node.get("ids").get(i).asString(),
                    text,
                    usage.isUsed(text, GraphTime.read(node.get("at")))));
        }
        return new SessionView.Injection(
                node.get("point").asString(),
                GraphTime.read(node.get("at")),
                new SessionView.Injection.Known(
                        node.get("commit").asLong(),
                        GraphTime.read(node.get("knownAt")),
                        node.get("validAt").asString()),
                node.get("tokens").asInt(),
                node.get("query").asString(null),
                node.get("digest").asString(),
                told.stream().anyMatch(SessionView.Told::used),
                node.get("arrived").asBoolean(true),
                told);
    }

    SessionView.Page page(Reader reader, SessionQuery filter, @Nullable List<String> scopes, PageQuery wanted) {
        Paging paging = wanted.of("sessions", reader, filter, Optional.ofNullable(scopes));
        Place before = paging.after(NEWEST);
        Map<String, Object> parameters = reader.parameters(reader.scopes().narrowedTo(scopes));
        parameters.put("host", filter.host());
        parameters.put("project", filter.project());
        parameters.put("state", filter.state());
        parameters.put("beforeTime", GraphTime.write(before.instant(0)));
        parameters.put("before", before.text(1));
        parameters.put("limit", paging.rowsToRead());
        List<Session> found = graph.read(tx -> PAGE.run(tx, parameters)).stream()
                .map(row -> Session.of(row.get("session")))
                .toList();
        Page<Session> page = paging.page(found, session -> Place.of(session.startedAt(), session.id()));
        return new SessionView.Page(page.rows(), page.next());
    }

    /** The turns learned by then and not withdrawn, verbatim. */
    SessionView.Turns turns(Reader reader, String id, AsOf asOf, PageQuery wanted) {
        Paging paging = wanted.of(asOf, "turns", reader, id);
        Place after = paging.after(START);
        Map<String, Object> parameters = reader.parameters();
        parameters.put("id", id);
        parameters.put("afterTime", GraphTime.write(after.instant(0)));
        parameters.put("after", after.text(1));
        parameters.put("limit", paging.rowsToRead());
        return graph.read(tx -> {
            if (ONE.run(tx, parameters).isEmpty()) {
                throw notFound();
            }
            Basis basis = paging.basis().orElseGet(() -> BasisReader.read(tx, reader, asOf));
            parameters.put("knownAt", GraphTime.write(basis.knownAt()));
            List<SessionView.Turn> found = TURNS.run(tx, parameters).stream()
                    .map(row -> TurnOf.episode(id, row.get("turn")))
                    .toList();
            Page<SessionView.Turn> page = paging.page(found, basis, turn -> Place.of(turn.at(), turn.episode()));
            return new SessionView.Turns(basis, page.rows(), page.next());
        });
    }
}
