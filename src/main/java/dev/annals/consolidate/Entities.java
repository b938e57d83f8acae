package dev.annals.consolidate;

import dev.annals.consolidate.extract.Told;
import dev.annals.context.Lines;
import dev.annals.fact.Fact;
import dev.annals.fact.FactRows;
import dev.annals.retention.Standpoint;
import dev.annals.time.Instants;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads what is believed about entities from rows of {@code consolidate/entities}. */
final class Entities {

    private Entities() {}

    /**
     * @param rows one per fact
     * @param from for all of valid time, so that a digest does not change just because time passes
     */
    static List<Source> sources(List<Record> rows, Standpoint from) {
        Map<List<String>, List<Record>> bySubject = new LinkedHashMap<>();
        for (Record row : rows) {
            List<String> subject = List.of(
                    row.get("entity").get("id").asString(), row.get("scope").asString());
            bySubject.computeIfAbsent(subject, one -> new ArrayList<>()).add(row);
        }
        return bySubject.values().stream()
                .filter(facts ->
                        facts.stream().noneMatch(row -> row.get("waits").asBoolean()))
                .map(facts -> source(facts, from))
                .toList();
    }

    private static Source source(Collection<Record> rows, Standpoint from) {
        Record first = rows.iterator().next();
        Value entity = first.get("entity");
        List<Fact> facts = rows.stream().map(row -> FactRows.read(row, from)).toList();
        return new Source(
                new Subject(
                        Subject.Kind.ENTITY,
                        first.get("scope").asString(),
                        entity.get("id").asString()),
                entity.get("name").asString(),
                new TreeMap<>(entity.asMap()),
                first.get("size").asLong(),
                facts.stream().mapToInt(fact -> fact.statement().length()).sum(),
                facts.stream().map(Fact::id).sorted().toList(),
                rows.stream().map(row -> told(row, from)).toList(),
                facts.stream().map(Fact::knownFrom).max(Instant::compareTo).orElseThrow(),
                Held.of(first.get("held")));
    }

    /** The dates are part of the line. */
    private static Told told(Record row, Standpoint from) {
        Fact fact = FactRows.read(row, from);
        return new Told(
                fact.id(),
                0,
                fact.statement(),
                Lines.of(fact),
                Objects.requireNonNullElse(fact.validFrom(), Instants.MIN),
                Vectors.of(row.get("vector")));
    }
}
