package dev.annals.graph;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;

/** The one way to the database: units of work that the driver repeats when they meet a passing fault. */
@Singleton
public class Graph {

    private final Driver driver;
    private final SessionConfig sessions;

    Graph(Driver driver, GraphConfig config) {
        this.driver = driver;
        this.sessions = sessions(config);
    }

    static SessionConfig sessions(GraphConfig config) {
        SessionConfig.Builder builder = SessionConfig.builder();
        config.database().ifPresent(builder::withDatabase);
        return builder.build();
    }

    /** @param work may run twice */
    public <T> T read(TransactionCallback<T> work) {
        try (Session session = driver.session(sessions)) {
            return reaching(() -> session.executeRead(work));
        }
    }

    /** @param work may run twice */
    public <T> T write(TransactionCallback<T> work) {
        try (Session session = driver.session(sessions)) {
            return reaching(() -> session.executeWrite(work));
        }
    }

    private static <T> T reaching(Supplier<T> attempt) {
        try {
            return attempt.get();
        } catch (Neo4jException failed) {
            if (failed instanceof RetryableException || failed instanceof SecurityException) {
                throw unavailable(failed);
            }
            throw failed;
        }
    }

    private static ProblemException unavailable(Neo4jException failed) {
        ProblemException problem = new ProblemException(
                ErrorCode.DATABASE_UNAVAILABLE,
                "Neo4j did not answer in time (" + failed.getClass().getSimpleName()
                        + "). Try again; a write with the same Idempotency-Key takes effect once.");
        problem.addSuppressed(failed);
        return problem;
    }
}
