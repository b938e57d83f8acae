package dev.annals.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only directories in the configured roots are read, wherever links lead. */
class DirectoriesTest {

    @TempDir
    Path temporary;

    private record Config(Optional<List<Path>> directories) implements BootstrapConfig {

        @Override
        public int commits() {
            return 1;
        }

        @Override
        public int files() {
            return 1;
        }
    }

    @Test
    void unsetIsNotOpen() {
        Directories none = new Directories(new Config(Optional.empty()));

        assertThatThrownBy(() -> none.allowed(temporary.toString()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("annals.bootstrap.directories");
    }

    @Test
    void aHistoryThatLeadsOutIsRefused() throws IOException {
        // given
        Path root = Files.createDirectories(temporary.resolve("root"));
        Path secret = Files.createDirectories(temporary.resolve("secret/objects"));
        Path named = Files.createDirectories(root.resolve("named"));
        Files.writeString(named.resolve(".git"), "gitdir: ../../secret\n");
        Path sharing = Files.createDirectories(root.resolve("sharing/.git/objects/info"));
        Files.writeString(sharing.resolve("alternates"), secret + "\n");
        Directories directories = new Directories(new Config(Optional.of(List.of(root))));

        // then
        assertThat(directories.allowed(named.toString())).isEqualTo(named.toRealPath());
        assertThatThrownBy(() -> directories.history(named)).hasMessageContaining("refers to files outside");
        assertThatThrownBy(() -> directories.history(root.resolve("sharing")))
                .hasMessageContaining("refers to files outside");
        assertThat(directories.history(Files.createDirectories(root.resolve("plain"))))
                .isEmpty();
        assertThatThrownBy(() -> directories.allowed(root.resolve("missing").toString()))
                .hasMessageContaining("no such directory");
    }
}
