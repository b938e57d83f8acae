package dev.annals.suggestion;

import dev.annals.entity.EntityRows;
import java.time.Instant;
import java.util.List;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads pairs, and what they share, from rows. */
final class SuggestionRows {

    private SuggestionRows() {}

    /** @param row of {@code scope, later, laterNames, earlier, earlierNames} */
    static Pair pair(Value row, Instant knownAt) {
        return new Pair(
                row.get("scope").asString(),
                side(row.get("later"), row.get("laterNames"), knownAt),
                side(row.get("earlier"), row.get("earlierNames"), knownAt));
    }

    private static Pair.Side side(Value entity, Value names, Instant knownAt) {
        return new Pair.Side(EntityRows.participant(entity, knownAt), names.asList(Value::asString));
    }

    /** @param row of {@code predicate, value, objects, facts} */
    static SharedValue shared(Record row, Instant knownAt) {
        List<Value> objects = row.get("objects").asList(object -> object);
        return new SharedValue(
                row.get("predicate").asString(),
                objects.isEmpty() ? null : EntityRows.participant(objects.getFirst(), knownAt),
                row.get("value").asObject(),
                row.get("facts").asList(Value::asString));
    }
}
