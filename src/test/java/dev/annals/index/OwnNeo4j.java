package dev.annals.index;

import dev.annals.graph.TestNeo4j;
import dev.annals.graph.local.LocalNeo4j;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A Neo4j for a single test, because a change of model affects all tenants. Nothing runs in the background. */
public final class OwnNeo4j implements QuarkusTestResourceLifecycleManager {

    private @Nullable LocalNeo4j server;

    @Override
    public Map<String, String> start() {
        try {
            Path parent = Files.createDirectories(Path.of("target", "test-neo4j"));
            LocalNeo4j started = LocalNeo4j.start(TestNeo4j.settings(
                    Files.createTempDirectory(parent, "vector").toAbsolutePath()));
            server = started;
            return Map.of(
                    "annals.neo4j.uri",
                    started.boltUri().toString(),
                    "annals.neo4j.username",
                    started.username(),
                    "annals.neo4j.password",
                    started.password(),
                    "annals.vectors.sweep",
                    "off",
                    "annals.vectors.lease",
                    "2s",
                    "annals.vectors.grace",
                    "1s");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** After the one that all tests share, so that its settings prevail. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }
}
