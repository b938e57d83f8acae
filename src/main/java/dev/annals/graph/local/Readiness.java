package dev.annals.graph.local;

import java.time.Duration;

/** Waits until a server answers. */
record Readiness(Login login, Duration timeout) {

    private static final Duration INTERVAL = Duration.ofMillis(50);

    void await(ServerProcess server) throws InterruptedException {
        long begin = System.nanoTime();
        while (server.isAlive() && !login.succeeds()) {
            if (System.nanoTime() - begin > timeout.toNanos()) {
                throw new LocalNeo4jException(
                        "Neo4j did not answer within %s. Give it more time with annals.neo4j.local.start-timeout, or point NEO4J_URI at a running Neo4j. %s"
                                .formatted(timeout, server.output()));
            }
            server.endsWithin(INTERVAL);
        }
        if (!server.isAlive()) {
            throw new LocalNeo4jException(
                    "Neo4j ended with exit code %d before it answered. Fix what its log reports, or point NEO4J_URI at a running Neo4j. %s"
                            .formatted(server.exitCode(), server.output()));
        }
    }
}
