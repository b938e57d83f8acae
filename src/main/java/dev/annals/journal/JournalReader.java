package dev.annals.journal;

import dev.annals.change.Evidence;
import dev.annals.change.Receipt;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads the journal. Commits never change, so a page is the same for ever; its cursor is a number. */
@Singleton
class JournalReader {

    private static final Statement PAGE = Statement.named("journal/page");
    private static final Statement ONE = Statement.named("journal/one");

    private final Graph graph;

    JournalReader(Graph graph) {
        this.graph = graph;
    }

    Journal.Page page(String tenant, @Nullable String cursor, int limit) {
        List<Journal.Entry> found = graph
                .read(tx -> PAGE.run(tx, Map.of("tenant", tenant, "before", before(cursor), "limit", limit + 1)))
                .stream()
                .map(row -> entry(row.get("commit")))
                .toList();
        if (found.size() <= limit) {
            return new Journal.Page(found, null);
        }
        List<Journal.Entry> page = found.subList(0, limit);
        return new Journal.Page(page, Long.toString(page.getLast().seq()));
    }

    Journal.Detail one(String tenant, String number) {
        long seq;
        try {
            seq = Long.parseLong(number);
        } catch (NumberFormatException notANumber) {
            throw new ProblemException(ErrorCode.INVALID_PARAMETER, "seq", "Commits are numbered 1, 2, 3 …");
        }
        List<Record> found = graph.read(tx -> ONE.run(tx, Map.of("tenant", tenant, "seq", seq)));
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
                        row.get("closed").asList(JournalReader::fact)));
    }

    private static long before(@Nullable String cursor) {
        try {
            return cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor);
        } catch (NumberFormatException broken) {
            throw new ProblemException(
                    ErrorCode.INVALID_CURSOR,
                    "cursor",
                    "Not a cursor of ours. Send `next` of the page before, unchanged.");
        }
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
                commit.get("predicate").isNull()
                        ? null
                        : new CommitRecord.PredicateChange(
                                commit.get("predicate").asString(),
                                commit.get("cardinality").asString(),
                                commit.get("phrase").asString()),
                commit.get("version").asInt(1),
                commit.get("digest").asString(),
                commit.get("previousDigest").asString());
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
                text(decision.get("reason")));
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
