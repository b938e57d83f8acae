package dev.annals.watch;

import dev.annals.access.Reader;
import dev.annals.contradiction.ContradictionRows;
import dev.annals.decision.DecisionRows;
import dev.annals.entity.Names;
import dev.annals.fact.FactFilter;
import dev.annals.fact.FactRows;
import dev.annals.graph.Graph;
import dev.annals.graph.Statement;
import dev.annals.retention.Retention;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Reads what commits changed, in batches, with the same few statements however many they are. */
@Singleton
class ChangeReader {

    private static final Statement COMMITS = Statement.named("watch/commits");
    private static final Statement FACTS = Statement.named("watch/facts");
    private static final Statement CONTRADICTIONS = Statement.named("watch/contradictions");
    private static final Statement DECISIONS = Statement.named("watch/decisions");
    private static final int COMMITS_AT_ONCE = 100;

    private final Graph graph;
    private final Retention retention;

    ChangeReader(Graph graph, Retention retention) {
        this.graph = graph;
        this.retention = retention;
    }

    /** @param until the last commit known to be complete */
    Batch next(Reader reader, FactFilter filter, Place place, long until) {
        return graph.read(tx -> next(tx, reader, filter, place, until));
    }

    private Batch next(TransactionContext tx, Reader reader, FactFilter filter, Place place, long until) {
        Map<String, Object> parameters = reader.parameters(reader.scopes().narrowedTo(filter.scopes()));
        parameters.put("after", place.commit());
        parameters.put("until", until);
        parameters.put("limit", COMMITS_AT_ONCE);
        List<Header> commits = Header.read(COMMITS.run(tx, parameters), place);
        if (commits.isEmpty()) {
            return Batch.nothing(place);
        }
        parameters.put("commits", rows(tx, reader, filter.subject(), commits));
        parameters.put("predicate", filter.predicate());
        parameters.put("skip", place.parts() * Found.AT_MOST);
        parameters.put("limit", Found.AT_MOST + 1);
        return changes(tx, parameters).batch(commits, place);
    }

    private FoundChanges changes(TransactionContext tx, Map<String, Object> parameters) {
        return new FoundChanges(
                new Found<>(
                        FACTS.run(tx, parameters),
                        (row, commit) -> FactRows.read(row, retention.from(commit.knownAt(), null))),
                new Found<>(
                        CONTRADICTIONS.run(tx, parameters),
                        (row, commit) -> ContradictionRows.read(row, commit.knownAt())),
                new Found<>(
                        DECISIONS.run(tx, parameters),
                        (row, commit) -> DecisionRows.read(row.get("decision"), commit.knownAt())));
    }

    /** Rows with what the subject means as of each commit, and what it meant just before. */
    private static List<Map<String, @Nullable Object>> rows(
            TransactionContext tx, Reader reader, @Nullable String subject, List<Header> commits) {
        Map<Instant, List<String>> meant = subject == null
                ? Map.of()
                : Names.at(
                        tx,
                        reader,
                        commits.stream()
                                .flatMap(commit -> Stream.of(commit.justBefore(), commit.knownAt()))
                                .toList(),
                        subject);
        return commits.stream().map(commit -> row(commit, meant)).toList();
    }

    private static Map<String, @Nullable Object> row(Header commit, Map<Instant, List<String>> meant) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("seq", commit.seq());
        row.put("subjects", meant.get(commit.knownAt()));
        row.put("before", meant.get(commit.justBefore()));
        return row;
    }
}
