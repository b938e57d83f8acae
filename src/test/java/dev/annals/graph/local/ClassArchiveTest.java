package dev.annals.graph.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    @TempDir
    Path directory;

    @Test
    void dropsAnArchiveWhoseWriterWasKilled() throws IOException {
        // given
        Path archive = Files.write(directory.resolve("classes.jsa"), new byte[4096]);

        // when
        ClassArchive.dropUnfinished(archive);

        // then
        assertThat(archive).doesNotExist();
    }

    @Test
    void keepsAFinishedArchive() throws IOException {
        // given
        Path archive = Files.write(directory.resolve("classes.jsa"), new byte[] {(byte) 0xf0, 0x0b, 0, 0, 0});

        // when
        ClassArchive.dropUnfinished(archive);

        // then
        assertThat(archive).exists();
    }
}
