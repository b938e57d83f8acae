package dev.annals.graph;

import dev.annals.graph.local.LocalNeo4j;
import dev.annals.graph.local.LocalNeo4jSettings;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Properties;
import java.util.stream.Stream;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The Neo4j shared by all tests of a run: a local one, or with {@code -Dannals.test.neo4j=testcontainers} one in
 * Docker. It starts on first use and ends with the JVM.
 */
public record TestNeo4j(URI uri, String username, String password) {

    private static final String KIND = "annals.test.neo4j";
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    /** Quarkus loads this class anew for its tests: what is shared by all lives in the system properties. */
    public static TestNeo4j get() {
        Properties shared = System.getProperties();
        synchronized (Runtime.getRuntime()) {
            if (!shared.containsKey("test-neo4j.uri")) {
                TestNeo4j started = "testcontainers".equals(shared.getProperty(KIND)) ? inDocker() : local();
                shared.setProperty("test-neo4j.username", started.username());
                shared.setProperty("test-neo4j.password", started.password());
                shared.setProperty("test-neo4j.uri", started.uri().toString());
            }
            return new TestNeo4j(
                    URI.create(shared.getProperty("test-neo4j.uri")),
                    shared.getProperty("test-neo4j.username"),
                    shared.getProperty("test-neo4j.password"));
        }
    }

    public static TestNeo4j of(LocalNeo4j server) {
        return new TestNeo4j(server.boltUri(), server.username(), server.password());
    }

    /** Settings for a small server of a test's own. */
    public static LocalNeo4jSettings settings(Path directory) {
        return new LocalNeo4jSettings(
                directory, TARGET.resolve("neo4j/lib"), 0, 0, null, "512m", "64m", Duration.ofMinutes(2));
    }

    private static TestNeo4j local() {
        try {
            Path parent = Files.createDirectories(TARGET.resolve("test-neo4j"));
            Path directory = Files.createTempDirectory(parent, "run");
            LocalNeo4j server = LocalNeo4j.start(settings(directory));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(server, directory)));
            return of(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody misses the data, so there is no need to stop in order. */
    private static void discard(LocalNeo4j server, Path directory) {
        server.process().destroyForcibly();
        server.close();
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("resource") // Testcontainers removes it at the end of the JVM
    private static TestNeo4j inDocker() {
        Neo4jContainer container = new Neo4jContainer("neo4j:2026.08.1-community").withAdminPassword("annals-test");
        container.start();
        return new TestNeo4j(URI.create(container.getBoltUrl()), "neo4j", container.getAdminPassword());
    }
}
