package dev.annals.graph;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;

/** The only way to the database: runs units of work and retries them after transient faults. */
@Singleton
public class Graph {

    private static final Logger LOG = Logger.getLogger(Graph.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    /** Other transactions may hold the memory for a while. */
    private static final int TRIES_FOR_MEMORY = 3;

    private final Driver driver;
    private final SessionConfig sessions;
    private final Duration retryTime;
    private final SilenceDetector silence;

    Graph(Driver driver, GraphConfig config, SilenceDetector silence) {
        this.driver = driver;
        this.silence = silence;
        this.retryTime = config.retryTime();
        this.sessions = sessions(config);
    }

    static SessionConfig sessions(GraphConfig config) {
        SessionConfig.Builder builder = SessionConfig.builder();
        config.database().ifPresent(builder::withDatabase);
        return builder.build();
    }

    /** @param work may run twice */
    public <T> T read(TransactionCallback<T> work) {
        return repeat(session -> session.executeRead(work));
    }

    /** @param work may run twice */
    public <T> T write(TransactionCallback<T> work) {
        return repeat(session -> session.executeWrite(work));
    }

    /**
     * Runs work only to warm up the database, and rolls it back. It is not watched for silence, since a database that
     * has just started is slow.
     */
    public void rehearse(Consumer<TransactionContext> work) {
        try (Session session = driver.session(sessions)) {
            session.<Void>executeWrite(tx -> {
                work.accept(tx);
                throw new TakenBack();
            });
        } catch (TakenBack expected) {
            // The driver rolls back on an exception.
        }
    }

    private static final class TakenBack extends RuntimeException {

        private static final long serialVersionUID = 1;

        TakenBack() {
            super("a rehearsal is rolled back", null, false, false);
        }
    }

    /** Retries instead of the driver, whose first pause is a second and whose later ones may far outlast the fault. */
    private <T> T repeat(Function<Session, T> attempt) {
        long begin = System.nanoTime();
        Duration pause = FIRST_PAUSE;
        for (int tries = 1; ; tries++) {
            try {
                return silence.over(() -> inSession(attempt));
            } catch (SecurityException failed) {
                throw unavailable(failed);
            } catch (Neo4jException failed) {
                if (!(failed instanceof RetryableException)) {
                    throw failed;
                }
                boolean tooLarge = isForWantOfMemory(failed) && tries == TRIES_FOR_MEMORY;
                if (tooLarge || System.nanoTime() - begin > retryTime.toNanos() || !slept(pause)) {
                    throw unavailable(failed);
                }
                LOG.debugf("Trying again after %s: %s", pause, failed);
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private <T> T inSession(Function<Session, T> attempt) {
        try (Session session = driver.session(sessions)) {
            return attempt.apply(session);
        }
    }

    private static boolean slept(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Such as Neo.TransientError.General.MemoryPoolOutOfMemoryError. */
    static boolean isForWantOfMemory(Neo4jException failed) {
        return failed.code().contains("Memory");
    }

    static ProblemException unavailable(Neo4jException failed) {
        ProblemException problem = isForWantOfMemory(failed)
                ? new ProblemException(
                        ErrorCode.DATABASE_UNAVAILABLE,
                        "Neo4j has too little memory for so large a transaction. Send less at once, or give it a larger heap"
                                + " (annals.neo4j.local.heap, where Annals starts it).")
                : SilenceDetector.unavailable(failed.getClass().getSimpleName());
        problem.addSuppressed(failed);
        return problem;
    }
}
