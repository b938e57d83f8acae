package dev.annals.reconcile;

import dev.annals.belief.LiveSlot;
import dev.annals.belief.Value;
import dev.annals.change.Op;
import dev.annals.fact.ClaimRows;
import dev.annals.graph.Statement;
import dev.annals.reconcile.rule.Broken;
import dev.annals.time.Precision;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Reads the slots in which the counterparts of facts belong, and decides what is missing or unfounded. */
final class Counterparts {

    private static final Statement SLOTS = Statement.named("reconcile/counterpart-slots");

    private Counterparts() {}

    /** @param row of the fact that breaks the rule */
    record Examined(Broken broken, Record row) {

        private Mutual fact() {
            return new Mutual(
                    broken.rule(),
                    broken.says(),
                    broken.scope(),
                    broken.facts().getFirst(),
                    row.get("fact").get("statement").asString(),
                    DisputeRows.named(row.get("subject")),
                    DisputeRows.named(row.get("object")),
                    slot().predicate(),
                    DisputeRows.interval(row.get("fact")));
        }

        private LiveSlot slot() {
            return ClaimRows.slot(row);
        }

        private List<Testimony> claims() {
            return row.get("claims").asList(DisputeRows::testimony);
        }

        private Op.Written written() {
            return new Op.Written(written("from"), written("to"));
        }

        private @Nullable Precision written(String date) {
            org.neo4j.driver.Value length = row.get("written").get(date);
            return length.isNull() ? null : Precision.ofLength(length.asInt());
        }

        private Map<String, Object> asked() {
            Mutual fact = fact();
            Value back = new Value.Of(fact.subject().id());
            return Map.of(
                    "fact", fact.fact(),
                    "predicate", fact.predicate().name(),
                    "key",
                            fact.predicate()
                                    .slot(fact.scope(), fact.object().id(), back)
                                    .key(),
                    "value", back.key(),
                    "rule", fact.rule(),
                    "source", fact.source());
        }
    }

    /** What is missing or unfounded by now. */
    static List<Finding> of(TransactionContext tx, String tenant, List<Examined> all) {
        Map<String, Examined> byFact = all.stream()
                .collect(Collectors.toMap(one -> one.fact().fact(), Function.identity(), (one, same) -> one));
        if (byFact.isEmpty()) {
            return List.of();
        }
        List<Map<String, Object>> rows =
                byFact.values().stream().map(Examined::asked).toList();
        return SLOTS.run(tx, Map.of("tenant", tenant, "rows", rows)).stream()
                .flatMap(row -> finding(
                        Objects.requireNonNull(byFact.get(row.get("fact").asString())), row))
                .toList();
    }

    private static Stream<Finding> finding(Examined one, Record row) {
        Counterpart back = new Counterpart(
                one.fact(),
                one.slot(),
                one.claims(),
                ClaimRows.slot(row),
                Set.copyOf(row.get("added").asList(org.neo4j.driver.Value::asString)));
        return back
                .unfounded()
                .<Finding>map(unfounded -> unfounded)
                .or(() -> back.isMissing()
                        ? Optional.of(new OneWay(
                                one.fact(),
                                one.written(),
                                one.claims(),
                                ClaimRows.slot(row),
                                row.get("declined").asBoolean()))
                        : Optional.empty())
                .stream();
    }
}
