package dev.annals.expire;

import dev.annals.fact.ClaimRows;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.retention.Retention;
import dev.annals.time.Interval;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Reads facts that are believed now, with what supports them. */
final class HeldFacts {

    private static final Statement SOME = Statement.named("expire/held-facts");

    private HeldFacts() {}

    /** The facts with these ids that are still believed, keyed by id, in order. */
    static Map<String, HeldFact> some(
            TransactionContext tx, String tenant, Retention retention, Collection<String> ids) {
        Map<String, HeldFact> facts = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            SOME.run(tx, Map.of("tenant", tenant, "ids", List.copyOf(ids))).stream()
                    .map(row -> fact(row, retention))
                    .forEach(fact -> facts.put(fact.id(), fact));
        }
        return facts;
    }

    private static HeldFact fact(Record row, Retention retention) {
        Value fact = row.get("fact");
        String predicate = fact.get("predicate").asString();
        dev.annals.belief.Value value =
                dev.annals.belief.Value.ofKey(fact.get("valueKey").asString());
        List<Value> claims = row.get("claims").asList(claim -> claim);
        Instant confirmedAt = claims.stream()
                .map(claim -> GraphTime.read(claim.get("said")))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new HeldFact(
                fact.get("id").asString(),
                fact.get("scope").asString(),
                new HeldFact.Named(
                        row.get("subject").get("id").asString(),
                        row.get("subject").get("name").asString()),
                predicate,
                value,
                switch (value) {
                    case dev.annals.belief.Value.Of _ -> row.get("object").asString();
                    case dev.annals.belief.Value.Literal(Object content) -> String.valueOf(content);
                },
                fact.get("statement").asString(),
                new Interval(GraphTime.read(fact.get("validFrom")), GraphTime.read(fact.get("validTo"))),
                confirmedAt,
                claims.stream()
                        .filter(claim -> GraphTime.read(claim.get("said")).equals(confirmedAt))
                        .map(claim -> claim.get("source").asString())
                        .distinct()
                        .sorted()
                        .toList(),
                retention
                        .of(predicate, LivingPredicates.declared(row.get("lifespan")))
                        .live(),
                ClaimRows.slot(row),
                fact.get("pinned").asBoolean(),
                row.get("decided").asBoolean());
    }
}
