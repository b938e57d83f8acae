package dev.annals.fact;

import dev.annals.entity.EntityRows;
import dev.annals.graph.GraphTime;
import dev.annals.time.Instants;
import java.time.Instant;
import java.util.List;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads facts from rows of {@code fact, subject, object, claims, confidence, precision, disputed}. */
public final class FactRows {

    private FactRows() {}

    /** @param knownAt of the basis: what was learned later does not show */
    public static List<Fact> read(List<Record> rows, Instant knownAt) {
        return rows.stream().map(row -> read(row, knownAt)).toList();
    }

    public static Fact read(Record row, Instant knownAt) {
        Value fact = row.get("fact");
        Value object = row.get("object");
        Instant knownTo = GraphTime.read(fact.get("knownTo"));
        return new Fact(
                fact.get("id").asString(),
                fact.get("scope").asString(),
                EntityRows.participant(row.get("subject"), knownAt),
                fact.get("predicate").asString(),
                object.isNull() ? null : EntityRows.participant(object, knownAt),
                object.isNull() ? fact.get("value").asObject() : null,
                fact.get("statement").asString(),
                Instants.bounded(GraphTime.read(fact.get("validFrom"))),
                Instants.bounded(GraphTime.read(fact.get("validTo"))),
                DatePrecision.of(row.get("precision")),
                GraphTime.read(fact.get("knownFrom")),
                knownTo.isAfter(knownAt) ? null : knownTo,
                GraphTime.read(fact.get(fact.get("believedSince").isNull() ? "knownFrom" : "believedSince")),
                row.get("disputed").asBoolean(),
                row.get("confidence").asDouble(),
                row.get("claims").asList(claim -> claim.asString()));
    }

    /** @param episode its id and sourceId */
    public static EpisodeRef episode(Value episode) {
        return new EpisodeRef(
                episode.get("id").asString(), episode.get("sourceId").asString(null));
    }
}
