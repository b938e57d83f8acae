package dev.annals.reconcile;

import dev.annals.belief.Claim;
import dev.annals.belief.ClaimKind;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.job.Task;
import dev.annals.time.Interval;
import dev.annals.time.Precision;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Reads the contradictions that are open. */
final class Disputes {

    private static final Statement COUNT = Statement.named("reconcile/count-open");
    private static final Statement NEXT = Statement.named("reconcile/next-open");
    private static final Statement SOME = Statement.named("reconcile/disputes");

    private Disputes() {}

    static long count(TransactionContext tx, Task task) {
        return COUNT.run(tx, parameters(task)).getFirst().get("contradictions").asLong();
    }

    /** The ids of the next few. */
    static List<String> next(TransactionContext tx, Task task, String after, int limit) {
        Map<String, Object> parameters = parameters(task);
        parameters.put("after", after);
        parameters.put("limit", limit);
        return NEXT.run(tx, parameters).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    private static Map<String, Object> parameters(Task task) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tenant", task.tenant());
        parameters.put("scopes", task.scopes().parameter());
        parameters.put("predicates", task.settings().predicates());
        return parameters;
    }

    /** Those of these ids that are open, by their ids, in their order. */
    static Map<String, Dispute> some(TransactionContext tx, String tenant, Collection<String> ids) {
        return SOME.run(tx, Map.of("tenant", tenant, "ids", List.copyOf(ids))).stream()
                .map(Disputes::dispute)
                .collect(Collectors.toMap(Dispute::id, one -> one, (one, same) -> one, LinkedHashMap::new));
    }

    private static Dispute dispute(Record row) {
        Value contradiction = row.get("contradiction");
        Map<String, String> names = row.get("objects").asList(Disputes::named).stream()
                .collect(Collectors.toMap(Dispute.Named::id, Dispute.Named::name, (one, same) -> one));
        return new Dispute(
                contradiction.get("id").asString(),
                contradiction.get("kind").asString(),
                contradiction.get("scope").asString(),
                named(row.get("subject")),
                contradiction.get("predicate").asString(),
                interval(contradiction),
                contradiction.get("values").asList(Value::asString).stream()
                        .map(key -> party(key, names, row.get("claims")))
                        .toList(),
                row.get("slot").asList(Disputes::claim));
    }

    private static Dispute.Party party(String key, Map<String, String> names, Value claims) {
        dev.annals.belief.Value value = dev.annals.belief.Value.ofKey(key);
        String shown = switch (value) {
            case dev.annals.belief.Value.Of(String id) -> names.getOrDefault(id, id);
            case dev.annals.belief.Value.Literal(Object content) -> String.valueOf(content);
        };
        return new Dispute.Party(
                value,
                shown,
                claims.asList(claim -> claim).stream()
                        .filter(claim -> claim.get("value").asString().equals(key))
                        .map(Disputes::testimony)
                        .toList());
    }

    private static Dispute.Testimony testimony(Value claim) {
        return new Dispute.Testimony(
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
                claim.get("reverted").asBoolean());
    }

    private static int length(@Nullable String precision) {
        return precision == null ? 0 : Precision.ofWord(precision).length();
    }

    private static Claim claim(Value claim) {
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
                interval(claim),
                claim.get("confidence").asDouble(),
                claim.get("statement").asString());
    }

    private static Dispute.Named named(Value entity) {
        return new Dispute.Named(entity.get("id").asString(), entity.get("name").asString());
    }

    private static Interval interval(Value row) {
        return new Interval(GraphTime.read(row.get("validFrom")), GraphTime.read(row.get("validTo")));
    }
}
