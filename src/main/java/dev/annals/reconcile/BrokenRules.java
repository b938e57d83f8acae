package dev.annals.reconcile;

import dev.annals.graph.Statement;
import dev.annals.job.Examined;
import dev.annals.job.Task;
import dev.annals.reconcile.rule.Broken;
import dev.annals.reconcile.rule.Facts;
import dev.annals.reconcile.rule.HeldFact;
import dev.annals.reconcile.rule.Moment;
import dev.annals.reconcile.rule.Rules;
import dev.annals.time.Interval;
import dev.annals.time.Precision;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Finds facts that break rules, and claims that may break some. */
final class BrokenRules {

    private static final Statement COUNT = Statement.named("reconcile/count-entities");
    private static final Statement NEXT = Statement.named("reconcile/next-entities");
    private static final Statement HELD = Statement.named("reconcile/held-facts");
    private static final Statement DOUBTFUL = Statement.named("reconcile/doubtful-claims");

    /** The most facts examined per entity. */
    private static final int LOOK = 1_000;

    private BrokenRules() {}

    static long count(TransactionContext tx, Task task) {
        return Examined.count(tx, task, COUNT);
    }

    /** The ids of the next few entities. */
    static List<String> next(TransactionContext tx, Task task, String after, int limit) {
        return Examined.next(tx, task, NEXT, after, limit);
    }

    /** The rules broken by facts of these entities. */
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

    /** The ids of claims about these entities that may break a rule about claims. */
    static List<String> claims(TransactionContext tx, Task task, Rules rules, List<String> entities) {
        if (rules.ofClaims().isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = Examined.parameters(task);
        parameters.put("ids", entities);
        parameters.put("look", LOOK);
        return DOUBTFUL.run(tx, parameters).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    private static List<HeldFact> held(TransactionContext tx, Task task, Rules rules, List<String> entities) {
        Map<String, Object> parameters = Examined.parameters(task);
        parameters.put("ids", entities);
        parameters.put("predicates", List.copyOf(rules.predicates()));
        parameters.put("look", LOOK);
        return HELD.run(tx, parameters).stream().map(BrokenRules::fact).toList();
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
                Moment.of(
                        valid.from(),
                        row.get("written").isNull()
                                ? null
                                : Precision.ofLength(row.get("written").asInt())),
                Set.copyOf(row.get("sources").asList(Value::asString)));
    }
}
