package dev.annals.graph.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.graph.TestNeo4j;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerCommandTest {

    @TempDir
    Path directory;

    @Test
    void startsWithAnArchiveOfClassesThatIsBroken() throws Exception {
        // given
        ServerCode code = code();
        Files.writeString(code.classArchive(), "no archive, or one of another JDK ".repeat(1000));

        // when
        int exitCode = startsUpTo(code);

        // then
        assertThat(exitCode).isZero();
    }

    @Test
    void startsWhereNoArchiveCanBeWritten() throws Exception {
        // given
        ServerCode code = code();
        Files.createDirectory(code.classArchive());

        // when
        int exitCode = startsUpTo(code);

        // then
        assertThat(exitCode).isZero();
    }

    @Test
    void keepsTheArchiveWithTheDataWhereTheJarsCannotBeWrittenTo() throws IOException {
        // given
        Path jars = Files.createFile(directory.resolve("jars"));

        // when
        ServerCode code = ServerCode.of(jars.resolve("lib"), ServerDirectory.create(directory.resolve("data")));

        // then
        assertThat(code.classArchive().getParent())
                .isEqualTo(directory.resolve("data").toRealPath());
    }

    private ServerCode code() throws IOException {
        return ServerCode.of(directory.resolve("lib"), ServerDirectory.create(directory));
    }

    /** The server's JVM, with nothing to run. */
    private int startsUpTo(ServerCode code) throws Exception {
        LocalNeo4jSettings settings = TestNeo4j.settings(directory);
        Path java = JdkFinder.onThisMachine().java(null);
        List<String> command =
                new ArrayList<>(ServerCommand.of(java, code, ServerDirectory.create(directory), settings));
        command.subList(command.indexOf("-cp"), command.size()).clear();
        command.add("-version");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
