package dev.annals.fact;

import dev.annals.access.Reader;
import dev.annals.asof.AsOf;
import dev.annals.asof.Basis;
import dev.annals.asof.BasisReader;
import dev.annals.entity.EntityRows;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.page.PageQuery;
import dev.annals.page.Paging;
import dev.annals.page.Place;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.retention.Retention;
import dev.annals.time.Instants;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Reads one fact, the history of its slot, and its provenance. */
@Singleton
public class ProvenanceReader {

    private static final Statement ONE = Statement.named("fact/one");
    private static final Statement HISTORY = Statement.named("fact/history");
    private static final Statement PROVENANCE = Statement.named("fact/provenance");

    private final Graph graph;
    private final Retention retention;

    ProvenanceReader(Graph graph, Retention retention) {
        this.graph = graph;
        this.retention = retention;
    }

    /** One fact and the basis of the answer. */
    public record FactAnswer(Basis basis, Fact fact) {}

    public FactAnswer one(Reader reader, String id, AsOf asOf) {
        return graph.read(tx -> {
            Basis basis = BasisReader.read(tx, reader, asOf);
            return new FactAnswer(basis, fact(tx, reader, id, basis));
        });
    }

    FactPage history(Reader reader, String id, AsOf asOf, PageQuery wanted) {
        Paging paging = wanted.of(asOf, "history", reader, id);
        Place after = paging.after(FactOrder.KNOWN_TIME.start());
        return graph.read(tx -> {
            Basis basis = paging.basis().orElseGet(() -> BasisReader.read(tx, reader, asOf));
            Map<String, Object> parameters = parameters(reader, id, basis);
            FactOrder.KNOWN_TIME.putAfter(parameters, after);
            parameters.put("limit", paging.rowsToRead());
            List<Fact> beliefs = FactRows.read(HISTORY.run(tx, parameters), retention.from(basis));
            if (beliefs.isEmpty()) {
                throw unknown();
            }
            return FactPage.of(paging, basis, beliefs, FactOrder.KNOWN_TIME);
        });
    }

    Provenance provenance(Reader reader, String id, AsOf asOf) {
        return graph.read(tx -> {
            Basis basis = BasisReader.read(tx, reader, asOf);
            Fact fact = fact(tx, reader, id, basis);
            List<Provenance.Source> claims = PROVENANCE.run(tx, parameters(reader, id, basis)).stream()
                    .map(row -> source(row, basis.knownAt()))
                    .toList();
            return new Provenance(basis, fact, claims);
        });
    }

    private Fact fact(TransactionContext tx, Reader reader, String id, Basis basis) {
        return ONE.run(tx, parameters(reader, id, basis)).stream()
                .findFirst()
                .map(row -> FactRows.read(row, retention.from(basis)))
                .orElseThrow(ProvenanceReader::unknown);
    }

    private static Map<String, Object> parameters(Reader reader, String id, Basis basis) {
        Map<String, Object> parameters = reader.parameters();
        parameters.put("id", id);
        parameters.put("knownAt", GraphTime.write(basis.knownAt()));
        return parameters;
    }

    private static ProblemException unknown() {
        return new ProblemException(
                ErrorCode.NOT_FOUND, "id", "No fact with this id was known to the tenant at that instant.");
    }

    private static Provenance.Source source(Record row, Instant knownAt) {
        Value claim = row.get("claim");
        Instant until = GraphTime.read(row.get("support").get("knownTo"));
        return new Provenance.Source(
                claim.get("id").asString(),
                claim.get("kind").asString(),
                row.get("named").isNull() ? null : EntityRows.participant(row.get("named"), knownAt),
                row.get("object").isNull() ? null : EntityRows.participant(row.get("object"), knownAt),
                claim.get("value").isNull() ? null : claim.get("value").asObject(),
                Instants.bounded(GraphTime.read(claim.get("validFrom"))),
                Instants.bounded(GraphTime.read(claim.get("validTo"))),
                new DatePrecision(text(claim.get("fromPrecision")), text(claim.get("toPrecision"))),
                claim.get("confidence").asDouble(),
                text(claim.get("source")),
                text(claim.get("statement")),
                quotation(claim),
                commit(row.get("commit")),
                GraphTime.read(row.get("support").get("knownFrom")),
                until.isAfter(knownAt) ? null : until,
                row.get("decisions").asList(decision -> decision(decision, knownAt)),
                row.get("episodes").asList(FactRows::episode));
    }

    private static Provenance.@Nullable Quotation quotation(Value claim) {
        return claim.get("quote").isNull()
                ? null
                : new Provenance.Quotation(
                        claim.get("quote").asString(),
                        claim.get("quoteStart").asInt(),
                        claim.get("quoteEnd").asInt(),
                        claim.get("extractedBy").asString());
    }

    static Provenance.CommitSummary commit(Value commit) {
        return new Provenance.CommitSummary(
                commit.get("seq").asLong(),
                GraphTime.read(commit.get("knownAt")),
                commit.get("actor").asString(),
                text(commit.get("reason")));
    }

    private static Provenance.DecisionSummary decision(Value decision, Instant knownAt) {
        @Nullable Instant until = GraphTime.readNullable(decision.get("knownTo"));
        boolean inForce = until == null || until.isAfter(knownAt);
        return new Provenance.DecisionSummary(
                decision.get("id").asString(),
                decision.get("kind").asString(),
                text(decision.get("reason")),
                text(decision.get("evidence")),
                decision.get("actor").asString(),
                decision.get("commit").asLong(),
                GraphTime.read(decision.get("knownFrom")),
                inForce ? null : until,
                inForce);
    }

    private static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }
}
