package dev.annals.fact;

import dev.annals.asof.AsOf;
import dev.annals.asof.Basis;
import dev.annals.asof.BasisReader;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.page.Cursor;
import dev.annals.problem.Texts;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Compares two instants on one of the axes, page by page; a page holds whole lines of facts. */
@Singleton
class DiffReader {

    private static final Statement KNOWN = Statement.named("fact/diff-known");
    private static final Statement VALID = Statement.named("fact/diff-valid");

    private final Graph graph;

    DiffReader(Graph graph) {
        this.graph = graph;
    }

    /** What is compared. On the axis not compared, the instant asked for holds. */
    record Question(FactFilter filter, Diff.Axis axis, Instant from) {

        /** The second instant is the answer's own on the axis compared. */
        Instant to(Basis basis) {
            return axis == Diff.Axis.KNOWN
                    ? basis.knownAt()
                    : Objects.requireNonNull(basis.validAt().instant());
        }
    }

    Diff diff(String tenant, Question question, AsOf asOf, @Nullable String cursorText, int limit) {
        List<?> mark = List.of(tenant, question);
        @Nullable Cursor cursor = cursorText == null ? null : Cursor.decode(cursorText, mark);
        return graph.read(tx -> {
            Basis basis = cursor == null ? BasisReader.read(tx, tenant, asOf) : cursor.basis();
            Map<String, List<Record>> lines =
                    lines(tx, tenant, question, basis, cursor == null ? "" : cursor.after(), limit + 1);
            List<String> shown = lines.keySet().stream().limit(limit).toList();
            List<Diff.Change> changes = shown.stream()
                    .flatMap(line -> changes(lines.getOrDefault(line, List.of()), question, basis))
                    .toList();
            boolean more = lines.size() > limit;
            return new Diff(
                    basis,
                    question.axis(),
                    question.from(),
                    question.to(basis),
                    changes,
                    more ? Cursor.of(basis, shown.getLast(), mark).encode() : null);
        });
    }

    private static Map<String, List<Record>> lines(
            TransactionContext tx, String tenant, Question question, Basis basis, String after, int limit) {
        FactFilter filter = question.filter();
        @Nullable String subject = filter.subject();
        @Nullable Instant validAt = basis.validAt().instant();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tenant", tenant);
        parameters.put("scopes", filter.scopes());
        parameters.put("predicate", filter.predicate());
        parameters.put("subject", subject);
        parameters.put("subjectKey", subject == null ? null : Texts.folded(subject));
        parameters.put("from", GraphTime.write(question.from()));
        parameters.put("to", GraphTime.write(question.to(basis)));
        parameters.put("knownAt", GraphTime.write(basis.knownAt()));
        parameters.put("validAt", validAt == null ? null : GraphTime.write(validAt));
        parameters.put("after", after);
        parameters.put("limit", limit);
        Map<String, List<Record>> lines = new LinkedHashMap<>();
        for (Record row : (question.axis() == Diff.Axis.KNOWN ? KNOWN : VALID).run(tx, parameters)) {
            lines.computeIfAbsent(row.get("line").asString(), line -> new ArrayList<>())
                    .add(row);
        }
        return lines;
    }

    /** Pairs what a line lost with what it gained, in the order of their dates: a pair was re-dated. */
    private static Stream<Diff.Change> changes(List<Record> line, Question question, Basis basis) {
        List<Record> before =
                line.stream().filter(row -> !isAfter(row, question)).toList();
        List<Record> after = line.stream().filter(row -> isAfter(row, question)).toList();
        List<Diff.Change> changes = new ArrayList<>();
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            @Nullable Record lost = i < before.size() ? before.get(i) : null;
            @Nullable Record gained = i < after.size() ? after.get(i) : null;
            Diff.Change change = change(lost, gained, question, basis);
            if (change.before() == null || change.after() == null || !sameDates(change.before(), change.after())) {
                changes.add(change);
            }
        }
        return changes.stream();
    }

    private static Diff.Change change(@Nullable Record lost, @Nullable Record gained, Question question, Basis basis) {
        boolean known = question.axis() == Diff.Axis.KNOWN;
        @Nullable Fact before = lost == null ? null : FactRows.read(lost, known ? question.from() : basis.knownAt());
        @Nullable
        Fact after = gained == null ? null : FactRows.read(gained, known ? question.to(basis) : basis.knownAt());
        Diff.Kind kind = before == null ? Diff.Kind.OPENED : after == null ? Diff.Kind.CLOSED : Diff.Kind.REDATED;
        Record telling = gained == null ? Objects.requireNonNull(lost) : gained;
        return new Diff.Change(
                kind,
                before,
                after,
                ProvenanceReader.commit(telling.get("cause")),
                new Diff.Cause(
                        telling.get("made").asList(id -> id.asString()),
                        telling.get("retracted").asList(id -> id.asString())));
    }

    private static boolean isAfter(Record row, Question question) {
        String start = question.axis() == Diff.Axis.KNOWN ? "knownFrom" : "validFrom";
        return GraphTime.read(row.get("fact").get(start)).isAfter(question.from());
    }

    private static boolean sameDates(Fact one, Fact other) {
        return Objects.equals(one.validFrom(), other.validFrom()) && Objects.equals(one.validTo(), other.validTo());
    }
}
