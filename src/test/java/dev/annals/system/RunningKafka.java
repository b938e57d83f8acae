package dev.annals.system;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A Kafka broker in a JVM of its own, which ends with ours. After being killed and restarted, it has the same address
 * and data. It does not create topics automatically.
 */
public final class RunningKafka implements AutoCloseable {

    private static final Path LIB = Path.of("target/kafka/lib").toAbsolutePath();
    private static final String HOST = "127.0.0.1";
    private static final String STARTED = "Kafka Server started";
    private static final Duration START = Duration.ofMinutes(1);

    /** Below the ports that systems hand to outgoing connections: nobody takes one while the broker is down. */
    private static final int LOWEST_FREE = 20_000;

    private static final int HIGHEST_FREE = 32_000;

    private final Path directory;
    private final int port;
    private Process process;
    private Path log;

    private RunningKafka(Path directory, int port, Process process, Path log) {
        this.directory = directory;
        this.port = port;
        this.process = process;
        this.log = log;
    }

    /** Returns when it can be used. */
    public static RunningKafka start(Path directory) throws IOException {
        if (!Files.isDirectory(LIB)) {
            throw new IllegalStateException("No Kafka in " + LIB + ": ./mvnw verify puts it there");
        }
        Files.createDirectories(directory);
        List<Integer> ports = freePorts();
        Files.writeString(
                config(directory), """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@%1$s:%3$d
                listeners=PLAINTEXT://%1$s:%2$d,CONTROLLER://%1$s:%3$d
                controller.listener.names=CONTROLLER
                log.dirs=%4$s
                auto.create.topics.enable=false
                offsets.topic.num.partitions=1
                offsets.topic.replication.factor=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                broker.session.timeout.ms=2000
                broker.heartbeat.interval.ms=500
                """.formatted(HOST, ports.getFirst(), ports.getLast(), directory.resolve("data")));
        Path log = Files.createTempFile(directory, "kafka", ".log");
        RunningKafka kafka = new RunningKafka(directory, ports.getFirst(), launch(directory, log), log);
        kafka.awaitStarted();
        return kafka;
    }

    public String bootstrapServers() {
        return HOST + ":" + port;
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** As {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** After {@link #kill()}: at the same address, with what was on its disk. */
    public void restart() throws IOException, InterruptedException {
        kill();
        log = Files.createTempFile(directory, "kafka", ".log");
        process = launch(directory, log);
        awaitStarted();
    }

    /** All it printed since it was last started. */
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Leaves nothing running. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private void awaitStarted() {
        RunningService.await(START, () -> !process.isAlive() || output().contains(STARTED));
        if (!process.isAlive()) {
            throw new IllegalStateException("Kafka did not start: " + output());
        }
    }

    private static Process launch(Path directory, Path log) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        Path.of("target/test-classes").toAbsolutePath() + File.pathSeparator + LIB.resolve("*"),
                        KafkaLauncher.class.getName(),
                        config(directory).toString()))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()))
                .start();
    }

    private static Path config(Path directory) {
        return directory.resolve("server.properties");
    }

    /** Keeps both for a moment, so that they are not the same. */
    private static List<Integer> freePorts() throws IOException {
        try (ServerSocket broker = bindFree();
                ServerSocket controller = bindFree()) {
            return List.of(broker.getLocalPort(), controller.getLocalPort());
        }
    }

    private static ServerSocket bindFree() throws IOException {
        for (int tries = 1; ; tries++) {
            try {
                int port = ThreadLocalRandom.current().nextInt(LOWEST_FREE, HIGHEST_FREE);
                return new ServerSocket(port, 1, InetAddress.ofLiteral(HOST));
            } catch (BindException taken) {
                if (tries == 100) {
                    throw taken;
                }
            }
        }
    }
}
