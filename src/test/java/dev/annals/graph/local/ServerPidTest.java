package dev.annals.graph.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerPidTest {

    @TempDir
    Path directory;

    @Test
    void findsTheProcessItWroteDown() throws IOException {
        // given
        Path file = directory.resolve("pid");
        ServerPid.of(ProcessHandle.current()).write(file);

        // then
        assertThat(ServerPid.read(file).flatMap(ServerPid::process)).contains(ProcessHandle.current());
    }

    @Test
    void isNotFooledByALaterProcessWithTheSameId() {
        // given
        ServerPid current = ServerPid.of(ProcessHandle.current());

        // when
        ServerPid earlier = new ServerPid(current.pid(), current.started().minus(Duration.ofMinutes(1)));

        // then
        assertThat(earlier.process()).isEmpty();
    }

    @Test
    void takesACutOffFileForNone() throws IOException {
        // given
        Path file = Files.writeString(directory.resolve("pid"), "123");

        // then
        assertThat(ServerPid.read(file)).isEmpty();
    }
}
