package dev.annals.journal;

import dev.annals.access.Reader;
import dev.annals.change.Evidence;
import dev.annals.change.Receipt;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.page.Page;
import dev.annals.page.PageQuery;
import dev.annals.page.Paging;
import dev.annals.page.Place;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Parameters;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads the journal. Commits never change, so a page stays the same for ever. */
@Singleton
class JournalReader {

    private static final Statement PAGE = Statement.named("journal/page");
    private static final Statement ONE = Statement.named("journal/one");

    /** Higher than any commit number. */
    private static final Place START = Place.of(999_999_999_999_999_999L);

    private final Graph graph;

    JournalReader(Graph graph) {
        this.graph = graph;
    }

    Journal.Page page(Reader reader, PageQuery wanted) {
        Paging paging = wanted.of("commits", reader);
        Map<String, Object> parameters = reader.parameters();
        parameters.put("before", paging.after(START).number(0));
        parameters.put("limit", paging.rowsToRead());
        List<Journal.Entry> found = graph.read(tx -> PAGE.run(tx, parameters)).stream()
                .map(row -> entry(row.get("commit")))
                .toList();
        Page<Journal.Entry> page = paging.page(found, entry -> Place.of(entry.seq()));
        return new Journal.Page(page.rows(), page.next());
    }

    Journal.Detail one(Reader reader, String number) {
        Map<String, Object> parameters = reader.parameters();
        long seq = seq(number);
        parameters.put("seq", seq);
        List<Record> found = graph.read(tx -> ONE.run(tx, parameters));
        if (found.isEmpty()) {
            throw new ProblemException(ErrorCode.NOT_FOUND, "seq", "The tenant has no commit " + seq + ".");
        }
        Record row = found.getFirst();
        return new Journal.Detail(
                entry(row.get("commit")),
                row.get("claims").asList(JournalReader::claim),
                row.get("decisions").asList(JournalReader::decision),
                row.get("commit").get("episodes").asList(JournalReader::episode, List.of()),
                new Receipt.FactChanges(
                        row.get("opened").asList(JournalReader::fact),
                        row.get("closed").asList(JournalReader::fact)),
                new Receipt.Contradictions(
                        row.get("contradicted").asList(id -> id.asString()),
                        row.get("settled").asList(id -> id.asString())));
    }

    private static long seq(String number) {
        return Parameters.whole(number)
                .orElseThrow(() ->
                        new ProblemException(ErrorCode.INVALID_PARAMETER, "seq", "Commits are numbered 1, 2, 3 …"));
    }

    private static Journal.Entry entry(Value commit) {
        return new Journal.Entry(
                commit.get("seq").asLong(),
                GraphTime.read(commit.get("knownAt")),
                GraphTime.read(commit.get("recordedAt")),
                commit.get("actor").asString(),
                text(commit.get("reason")),
                new Journal.Counts(
                        commit.get("claims").asInt(),
                        commit.get("retractions").asInt(),
                        commit.get("decisions").asInt(commit.get("retractions").asInt()),
                        commit.get("opened").asInt(),
                        commit.get("closed").asInt()),
                predicate(commit),
                commit.get("version").asInt(1),
                commit.get("digest").asString(),
                commit.get("previousDigest").asString());
    }

    private static Journal.@Nullable PredicateEntry predicate(Value commit) {
        return commit.get("predicate").isNull()
                ? null
                : new Journal.PredicateEntry(
                        commit.get("predicate").asString(),
                        commit.get("cardinality").asString(),
                        commit.get("phrase").asString(),
                        commit.get("constant").asBoolean(false) ? true : null,
                        commit.get("timeToLive").asString(null),
                        commit.get("halfLife").asString(null),
                        commit.get("consistency").asString(null),
                        commit.get("whenDisputed").asString(null));
    }

    private static Journal.ClaimEntry claim(Value claim) {
        return new Journal.ClaimEntry(
                claim.get("id").asString(),
                claim.get("name").asString(),
                text(claim.get("salt")),
                text(claim.get("content")),
                claim.get("digest").asString());
    }

    private static Journal.DecisionEntry decision(Value decision) {
        return new Journal.DecisionEntry(
                decision.get("id").asString(),
                decision.get("kind").asString(),
                text(decision.get("claim")),
                decision.get("about").asString(),
                text(decision.get("reason")),
                text(decision.get("evidence")));
    }

    private static Evidence episode(Value episode) {
        return Evidence.parse(episode.asString());
    }

    private static Receipt.FactRef fact(Value fact) {
        return new Receipt.FactRef(
                fact.get("id").asString(), fact.get("statement").asString());
    }

    private static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }
}
