package dev.annals.files;

import dev.annals.access.Reader;
import dev.annals.asof.AsOf;
import dev.annals.asof.Basis;
import dev.annals.asof.BasisReader;
import dev.annals.asof.ValidAt;
import dev.annals.fact.Fact;
import dev.annals.fact.FactRows;
import dev.annals.files.block.FactLine;
import dev.annals.files.block.Room;
import dev.annals.files.block.Stamp;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.retention.Retention;
import dev.annals.time.Instants;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Reads what a file is to show. The result depends only on the basis, so what a file once contained can be reproduced
 * from its first line.
 */
@Singleton
class Renderer {

    private static final Statement COMMIT = Statement.named("files/work/commit");
    private static final Statement FACTS = Statement.named("files/facts");
    private static final int MARK = 8;

    /** More facts than a file has lines. */
    private static final int MOST = 250;

    private final Graph graph;
    private final Retention retention;
    private final Clock clock;

    Renderer(Graph graph, Retention retention, Clock clock) {
        this.graph = graph;
        this.retention = retention;
        this.clock = clock;
    }

    /**
     * @param validAt null: the instant of the last commit or the start of today, whichever is later, so that a file
     *     does not change every second
     * @param knownAt null: the last commit
     */
    Rendered render(Reader reader, View view, @Nullable Instant validAt, @Nullable Instant knownAt) {
        return graph.read(tx -> {
            Basis last = BasisReader.read(tx, reader, new AsOf(new ValidAt.Any(), knownAt));
            Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
            Instant valid = Objects.requireNonNullElseGet(validAt, () -> Instants.later(last.knownAt(), today));
            return render(
                    tx,
                    reader,
                    view,
                    new Basis(last.commit(), last.knownAt(), new ValidAt.At(valid)),
                    mark(tx, reader, last.commit()).map(Mark::text).orElse("none"),
                    Deletions.read(tx, reader.tenant(), view, null));
        });
    }

    /** The state from which a stamped block was rendered. Empty if another memory rendered it. */
    Optional<Rendered> again(Reader reader, View view, Stamp stamp) {
        return graph.read(tx -> again(tx, reader, view, stamp));
    }

    private Optional<Rendered> again(TransactionContext tx, Reader reader, View view, Stamp stamp) {
        return mark(tx, reader, stamp.commit())
                .filter(mark -> mark.text().equals(stamp.mark()))
                .map(mark -> render(
                        tx,
                        reader,
                        new View(view.name(), view.scope(), stamp.broader()),
                        new Basis(stamp.commit(), mark.knownAt(), new ValidAt.At(stamp.validAt())),
                        stamp.mark(),
                        Deletions.read(tx, reader.tenant(), view, stamp.deleted())));
    }

    private record Mark(String text, Instant knownAt) {}

    private static Optional<Mark> mark(TransactionContext tx, Reader reader, long commit) {
        return commit == 0
                ? Optional.of(new Mark("none", Instants.MIN))
                : COMMIT.run(tx, Map.of("tenant", reader.tenant(), "seq", commit)).stream()
                        .findFirst()
                        .map(row -> new Mark(
                                row.get("digest").asString().substring(0, MARK), GraphTime.read(row.get("knownAt"))));
    }

    private Rendered render(
            TransactionContext tx, Reader reader, View view, Basis basis, String mark, Deletions deletions) {
        Candidates.Found found = Candidates.best(tx, reader, view, basis, retention, deletions);
        List<String> ids =
                found.ids().stream().limit(MOST + found.deleted().size()).toList();
        Map<String, Rendered.Held> facts = new HashMap<>();
        Map<String, FactLine> told = new HashMap<>();
        for (Record row : facts(tx, reader, basis, ids)) {
            Fact fact = FactRows.read(row, retention.from(basis));
            String key = Candidates.key(
                    fact.scope(),
                    fact.subject().id(),
                    fact.predicate(),
                    row.get("valueHash").asString());
            facts.put(
                    key,
                    new Rendered.Held(
                            fact, row.get("valueKey").asString(), found.single().contains(fact.predicate())));
            told.put(fact.id(), Lines.of(key, fact));
        }
        return new Rendered(
                basis,
                new Stamp(
                        view.scope(),
                        view.broader(),
                        basis.commit(),
                        mark,
                        Objects.requireNonNull(basis.validAt().instant()),
                        deletions.revision(),
                        Room.FILE),
                deletions,
                found.deleted(),
                ids.stream().flatMap(id -> Stream.ofNullable(told.get(id))).toList(),
                found.ids().size(),
                facts);
    }

    private static List<Record> facts(TransactionContext tx, Reader reader, Basis basis, List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = reader.parameters();
        parameters.put("ids", ids);
        parameters.put("knownAt", GraphTime.write(basis.knownAt()));
        return FACTS.run(tx, parameters);
    }
}
