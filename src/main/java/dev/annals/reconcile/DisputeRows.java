package dev.annals.reconcile;

import dev.annals.graph.GraphTime;
import dev.annals.time.Interval;
import dev.annals.time.Precision;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Reads claims and their sources. */
final class DisputeRows {

    private DisputeRows() {}

    static Testimony testimony(Value claim) {
        return new Testimony(
                claim.get("id").asString(),
                claim.get("statement").asString(),
                claim.get("source").asString(),
                claim.get("confidence").asDouble(),
                GraphTime.read(claim.get("said")),
                claim.get("recorded").asLong(),
                claim.get("episode").asString(null),
                interval(claim),
                Stream.of("fromPrecision", "toPrecision")
                        .mapToInt(date -> length(claim.get(date).asString(null)))
                        .max()
                        .orElse(0),
                length(claim.get("toPrecision").asString(null)),
                claim.get("reverted").asBoolean(),
                claim
                        .get("stands")
                        .asList(
                                one -> new Testimony.Stands(
                                        one.get("rule").asString(),
                                        one.get("decision").asString()),
                                List.of())
                        .stream()
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static int length(@Nullable String precision) {
        return precision == null ? 0 : Precision.ofWord(precision).length();
    }

    static Dispute.Named named(Value entity) {
        return new Dispute.Named(entity.get("id").asString(), entity.get("name").asString());
    }

    static Interval interval(Value row) {
        return new Interval(GraphTime.read(row.get("validFrom")), GraphTime.read(row.get("validTo")));
    }
}
