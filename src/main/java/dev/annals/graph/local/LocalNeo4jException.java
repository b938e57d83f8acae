package dev.annals.graph.local;

/** The local Neo4j cannot run; the message says why and what to do about it. */
public final class LocalNeo4jException extends RuntimeException {

    LocalNeo4jException(String message) {
        super(message);
    }

    LocalNeo4jException(String message, Throwable cause) {
        super(message, cause);
    }
}
