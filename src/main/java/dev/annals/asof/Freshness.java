package dev.annals.asof;

import dev.annals.graph.Graph;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.time.Instants;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Makes a reader wait for a commit it must see, such as its own. */
@Singleton
public class Freshness {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final Graph graph;

    Freshness(Graph graph) {
        this.graph = graph;
    }

    /**
     * @param minCommit a commit's number, or null for no wait
     * @throws ProblemException not-yet-known after five seconds; invalid-parameter
     */
    public void await(String tenant, @Nullable String minCommit) {
        if (minCommit == null) {
            return;
        }
        long wanted = number(minCommit);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (lastCommit(tenant) < wanted) {
            if (System.nanoTime() > deadline) {
                throw new ProblemException(
                        ErrorCode.NOT_YET_KNOWN,
                        "minCommit",
                        "Commit " + wanted + " is not there yet. Ask again soon.");
            }
            pause();
        }
    }

    private long lastCommit(String tenant) {
        return graph.read(tx -> BasisReader.read(tx, tenant, new AsOf(new ValidAt.Any(), Instants.MAX)))
                .commit();
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notANumber) {
            throw new ProblemException(ErrorCode.INVALID_PARAMETER, "minCommit", "It is the number of a commit.");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ErrorCode.NOT_YET_KNOWN, "minCommit", "The service is stopping.");
        }
    }
}
