package dev.annals.fact;

import dev.annals.asof.AsOf;
import dev.annals.asof.Basis;
import dev.annals.asof.BasisReader;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.time.Instants;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Tells of one fact what it is, what was believed in its place, and what is behind it. */
@Singleton
class ProvenanceReader {

    private static final Statement ONE = Statement.named("fact/one");
    private static final Statement HISTORY = Statement.named("fact/history");
    private static final Statement PROVENANCE = Statement.named("fact/provenance");

    private final Graph graph;

    ProvenanceReader(Graph graph) {
        this.graph = graph;
    }

    /** One fact and what the answer rests on. */
    record FactAnswer(Basis basis, Fact fact) {}

    FactAnswer one(String tenant, String id, AsOf asOf) {
        return graph.read(tx -> {
            Basis basis = BasisReader.read(tx, tenant, asOf);
            return new FactAnswer(basis, fact(tx, tenant, id, basis));
        });
    }

    FactPage history(String tenant, String id, AsOf asOf) {
        return graph.read(tx -> {
            Basis basis = BasisReader.read(tx, tenant, asOf);
            List<Fact> beliefs = FactRows.read(HISTORY.run(tx, parameters(tenant, id, basis)), basis.knownAt());
            if (beliefs.isEmpty()) {
                throw unknown();
            }
            return new FactPage(basis, beliefs, null);
        });
    }

    Provenance provenance(String tenant, String id, AsOf asOf) {
        return graph.read(tx -> {
            Basis basis = BasisReader.read(tx, tenant, asOf);
            Fact fact = fact(tx, tenant, id, basis);
            List<Provenance.Source> claims = PROVENANCE.run(tx, parameters(tenant, id, basis)).stream()
                    .map(row -> source(row, basis.knownAt()))
                    .toList();
            return new Provenance(basis, fact, claims);
        });
    }

    private static Fact fact(TransactionContext tx, String tenant, String id, Basis basis) {
        return ONE.run(tx, parameters(tenant, id, basis)).stream()
                .findFirst()
                .map(row -> FactRows.read(row, basis.knownAt()))
                .orElseThrow(ProvenanceReader::unknown);
    }

    private static Map<String, Object> parameters(String tenant, String id, Basis basis) {
        return Map.of("tenant", tenant, "id", id, "knownAt", GraphTime.write(basis.knownAt()));
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
                row.get("object").isNull() ? null : FactRows.participant(row.get("object"), knownAt),
                claim.get("value").isNull() ? null : claim.get("value").asObject(),
                Instants.bounded(GraphTime.read(claim.get("validFrom"))),
                Instants.bounded(GraphTime.read(claim.get("validTo"))),
                claim.get("confidence").asDouble(),
                text(claim.get("source")),
                text(claim.get("statement")),
                commit(row.get("commit")),
                GraphTime.read(row.get("support").get("knownFrom")),
                until.isAfter(knownAt) ? null : until,
                row.get("decisions").asList(ProvenanceReader::decision),
                row.get("episodes").asList(FactRows::episode));
    }

    static Provenance.CommitSummary commit(Value commit) {
        return new Provenance.CommitSummary(
                commit.get("seq").asLong(),
                GraphTime.read(commit.get("knownAt")),
                commit.get("actor").asString(),
                text(commit.get("reason")));
    }

    private static Provenance.DecisionSummary decision(Value decision) {
        return new Provenance.DecisionSummary(
                decision.get("id").asString(),
                decision.get("kind").asString(),
                decision.get("reason").asString(),
                decision.get("actor").asString(),
                decision.get("commit").asLong(),
                GraphTime.read(decision.get("knownFrom")));
    }

    private static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }
}
