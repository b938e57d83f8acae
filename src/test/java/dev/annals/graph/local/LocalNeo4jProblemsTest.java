package dev.annals.graph.local;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.graph.TestNeo4j;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.AbstractThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Errors name what is wrong and say what to do about it. */
class LocalNeo4jProblemsTest {

    @TempDir
    Path directory;

    private final Path lib = TestNeo4j.settings(Path.of("unused")).lib();

    @Test
    void takenBoltPort() throws IOException {
        try (ServerSocket other = listening()) {
            assertStartFails(settings(lib, other.getLocalPort(), 0, null, "512m"))
                    .hasMessageContainingAll(
                            "Port " + other.getLocalPort(),
                            "annals.neo4j.local.bolt-port",
                            "0 picks a free one",
                            "NEO4J_URI");
        }
    }

    @Test
    void takenHttpPort() throws IOException {
        try (ServerSocket other = listening()) {
            assertStartFails(settings(lib, 0, other.getLocalPort(), null, "512m"))
                    .hasMessageContainingAll("Port " + other.getLocalPort(), "annals.neo4j.local.http-port");
        }
    }

    @Test
    void missingJars() {
        Path empty = directory.resolve("empty");
        assertStartFails(settings(empty, 0, 0, null, "512m"))
                .hasMessageContainingAll(empty.toString(), "./mvnw package", "annals.neo4j.local.lib");
    }

    @Test
    void unfittingJavaHome() throws IOException {
        Path old = JdkFinderTest.jdk(directory.resolve("jdk-21"), "21.0.2");
        assertStartFails(settings(lib, 0, 0, old, "512m"))
                .hasMessageContainingAll(
                        old + " (Java 21)", "Install JDK 25", "annals.neo4j.local.java-home", "NEO4J_URI");
    }

    @Test
    void directoryInUseByThisProcess() throws IOException {
        ServerDirectory owned = ServerDirectory.create(directory);
        try (DirectoryLock _ = DirectoryLock.acquire(owned)) {
            assertStartFails(TestNeo4j.settings(directory))
                    .hasMessageContainingAll(
                            owned.root() + " is in use", "this process", "annals.neo4j.local.directory");
        }
    }

    @Test
    void serverThatDiesAtItsStart() {
        assertStartFails(settings(lib, 0, 0, null, "999999g"))
                .hasMessageContainingAll("exit code 1", "process.log", "Could not reserve enough space");
    }

    @Test
    void directoryThatCannotBeMade() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        assertStartFails(TestNeo4j.settings(file.resolve("below")))
                .hasMessageContainingAll(file.toString(), "annals.neo4j.local.directory");
    }

    @Test
    void sizeThatIsNone() {
        assertThatThrownBy(() -> settings(lib, 0, 0, null, "much"))
                .isInstanceOf(LocalNeo4jException.class)
                .hasMessage("annals.neo4j.local.heap is 'much'. Write a size such as 512m or 2g.");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertStartFails(LocalNeo4jSettings settings) {
        return assertThatThrownBy(() -> LocalNeo4j.start(settings).close()).isInstanceOf(LocalNeo4jException.class);
    }

    private LocalNeo4jSettings settings(Path jars, int bolt, int http, @Nullable Path javaHome, String heap) {
        return new LocalNeo4jSettings(directory, jars, bolt, http, javaHome, heap, "64m", Duration.ofSeconds(30));
    }

    private static ServerSocket listening() throws IOException {
        return new ServerSocket(0, 1, InetAddress.ofLiteral(Ports.HOST));
    }
}
