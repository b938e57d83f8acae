package dev.annals.fact;

import dev.annals.belief.Claim;
import dev.annals.belief.ClaimKind;
import dev.annals.belief.LiveSlot;
import dev.annals.graph.GraphTime;
import dev.annals.predicate.PredicateRows;
import dev.annals.time.Interval;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads the claims from which beliefs are derived. */
public final class ClaimRows {

    private ClaimRows() {}

    /**
     * @param row with {@code predicate}, and {@code slot}: its live claims, each with the decisions in {@code accepted}
     *     that accepted its contradictions
     */
    public static LiveSlot slot(Record row) {
        List<Value> claims = row.get("slot").asList(claim -> claim);
        return new LiveSlot(
                PredicateRows.predicate(row.get("predicate")),
                claims.stream().map(ClaimRows::claim).toList(),
                claims.stream()
                        .filter(claim -> !claim.get("accepted").isNull())
                        .collect(Collectors.toMap(
                                claim -> claim.get("id").asString(),
                                claim -> Set.copyOf(claim.get("accepted").asList(Value::asString)))));
    }

    /**
     * @param claim with {@code id, commit, ordinal, kind, valueKey, object, validFrom, validTo, confidence, statement}
     */
    public static Claim claim(Value claim) {
        Value object = claim.get("object");
        Value key = claim.get("valueKey");
        return new Claim(
                claim.get("id").asString(),
                claim.get("commit").asLong(),
                claim.get("ordinal").asInt(),
                ClaimKind.ofWord(claim.get("kind").asString()),
                object.isNull()
                        ? key.isNull() ? null : dev.annals.belief.Value.ofKey(key.asString())
                        : new dev.annals.belief.Value.Of(object.asString()),
                new Interval(GraphTime.read(claim.get("validFrom")), GraphTime.read(claim.get("validTo"))),
                claim.get("confidence").asDouble(),
                claim.get("statement").asString());
    }
}
