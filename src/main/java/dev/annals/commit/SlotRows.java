package dev.annals.commit;

import dev.annals.belief.Belief;
import dev.annals.belief.Contradiction;
import dev.annals.belief.Slot;
import dev.annals.belief.Tenure;
import dev.annals.belief.Value;
import dev.annals.commit.plan.HeldContradiction;
import dev.annals.commit.plan.Loaded;
import dev.annals.graph.GraphTime;
import dev.annals.time.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.neo4j.driver.Record;

/** Reads slots with their claims, and their current beliefs and contradictions. */
final class SlotRows {

    private SlotRows() {}

    static Loaded.LoadedSlot read(Record row) {
        Slot slot = new Slot(
                row.get("scope").asString(),
                row.get("subject").asString(),
                row.get("predicate").asString(),
                row.get("value").asString(null));
        return new Loaded.LoadedSlot(
                slot,
                row.get("claims").asList(ClaimRows::held),
                row.get("beliefs").asList(SlotRows::belief),
                row.get("contradictions").asList(SlotRows::contradiction));
    }

    private static Belief belief(org.neo4j.driver.Value row) {
        return new Belief(
                row.get("id").asString(),
                Value.ofKey(row.get("valueKey").asString()),
                ClaimRows.interval(row),
                Set.copyOf(row.get("support").asList(id -> id.asString())),
                row.get("statement").asString(),
                tenure(row));
    }

    private static Tenure tenure(org.neo4j.driver.Value row) {
        Interval valid = ClaimRows.interval(row);
        if (row.get("tenureFrom").isNull()) {
            return Tenure.of(valid, GraphTime.read(row.get("believedSince")));
        }
        List<Instant> from = row.get("tenureFrom").asList(GraphTime::read);
        List<Instant> since = row.get("tenureSince").asList(GraphTime::read);
        List<Tenure.Part> parts = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            Instant to = i + 1 < from.size() ? from.get(i + 1) : valid.to();
            parts.add(new Tenure.Part(new Interval(from.get(i), to), since.get(i)));
        }
        return new Tenure(parts);
    }

    private static HeldContradiction contradiction(org.neo4j.driver.Value row) {
        return new HeldContradiction(
                row.get("id").asString(),
                Contradiction.Kind.ofWord(row.get("kind").asString()),
                Value.ofKey(row.get("values").get(0).asString()),
                Value.ofKey(row.get("values").get(1).asString()),
                ClaimRows.interval(row),
                Set.copyOf(row.get("claims").asList(id -> id.asString())),
                row.get("acceptedBy").asString(null));
    }
}
