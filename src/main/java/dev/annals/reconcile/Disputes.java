package dev.annals.reconcile;

import dev.annals.fact.ClaimRows;
import dev.annals.graph.Statement;
import dev.annals.job.Examined;
import dev.annals.job.Task;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Reads open contradictions. */
final class Disputes {

    private static final Statement COUNT = Statement.named("reconcile/count-open");
    private static final Statement NEXT = Statement.named("reconcile/next-open");
    private static final Statement SOME = Statement.named("reconcile/disputes");

    private Disputes() {}

    static long count(TransactionContext tx, Task task) {
        return Examined.count(tx, task, COUNT);
    }

    /** The ids of the next few. */
    static List<String> next(TransactionContext tx, Task task, String after, int limit) {
        return Examined.next(tx, task, NEXT, after, limit);
    }

    /** The open ones among these, by id, in the given order. */
    static Map<String, Dispute> some(TransactionContext tx, String tenant, Collection<String> ids) {
        return SOME.run(tx, Map.of("tenant", tenant, "ids", List.copyOf(ids))).stream()
                .map(Disputes::dispute)
                .collect(Collectors.toMap(Dispute::id, one -> one, (one, same) -> one, LinkedHashMap::new));
    }

    private static Dispute dispute(Record row) {
        Value contradiction = row.get("contradiction");
        Map<String, String> names = row.get("objects").asList(DisputeRows::named).stream()
                .collect(Collectors.toMap(Dispute.Named::id, Dispute.Named::name, (one, same) -> one));
        return new Dispute(
                contradiction.get("id").asString(),
                contradiction.get("kind").asString(),
                null,
                contradiction.get("scope").asString(),
                DisputeRows.named(row.get("subject")),
                contradiction.get("predicate").asString(),
                DisputeRows.interval(contradiction),
                contradiction.get("values").asList(Value::asString).stream()
                        .map(key -> party(key, names, row))
                        .toList());
    }

    private static Dispute.Party party(String key, Map<String, String> names, Record row) {
        dev.annals.belief.Value value = dev.annals.belief.Value.ofKey(key);
        String shown = switch (value) {
            case dev.annals.belief.Value.Of(String id) -> names.getOrDefault(id, id);
            case dev.annals.belief.Value.Literal(Object content) -> String.valueOf(content);
        };
        return new Dispute.Party(
                value,
                shown,
                row.get("claims").asList(claim -> claim).stream()
                        .filter(claim -> claim.get("value").asString().equals(key))
                        .map(DisputeRows::testimony)
                        .toList(),
                ClaimRows.slot(row));
    }
}
