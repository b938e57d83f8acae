package dev.annals.fact;

import dev.annals.belief.Lifespan;
import dev.annals.entity.EntityRows;
import dev.annals.graph.GraphTime;
import dev.annals.retention.Standpoint;
import dev.annals.time.Instants;
import dev.annals.time.Interval;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads facts from rows of {@code fact, subject, object, claims, confidence, precision, confirmedAt, lifespans, disputed}. */
public final class FactRows {

    private FactRows() {}

    /** @param from the standpoint of the basis; later changes are not shown */
    public static List<Fact> read(List<Record> rows, Standpoint from) {
        return rows.stream().map(row -> read(row, from)).toList();
    }

    public static Fact read(Record row, Standpoint from) {
        Instant knownAt = from.knownAt();
        Value fact = row.get("fact");
        Value object = row.get("object");
        Instant knownTo = GraphTime.read(fact.get("knownTo"));
        Instant asOf = knownTo.isAfter(knownAt) ? knownAt : knownTo.minus(1, ChronoUnit.MICROS);
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
                confirmedAt(row),
                from.isStale(lifespan(row, from), valid(fact), confirmedAt(row)),
                row.get("confidence").asDouble(),
                row.get("claims").asList(claim -> claim.asString()),
                isSo(fact.get("archived"), asOf),
                isSo(fact.get("pinned"), asOf));
    }

    /**
     * @param turns the instants at which it became so or ceased to be, alternating
     * @return true or null
     */
    private static @Nullable Boolean isSo(Value turns, Instant asOf) {
        long passed = turns.asList(GraphTime::read, List.of()).stream()
                .filter(turn -> !turn.isAfter(asOf))
                .count();
        return passed % 2 == 1 ? true : null;
    }

    /** When somebody last said so; null if no claim does any more. */
    public static @Nullable Instant confirmedAt(Record row) {
        return GraphTime.readNullable(row.get("confirmedAt"));
    }

    /** The lifespan of the fact's predicate, as of the known time. */
    public static Lifespan lifespan(Record row, Standpoint from) {
        return from.lifespan(row.get("fact").get("predicate").asString(), row.get("lifespans"));
    }

    private static Interval valid(Value fact) {
        return new Interval(GraphTime.read(fact.get("validFrom")), GraphTime.read(fact.get("validTo")));
    }

    /** @param episode with {@code id} and {@code sourceId} */
    public static EpisodeRef episode(Value episode) {
        return new EpisodeRef(
                episode.get("id").asString(), episode.get("sourceId").asString(null));
    }
}
