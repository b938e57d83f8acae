package dev.annals.commit;

import dev.annals.belief.Belief;
import dev.annals.belief.Claim;
import dev.annals.belief.ClaimKind;
import dev.annals.belief.Slot;
import dev.annals.belief.Tenure;
import dev.annals.belief.Value;
import dev.annals.commit.plan.Loaded;
import dev.annals.graph.GraphTime;
import dev.annals.time.Interval;
import java.util.Set;
import org.neo4j.driver.Record;

/** Reads slots with their live claims and present beliefs. */
final class SlotRows {

    private SlotRows() {}

    static Loaded.LoadedSlot read(Record row) {
        Slot slot = new Slot(
                row.get("scope").asString(),
                row.get("subject").asString(),
                row.get("predicate").asString(),
                row.get("value").isNull() ? null : row.get("value").asString());
        return new Loaded.LoadedSlot(
                slot,
                row.get("claims").asList(SlotRows::claim),
                row.get("beliefs").asList(SlotRows::belief));
    }

    private static Claim claim(org.neo4j.driver.Value row) {
        return new Claim(
                row.get("id").asString(),
                row.get("commit").asLong(),
                row.get("ordinal").asInt(),
                ClaimKind.ofWord(row.get("kind").asString()),
                row.get("valueKey").isNull()
                        ? null
                        : Value.ofKey(row.get("valueKey").asString()),
                interval(row),
                row.get("confidence").asDouble(),
                row.get("statement").asString());
    }

    private static Belief belief(org.neo4j.driver.Value row) {
        return new Belief(
                row.get("id").asString(),
                Value.ofKey(row.get("valueKey").asString()),
                interval(row),
                Set.copyOf(row.get("support").asList(id -> id.asString())),
                row.get("statement").asString(),
                Tenure.of(interval(row), GraphTime.read(row.get("knownFrom"))));
    }

    private static Interval interval(org.neo4j.driver.Value row) {
        return new Interval(GraphTime.read(row.get("validFrom")), GraphTime.read(row.get("validTo")));
    }
}
