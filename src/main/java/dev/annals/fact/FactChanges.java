package dev.annals.fact;

import dev.annals.asof.Basis;
import dev.annals.graph.GraphTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Tells what became of the facts of one line. */
final class FactChanges {

    private FactChanges() {}

    /** Pairs what a line lost with what it gained, in the order of their dates: a pair was re-dated. */
    static Stream<Diff.Change> of(List<Record> line, DiffQuestion question, Basis basis, MadeClaims made) {
        List<Record> before =
                line.stream().filter(row -> !isAfter(row, question)).toList();
        List<Record> after = line.stream().filter(row -> isAfter(row, question)).toList();
        List<Diff.Change> changes = new ArrayList<>();
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            @Nullable Record lost = i < before.size() ? before.get(i) : null;
            @Nullable Record gained = i < after.size() ? after.get(i) : null;
            Diff.Change change = change(lost, gained, question, basis, made);
            if (change.before() == null || change.after() == null || !sameDates(change.before(), change.after())) {
                changes.add(change);
            }
        }
        return changes.stream();
    }

    private static Diff.Change change(
            @Nullable Record lost, @Nullable Record gained, DiffQuestion question, Basis basis, MadeClaims made) {
        @Nullable
        Fact before = lost == null ? null : FactRows.read(lost, question.isKnown() ? question.from() : basis.knownAt());
        @Nullable Fact after = gained == null ? null : FactRows.read(gained, basis.knownAt());
        Diff.Kind kind = before == null ? Diff.Kind.OPENED : after == null ? Diff.Kind.CLOSED : Diff.Kind.REDATED;
        Record telling = gained == null ? Objects.requireNonNull(lost) : gained;
        return new Diff.Change(
                kind,
                before,
                after,
                ProvenanceReader.commit(telling.get("cause")),
                new Diff.Cause(
                        made.of(telling),
                        telling.get("retracted").asList(Value::asString),
                        telling.get("decisions").asList(FactChanges::decision)));
    }

    private static Diff.DecisionRef decision(Value decision) {
        return new Diff.DecisionRef(
                decision.get("id").asString(), decision.get("kind").asString());
    }

    private static boolean isAfter(Record row, DiffQuestion question) {
        String start = question.isKnown() ? "knownFrom" : "validFrom";
        return GraphTime.read(row.get("fact").get(start)).isAfter(question.from());
    }

    private static boolean sameDates(Fact one, Fact other) {
        return Objects.equals(one.validFrom(), other.validFrom()) && Objects.equals(one.validTo(), other.validTo());
    }
}
