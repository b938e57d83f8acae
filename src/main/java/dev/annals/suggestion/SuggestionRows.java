package dev.annals.suggestion;

import dev.annals.entity.EntityRows;
import dev.annals.graph.GraphTime;
import dev.annals.time.Interval;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads pairs and the beliefs about them from rows. */
final class SuggestionRows {

    private SuggestionRows() {}

    /** @param row with {@code scope, later, laterNames, earlier, earlierNames} */
    static Pair pair(Value row, Instant knownAt) {
        return new Pair(
                row.get("scope").asString(),
                side(row.get("later"), row.get("laterNames"), knownAt),
                side(row.get("earlier"), row.get("earlierNames"), knownAt));
    }

    private static Pair.Side side(Value entity, Value names, Instant knownAt) {
        return new Pair.Side(EntityRows.participant(entity, knownAt), names.asList(Value::asString));
    }

    /** @param row with {@code predicate, value, objects, facts} */
    static SharedValue shared(Record row, Instant knownAt) {
        List<Value> objects = row.get("objects").asList(object -> object);
        return new SharedValue(
                row.get("predicate").asString(),
                objects.isEmpty() ? null : EntityRows.participant(objects.getFirst(), knownAt),
                row.get("value").asObject(),
                row.get("facts").asList(Value::asString));
    }

    /** @param row with {@code ones, others, similarities} */
    static Optional<Meaning> meaning(Record row) {
        double[][] similarities = row.get("similarities").asList(Value::asList).stream()
                .map(line -> line.stream().mapToDouble(Double.class::cast).toArray())
                .toArray(double[][]::new);
        return Meaning.of(said(row.get("ones")), said(row.get("others")), similarities);
    }

    private static List<Meaning.Said> said(Value facts) {
        return facts.asList(fact -> new Meaning.Said(
                fact.get("id").asString(), fact.get("statement").asString()));
    }

    /** @param row with {@code predicate, constant, ones, others} */
    static Optional<DifferingValue> differing(Record row, Instant knownAt) {
        return DifferingValue.of(
                row.get("predicate").asString(),
                row.get("constant").asBoolean(),
                row.get("ones").asList(fact -> held(fact, knownAt)),
                row.get("others").asList(fact -> held(fact, knownAt)));
    }

    private static HeldValue held(Value fact, Instant knownAt) {
        List<Value> objects = fact.get("objects").asList(object -> object);
        return new HeldValue(
                fact.get("id").asString(),
                objects.isEmpty() ? null : EntityRows.participant(objects.getFirst(), knownAt),
                objects.isEmpty() ? fact.get("value").asObject() : null,
                new Interval(GraphTime.read(fact.get("validFrom")), GraphTime.read(fact.get("validTo"))));
    }
}
