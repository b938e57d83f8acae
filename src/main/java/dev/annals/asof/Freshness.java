package dev.annals.asof;

import dev.annals.access.Reader;
import dev.annals.graph.Graph;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Parameters;
import dev.annals.problem.ProblemException;
import dev.annals.time.Instants;
import dev.annals.time.Patience;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Makes a reader wait until a certain commit is visible, such as one of its own. */
@Singleton
public class Freshness {

    public static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final Graph graph;

    Freshness(Graph graph) {
        this.graph = graph;
    }

    /**
     * @param minCommit a commit's number; null: no wait
     * @return the reader
     * @throws ProblemException not-yet-known after five seconds; invalid-parameter
     */
    public Reader await(Reader reader, @Nullable String minCommit) {
        if (minCommit == null) {
            return reader;
        }
        long wanted = number(minCommit);
        if (!wait(reader, wanted)) {
            throw new ProblemException(
                    ErrorCode.NOT_YET_KNOWN, "minCommit", "Commit " + wanted + " is not known yet. Try again soon.");
        }
        return reader;
    }

    private boolean wait(Reader reader, long wanted) {
        try {
            return Patience.await(PATIENCE, LOOK_AGAIN, () -> lastCommit(reader) >= wanted);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ErrorCode.NOT_YET_KNOWN, "minCommit", "The service is stopping.");
        }
    }

    private long lastCommit(Reader reader) {
        return graph.read(tx -> BasisReader.read(tx, reader, new AsOf(new ValidAt.Any(), Instants.MAX)))
                .commit();
    }

    private static long number(String text) {
        return Parameters.whole(text)
                .orElseThrow(() -> new ProblemException(
                        ErrorCode.INVALID_PARAMETER, "minCommit", "It must be the number of a commit, such as 42."));
    }
}
