package dev.annals.graph.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdkFinderTest {

    @TempDir
    Path directory;

    @Test
    void takesTheFirstThatIsNewEnough() throws IOException {
        // given
        Path none = directory.resolve("none");
        Path old = jdk(directory.resolve("old"), "17.0.9");
        Path fitting = jdk(directory.resolve("fitting"), "25");
        Path later = jdk(directory.resolve("later"), "26.0.1");

        // when
        Path java = new JdkFinder(List.of(none, old, fitting, later)).java(null);

        // then
        assertThat(java).isEqualTo(fitting.resolve("bin/java"));
    }

    @Test
    void prefersTheOneAskedFor() throws IOException {
        // given
        Path first = jdk(directory.resolve("first"), "25.0.1");
        Path wanted = jdk(directory.resolve("wanted"), "26");

        // when
        Path java = new JdkFinder(List.of(first)).java(wanted);

        // then
        assertThat(java).isEqualTo(wanted.resolve("bin/java"));
    }

    @Test
    void tellsWhereItLookedWhenNoneFits() throws IOException {
        // given
        Path old = jdk(directory.resolve("old"), "1.8.0_402");
        Path none = directory.resolve("none");
        JdkFinder finder = new JdkFinder(List.of(old, none));

        // then
        assertThatThrownBy(() -> finder.java(null))
                .isInstanceOf(LocalNeo4jException.class)
                .hasMessageContainingAll(
                        old + " (Java 1), " + none + " (no Java there)",
                        "Install JDK 25",
                        "annals.neo4j.local.java-home",
                        "NEO4J_URI");
    }

    static Path jdk(Path home, String version) throws IOException {
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        assertThat(Files.createFile(java).toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }
}
