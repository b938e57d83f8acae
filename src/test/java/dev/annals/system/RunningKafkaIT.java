package dev.annals.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The broker that other tests build on: killing a test does not leave one behind. */
@Timeout(120)
class RunningKafkaIT {

    @TempDir
    Path directory;

    /** A test in a JVM of its own: prints the process id of its broker and waits for its end. */
    public static void main(String[] args) throws Exception {
        try (RunningKafka kafka = RunningKafka.start(Path.of(args[0]))) {
            System.out.println(kafka.process().pid());
            new CountDownLatch(1).await();
        }
    }

    @Test
    void startsAgainAtItsAddressAfterItWasKilled() throws Exception {
        try (RunningKafka kafka = RunningKafka.start(directory)) {
            // given
            String address = kafka.bootstrapServers();
            ProcessHandle first = kafka.process();

            // when
            kafka.restart();

            // then
            assertThat(first.isAlive()).isFalse();
            assertThat(kafka.process().isAlive()).isTrue();
            assertThat(kafka.bootstrapServers()).isEqualTo(address);
        }
    }

    @Test
    void endsWithWhoStartedItWhateverEndsThat() throws Exception {
        // given
        Process owner = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RunningKafkaIT.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = owner.inputReader(StandardCharsets.UTF_8)) {
            ProcessHandle broker =
                    ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();

            // when
            owner.destroyForcibly();

            // then
            assertThat(broker.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
        } finally {
            owner.destroyForcibly();
        }
    }
}
