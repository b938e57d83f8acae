package dev.annals.entity;

import dev.annals.likeness.NameKeys;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** Compares the keys that an entity's names should have with those stored. */
final class KeyedNames {

    private KeyedNames() {}

    /**
     * A row that replaces an entity's keys; empty if they are right.
     *
     * @param row with {@code id, name, knownFrom, knownTo, decision, former, aliases, keys}
     */
    static Optional<Map<String, Object>> otherKeys(Record row) {
        Set<Map<String, Object>> wanted = Stream.of(
                        Stream.<MapAccessor>of(row), maps(row.get("former")), maps(row.get("aliases")))
                .flatMap(Function.identity())
                .flatMap(KeyedNames::keys)
                .collect(Collectors.toSet());
        Set<Map<String, Object>> there = maps(row.get("keys"))
                .map(key -> key(key.get("key").asString(), key))
                .collect(Collectors.toSet());
        return wanted.equals(there)
                ? Optional.empty()
                : Optional.of(Map.of("id", row.get("id").asString(), "keys", List.copyOf(wanted)));
    }

    private static Stream<MapAccessor> maps(Value list) {
        return list.asList(Function.<Value>identity()).stream().map(MapAccessor.class::cast);
    }

    private static Stream<Map<String, Object>> keys(MapAccessor name) {
        return NameKeys.of(name.get("name").asString()).stream().map(key -> key(key, name));
    }

    /** @param dated the name, with the instants between which it counts, and the decision that gave it, if any */
    private static Map<String, Object> key(String key, MapAccessor dated) {
        Map<String, Object> row = new HashMap<>();
        row.put("key", key);
        row.put("knownFrom", dated.get("knownFrom").asZonedDateTime());
        row.put("knownTo", dated.get("knownTo").asZonedDateTime());
        if (!dated.get("decision").isNull()) {
            row.put("decision", dated.get("decision").asString());
        }
        return row;
    }
}
