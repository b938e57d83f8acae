package dev.annals.fact;

import dev.annals.access.Reader;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.retention.Retention;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** How beliefs changed since an instant, the latest change first, without causes. */
@Singleton
public class RecentChanges {

    private static final Statement SINCE = Statement.named("fact/changes-since");

    /** The number of latest commits that are looked at. */
    private static final int LOOK = 10_000;

    /** How many of them, which touched the scopes asked for, are examined. */
    private static final int COMMITS = 500;

    /** The number of their openings and closings. */
    private static final int MOST = 1_000;

    private final Graph graph;
    private final Retention retention;

    RecentChanges(Graph graph, Retention retention) {
        this.graph = graph;
        this.retention = retention;
    }

    /**
     * @param fact as it is believed now, or was last believed
     * @param at when it was opened or closed
     */
    public record Change(Diff.Kind kind, Fact fact, Instant at) {}

    /** @param more how many more lines changed, among the last thousand openings and closings */
    public record Latest(List<Change> changes, int more) {}

    /**
     * @param scopes null: all
     * @param to later than {@code from}
     * @param limit the maximum number of lines of facts
     */
    public Latest read(Reader reader, @Nullable List<String> scopes, Instant from, Instant to, int limit) {
        Map<String, Object> parameters = reader.parameters(reader.scopes().narrowedTo(scopes));
        parameters.put("from", GraphTime.write(from));
        parameters.put("to", GraphTime.write(to));
        parameters.put("look", LOOK);
        parameters.put("commits", COMMITS);
        parameters.put("most", MOST);
        parameters.put("limit", limit);
        List<Record> rows = graph.read(tx -> SINCE.run(tx, parameters));
        Map<String, Instant> ends = new HashMap<>();
        rows.forEach(row -> ends.put(
                row.get("fact").get("id").asString(),
                GraphTime.read(row.get("fact").get("knownTo"))));
        Map<String, List<Record>> lines = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("line").asString(), LinkedHashMap::new, Collectors.toList()));
        List<Change> changes = lines.values().stream()
                .flatMap(line -> ChangedLine.pairs(
                        line,
                        row -> GraphTime.read(row.get("fact").get("knownFrom")).isAfter(from),
                        lost -> FactRows.read(lost, retention.from(from, null)),
                        gained -> FactRows.read(gained, retention.from(to, null))))
                .map(pair -> change(pair, ends))
                .toList();
        return new Latest(
                changes, rows.isEmpty() ? 0 : rows.getFirst().get("lines").asInt() - lines.size());
    }

    private static Change change(ChangedLine.Pair pair, Map<String, Instant> ends) {
        @Nullable Fact after = pair.after();
        Fact fact = Objects.requireNonNull(after == null ? pair.before() : after);
        return new Change(
                pair.kind(), fact, after == null ? Objects.requireNonNull(ends.get(fact.id())) : fact.knownFrom());
    }
}
