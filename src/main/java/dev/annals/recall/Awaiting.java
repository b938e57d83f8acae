package dev.annals.recall;

import dev.annals.access.Reader;
import dev.annals.asof.CommitInstant;
import dev.annals.asof.Freshness;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.index.ModelInUse;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.time.Patience;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Counts the texts that cannot be found yet because they have no vector, and makes a search wait for the vectors of a
 * commit it must see.
 */
@Singleton
class Awaiting {

    private static final Statement WAITING = Statement.named("recall/waiting");
    private static final int LOOK = 10_000;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final Graph graph;
    private final Freshness freshness;
    private final ModelInUse model;

    Awaiting(Graph graph, Freshness freshness, ModelInUse model) {
        this.graph = graph;
        this.freshness = freshness;
        this.model = model;
    }

    /**
     * @throws ProblemException not-yet-known if the commit, or a vector of a text known by then, does not arrive in
     *     time
     */
    void await(Reader reader, SearchQuestion question) {
        long begin = System.nanoTime();
        @Nullable String minCommit = question.minCommit();
        freshness.await(reader, minCommit);
        @Nullable Instant knownAt = minCommit == null ? null : knownAt(reader, Long.parseLong(minCommit));
        if (knownAt != null) {
            Duration left = Freshness.PATIENCE.minusNanos(System.nanoTime() - begin);
            awaitVectors(reader, question, knownAt, left);
        }
    }

    private void awaitVectors(Reader reader, SearchQuestion question, Instant knownAt, Duration patience) {
        try {
            if (!Patience.await(patience, LOOK_AGAIN, () -> missing(reader, question, knownAt) == 0)) {
                throw new ProblemException(
                        ErrorCode.NOT_YET_KNOWN,
                        "minCommit",
                        "Commit " + question.minCommit() + " is there, but " + missing(reader, question, knownAt)
                                + " texts known by it have no vectors yet and cannot be found. Try again soon, or"
                                + " without minCommit to search what can be found now.");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ErrorCode.NOT_YET_KNOWN, "minCommit", "The service is stopping.");
        }
    }

    private long missing(Reader reader, SearchQuestion question, Instant knownAt) {
        List<String> without = model.now().without();
        Search.Waiting waiting = graph.read(tx -> read(tx, reader, question, without, knownAt));
        return (question.facts() ? waiting.facts() : 0) + (question.episodes() ? waiting.passages() : 0);
    }

    private @Nullable Instant knownAt(Reader reader, long commit) {
        return graph.read(tx -> CommitInstant.read(tx, reader, commit)).orElse(null);
    }

    /** @param without the values of {@code embeddedBy} that mark a text without a vector */
    static Search.Waiting read(
            TransactionContext tx, Reader reader, SearchQuestion question, List<String> without, Instant knownAt) {
        Map<String, Object> parameters = reader.parameters(reader.scopes().narrowedTo(question.scopes()));
        parameters.put("without", without);
        parameters.put("knownAt", GraphTime.write(knownAt));
        parameters.put("look", LOOK);
        Record row = WAITING.run(tx, parameters).getFirst();
        return new Search.Waiting(
                row.get("facts").asLong(),
                row.get("passages").asLong(),
                row.get("more").asBoolean());
    }
}
