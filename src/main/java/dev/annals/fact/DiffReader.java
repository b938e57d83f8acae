package dev.annals.fact;

import dev.annals.access.Reader;
import dev.annals.asof.AsOf;
import dev.annals.asof.Basis;
import dev.annals.entity.Names;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.page.Page;
import dev.annals.page.PageQuery;
import dev.annals.page.Paging;
import dev.annals.page.Place;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
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

    /** The basis fixes the answer, so a number of lines says where a page ended. */
    private static final Place START = Place.of(0);

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

    Diff diff(Reader reader, Question question, AsOf asOf, PageQuery wanted) {
        Paging paging = wanted.of(asOf, "diff", reader, question);
        long skip = paging.after(START).number(0);
        return graph.read(tx -> {
            Names names = Names.read(tx, reader, paging, asOf, question.filter().subject());
            List<Line> lines = lines(tx, reader, question, names, skip, paging.rowsToRead());
            Page<Line> page = paging.page(lines, names.basis(), line -> Place.of(skip + line.number()));
            return new Diff(
                    names.basis(),
                    question.axis(),
                    question.from(),
                    question.to(names.basis()),
                    page.rows().stream()
                            .flatMap(line -> changes(line.facts(), question, names.basis()))
                            .toList(),
                    page.next());
        });
    }

    /**
     * The changed facts of one subject, predicate and value.
     *
     * @param number from 1 on a page
     */
    private record Line(int number, List<Record> facts) {}

    private static List<Line> lines(
            TransactionContext tx, Reader reader, Question question, Names names, long skip, int limit) {
        FactFilter filter = question.filter();
        Basis basis = names.basis();
        @Nullable Instant validAt = basis.validAt().instant();
        Map<String, Object> parameters = reader.parameters(reader.scopes().narrowedTo(filter.scopes()));
        parameters.put("predicate", filter.predicate());
        parameters.put("subjects", names.ids(filter.subject()));
        parameters.put("from", GraphTime.write(question.from()));
        parameters.put("to", GraphTime.write(question.to(basis)));
        parameters.put("knownAt", GraphTime.write(basis.knownAt()));
        parameters.put("validAt", validAt == null ? null : GraphTime.write(validAt));
        parameters.put("skip", skip);
        parameters.put("limit", limit);
        Map<String, Line> lines = new LinkedHashMap<>();
        for (Record row : (question.axis() == Diff.Axis.KNOWN ? KNOWN : VALID).run(tx, parameters)) {
            lines.computeIfAbsent(row.get("line").asString(), line -> new Line(lines.size() + 1, new ArrayList<>()))
                    .facts()
                    .add(row);
        }
        return List.copyOf(lines.values());
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
