package dev.annals.reconcile;

import dev.annals.belief.LiveSlot;
import dev.annals.belief.Predicate;
import dev.annals.belief.Segment;
import dev.annals.belief.Value;
import dev.annals.change.Op;
import dev.annals.fact.ClaimRows;
import dev.annals.graph.Statement;
import dev.annals.reconcile.rule.Broken;
import dev.annals.time.Interval;
import dev.annals.time.Precision;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Reads the slots in which the counterparts of one-way facts belong. */
final class Counterparts {

    private static final Statement SLOTS = Statement.named("reconcile/counterpart-slots");

    private Counterparts() {}

    /** @param row of the fact that breaks the rule */
    record Missing(Broken broken, Record row) {

        private String fact() {
            return broken.facts().getFirst();
        }

        private Dispute.Named subject() {
            return DisputeRows.named(row.get("subject"));
        }

        private Dispute.Named object() {
            return DisputeRows.named(row.get("object"));
        }

        private Interval valid() {
            return DisputeRows.interval(row.get("fact"));
        }

        /** Its own value is disputed. */
        private boolean isDisputed() {
            Value value = new Value.Of(object().id());
            return ClaimRows.slot(row).open().stream()
                    .anyMatch(open -> open.valid().overlaps(valid())
                            && (open.one().equals(value) || open.other().equals(value)));
        }

        private Map<String, Object> asked() {
            Predicate predicate = ClaimRows.slot(row).predicate();
            String key = predicate
                    .slot(broken.scope(), object().id(), new Value.Of(subject().id()))
                    .key();
            return Map.of(
                    "fact", fact(), "predicate", predicate.name(), "key", key, "source", OneWay.source(broken.rule()));
        }
    }

    /**
     * Leaves out facts whose counterpart exists by now, and disputed facts, because the dispute must be settled first.
     */
    static List<OneWay> of(TransactionContext tx, String tenant, List<Missing> missing) {
        Map<String, Missing> byFact = missing.stream()
                .filter(one -> !one.isDisputed())
                .collect(Collectors.toMap(Missing::fact, Function.identity(), (one, same) -> one));
        if (byFact.isEmpty()) {
            return List.of();
        }
        List<Map<String, Object>> rows =
                byFact.values().stream().map(Missing::asked).toList();
        return SLOTS.run(tx, Map.of("tenant", tenant, "rows", rows)).stream()
                .flatMap(row -> oneWay(byFact.get(row.get("fact").asString()), row))
                .toList();
    }

    private static Stream<OneWay> oneWay(@Nullable Missing one, Record row) {
        if (one == null) {
            return Stream.empty();
        }
        LiveSlot back = ClaimRows.slot(row);
        Value value = new Value.Of(one.subject().id());
        boolean there = back.believed().stream()
                .filter(segment -> segment.value().equals(value))
                .map(Segment::valid)
                .anyMatch(valid -> valid.overlaps(one.valid()));
        return there
                ? Stream.empty()
                : Stream.of(new OneWay(
                        one.broken().rule(),
                        one.broken().says(),
                        one.broken().scope(),
                        one.fact(),
                        one.row().get("fact").get("statement").asString(),
                        one.subject(),
                        one.object(),
                        one.valid(),
                        new Op.Written(written(one, "from"), written(one, "to")),
                        one.row().get("claims").asList(DisputeRows::testimony),
                        back,
                        row.get("declined").asBoolean()));
    }

    private static @Nullable Precision written(Missing one, String date) {
        org.neo4j.driver.Value length = one.row().get("written").get(date);
        return length.isNull() ? null : Precision.ofLength(length.asInt());
    }
}
