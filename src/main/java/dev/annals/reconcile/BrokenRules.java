package dev.annals.reconcile;

import dev.annals.fact.ClaimRows;
import dev.annals.graph.Statement;
import dev.annals.job.Task;
import dev.annals.reconcile.rule.Broken;
import dev.annals.reconcile.rule.Facts;
import dev.annals.reconcile.rule.HeldFact;
import dev.annals.reconcile.rule.Rules;
import dev.annals.time.Interval;
import dev.annals.time.Precision;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Finds facts that break rules. */
final class BrokenRules {

    private static final Statement COUNT = Statement.named("reconcile/count-entities");
    private static final Statement NEXT = Statement.named("reconcile/next-entities");
    private static final Statement HELD = Statement.named("reconcile/held-facts");
    private static final Statement IN_DISPUTE = Statement.named("reconcile/facts-in-dispute");

    /** Of one entity; one of which more is believed than this is looked at only so far. */
    private static final int LOOK = 1_000;

    private BrokenRules() {}

    static long count(TransactionContext tx, Task task) {
        return COUNT.run(tx, parameters(task)).getFirst().get("entities").asLong();
    }

    /** The ids of the next few entities. */
    static List<String> next(TransactionContext tx, Task task, String after, int limit) {
        Map<String, Object> parameters = parameters(task);
        parameters.put("after", after);
        parameters.put("limit", limit);
        return NEXT.run(tx, parameters).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    /** What is broken by facts of these entities. */
    static List<Broken> of(TransactionContext tx, Task task, Rules rules, List<String> entities) {
        Set<HeldFact> facts = new HashSet<>(held(tx, task, rules, entities));
        List<String> others = facts.stream()
                .map(HeldFact::value)
                .filter(dev.annals.belief.Value.Of.class::isInstance)
                .map(value -> ((dev.annals.belief.Value.Of) value).id())
                .distinct()
                .sorted()
                .toList();
        facts.addAll(held(tx, task, rules, others));
        return rules.broken(entities, new Facts(facts));
    }

    private static List<HeldFact> held(TransactionContext tx, Task task, Rules rules, List<String> entities) {
        Map<String, Object> parameters = parameters(task);
        parameters.put("ids", entities);
        parameters.put("predicates", List.copyOf(rules.predicates()));
        parameters.put("look", LOOK);
        return HELD.run(tx, parameters).stream().map(BrokenRules::fact).toList();
    }

    private static Map<String, Object> parameters(Task task) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tenant", task.tenant());
        parameters.put("scopes", task.scopes().parameter());
        return parameters;
    }

    private static HeldFact fact(Record row) {
        Value fact = row.get("fact");
        Interval valid = DisputeRows.interval(fact);
        return new HeldFact(
                fact.get("id").asString(),
                fact.get("scope").asString(),
                row.get("subject").asString(),
                fact.get("predicate").asString(),
                dev.annals.belief.Value.ofKey(fact.get("valueKey").asString()),
                valid,
                row.get("written").isNull()
                        ? valid.from()
                        : latest(
                                valid.from(),
                                Precision.ofLength(row.get("written").asInt())));
    }

    /** The first instant after what was written. */
    private static Instant latest(Instant from, Precision precision) {
        return switch (precision) {
            case YEAR -> from.atOffset(ZoneOffset.UTC).plusYears(1).toInstant();
            case MONTH -> from.atOffset(ZoneOffset.UTC).plusMonths(1).toInstant();
            case DAY -> from.atOffset(ZoneOffset.UTC).plusDays(1).toInstant();
            case INSTANT -> from;
        };
    }

    /** Each with all that is needed to weigh it, by its id; those are left out of whose facts one is not believed any more. */
    static Map<String, Dispute> disputes(TransactionContext tx, String tenant, Collection<Broken> all) {
        Set<String> ids =
                all.stream().flatMap(broken -> broken.facts().stream()).collect(Collectors.toSet());
        Map<String, Record> facts = new HashMap<>();
        if (!ids.isEmpty()) {
            IN_DISPUTE
                    .run(tx, Map.of("tenant", tenant, "ids", List.copyOf(ids)))
                    .forEach(row -> facts.put(row.get("fact").get("id").asString(), row));
        }
        Map<String, Dispute> disputes = new LinkedHashMap<>();
        for (Broken broken : all) {
            if (facts.keySet().containsAll(broken.facts())) {
                Dispute dispute =
                        dispute(broken, broken.facts().stream().map(facts::get).toList());
                disputes.put(dispute.id(), dispute);
            }
        }
        return disputes;
    }

    static String id(Broken broken) {
        return broken.rule() + ":" + String.join(":", broken.facts());
    }

    private static Dispute dispute(Broken broken, List<Record> facts) {
        List<Dispute.Party> sides = new ArrayList<>();
        for (Record row : facts) {
            Value fact = row.get("fact");
            sides.add(new Dispute.Party(
                    dev.annals.belief.Value.ofKey(fact.get("valueKey").asString()),
                    fact.get("statement").asString(),
                    row.get("claims").asList(DisputeRows::testimony),
                    ClaimRows.slot(row)));
        }
        return new Dispute(
                id(broken),
                broken.rule(),
                broken.says(),
                broken.scope(),
                DisputeRows.named(facts.getFirst().get("subject")),
                facts.getFirst().get("fact").get("predicate").asString(),
                null,
                sides);
    }
}
