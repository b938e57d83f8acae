package dev.annals.graph;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Configures a {@code @QuarkusTest} with the Neo4j that all tests share. */
public final class Neo4jTestResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        TestNeo4j neo4j = TestNeo4j.get();
        return Map.of(
                "annals.neo4j.uri", neo4j.uri().toString(),
                "annals.neo4j.username", neo4j.username(),
                "annals.neo4j.password", neo4j.password());
    }

    /** Leaves it running for the tests that follow. */
    @Override
    public void stop() {}
}
