package dev.annals.graph.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordFileTest {

    @TempDir
    Path directory;

    @Test
    void makesAPasswordOnceForTheOwnerAlone() throws IOException {
        // given
        Path file = directory.resolve("password");

        // when
        String made = PasswordFile.readOrCreate(file);
        String read = PasswordFile.readOrCreate(file);

        // then
        assertThat(read).isEqualTo(made).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void everyDirectoryHasAPasswordOfItsOwn() throws IOException {
        assertThat(PasswordFile.readOrCreate(directory.resolve("one")))
                .isNotEqualTo(PasswordFile.readOrCreate(directory.resolve("other")));
    }

    @Test
    void usesThePasswordTheUserWrote() throws IOException {
        // given
        Path file = Files.writeString(directory.resolve("password"), "chosen by hand\n");

        // then
        assertThat(PasswordFile.readOrCreate(file)).isEqualTo("chosen by hand");
    }
}
