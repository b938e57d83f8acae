package dev.annals.decision;

import dev.annals.access.Reader;
import dev.annals.asof.AsOf;
import dev.annals.asof.Basis;
import dev.annals.asof.BasisReader;
import dev.annals.change.Receipt;
import dev.annals.entity.Names;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Reads what was decided, as of any known time. */
@Singleton
class DecisionReader {

    private static final Statement PAGE = Statement.named("decision/page");
    private static final Statement BY_CLAIM = Statement.named("decision/page-by-claim");
    private static final Statement BY_ENTITY = Statement.named("decision/page-by-entity");
    private static final Statement ONE = Statement.named("decision/one");

    /** Later than any decision: lists start with the newest. */
    private static final Place START = Place.of(Instants.MAX.minus(Duration.ofDays(1)), "");

    private final Graph graph;

    DecisionReader(Graph graph) {
        this.graph = graph;
    }

    DecisionPage page(Reader reader, DecisionFilter filter, AsOf asOf, PageQuery wanted) {
        Paging paging = wanted.of(asOf, "decisions", reader, filter);
        Place before = paging.after(START);
        return graph.read(tx -> {
            Names names = Names.read(tx, reader, paging, asOf, filter.entity());
            Basis basis = names.basis();
            Map<String, Object> parameters = reader.parameters(reader.scopes().narrowedTo(filter.scopes()));
            parameters.put("knownAt", GraphTime.write(basis.knownAt()));
            parameters.put("beforeKnown", GraphTime.write(before.instant(0)));
            parameters.put("before", before.text(1));
            parameters.put("entities", names.ids(filter.entity()));
            parameters.put("claim", filter.claim());
            parameters.put("kind", filter.kind());
            parameters.put("actor", filter.actor());
            parameters.put("inForce", filter.inForce());
            parameters.put("limit", paging.rowsToRead());
            List<KnownDecision> found = fitting(filter).run(tx, parameters).stream()
                    .map(row -> DecisionRows.read(row.get("decision"), basis.knownAt()))
                    .toList();
            Page<KnownDecision> page =
                    paging.page(found, basis, decision -> Place.of(decision.knownFrom(), decision.id()));
            return new DecisionPage(basis, page.rows(), page.next());
        });
    }

    /** @throws ProblemException not-found */
    DecisionAnswer one(Reader reader, String id, AsOf asOf) {
        return graph.read(tx -> {
            Basis basis = BasisReader.read(tx, reader, asOf);
            Record row = row(tx, reader, id, basis.knownAt());
            return new DecisionAnswer(
                    basis,
                    DecisionRows.read(row.get("decision"), basis.knownAt()),
                    new DecisionAnswer.Changed(
                            new Receipt.FactChanges(
                                    row.get("opened").asList(DecisionRows::fact),
                                    row.get("closed").asList(DecisionRows::fact)),
                            new Receipt.Contradictions(
                                    row.get("contradicted").asList(Value::asString),
                                    row.get("settled").asList(Value::asString))));
        });
    }

    /**
     * The scope in which a decision is reverted: the first of those it touched.
     *
     * @throws ProblemException not-found
     */
    String scope(Reader reader, String id) {
        return graph.read(tx -> row(tx, reader, id, Instants.MAX))
                .get("decision")
                .get("scopes")
                .get(0)
                .asString();
    }

    private static Record row(TransactionContext tx, Reader reader, String id, Instant knownAt) {
        Map<String, Object> parameters = reader.parameters();
        parameters.put("id", id);
        parameters.put("knownAt", GraphTime.write(knownAt));
        return ONE.run(tx, parameters).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        ErrorCode.NOT_FOUND,
                        "id",
                        "No decision with this id was known to the tenant at that instant."));
    }

    /** The statement that starts from the fewest decisions. */
    private static Statement fitting(DecisionFilter filter) {
        if (filter.entity() != null) {
            return BY_ENTITY;
        }
        return filter.claim() != null ? BY_CLAIM : PAGE;
    }
}
