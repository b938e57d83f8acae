package dev.annals.system;

import dev.annals.graph.TestNeo4j;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged service in a JVM of its own, on a free port. */
public final class RunningService implements AutoCloseable {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://127\\.0\\.0\\.1:\\d+)");
    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration STOP = Duration.ofSeconds(40);

    private final Process process;
    private final Path neo4j;
    private final Path log;
    private URI uri = URI.create("http://127.0.0.1");

    private RunningService(Process process, Path neo4j, Path log) {
        this.process = process;
        this.neo4j = neo4j;
        this.log = log;
    }

    /** With a Neo4j of its own, whose data outlives both. */
    public static RunningService start(Path directory) throws IOException {
        return start(directory, Map.of());
    }

    /** Returns when it takes requests. The properties are for example those of another Neo4j. */
    public static RunningService start(Path directory, Map<String, String> properties) throws IOException {
        RunningService service = launch(directory, properties);
        service.awaitReady();
        return service;
    }

    /** On another Neo4j. Returns at once. */
    static RunningService launch(Path directory, TestNeo4j neo4j, Map<String, String> properties) throws IOException {
        Map<String, String> all = new HashMap<>(properties);
        all.put("annals.neo4j.uri", neo4j.uri().toString());
        all.put("annals.neo4j.username", neo4j.username());
        all.put("annals.neo4j.password", neo4j.password());
        return launch(directory, all);
    }

    /** Returns at once. */
    public static RunningService launch(Path directory, Map<String, String> properties) throws IOException {
        Files.createDirectories(directory);
        Path neo4j = directory.resolve("neo4j");
        Path log = Files.createTempFile(directory, "service", ".log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dquarkus.http.port=0");
        command.add("-Dannals.sample=false");
        command.add("-Dannals.neo4j.local.directory=" + neo4j);
        command.add("-Dannals.neo4j.local.lib=" + TARGET.resolve("neo4j/lib"));
        command.add("-Dannals.neo4j.local.bolt-port=0");
        command.add("-Dannals.neo4j.local.http-port=0");
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-jar");
        command.add(TARGET.resolve("quarkus-app/quarkus-run.jar").toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()))
                .start();
        return new RunningService(process, neo4j, log);
    }

    public void awaitReady() throws IOException {
        await(START, () -> !process.isAlive() || listening().isPresent());
        uri = listening().orElseThrow(() -> new IllegalStateException("The service did not start: " + output()));
    }

    public URI uri() {
        return uri;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** The Neo4j it started: another process after each restart. */
    public ProcessHandle neo4j() throws IOException {
        String pid = Files.readString(neo4j.resolve("pid")).strip().split(" ", 2)[0];
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** Where its Neo4j can be reached. */
    public TestNeo4j neo4jLogin() throws IOException {
        Matcher port = Pattern.compile("server\\.bolt\\.listen_address=(\\S+)")
                .matcher(Files.readString(neo4j.resolve("conf/neo4j.conf")));
        if (!port.find()) {
            throw new NoSuchFileException("no Bolt address in neo4j.conf");
        }
        return new TestNeo4j(
                URI.create("bolt://" + port.group(1)),
                "neo4j",
                Files.readString(neo4j.resolve("password")).strip());
    }

    /** As {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As an operator does, by SIGTERM. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new IllegalStateException("The service did not stop within " + STOP + ": " + output());
        }
    }

    /** Leaves nothing running. */
    @Override
    public void close() {
        try {
            if (process.isAlive()) {
                stop();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    public static void await(Duration patience, BooleanSupplier condition) {
        long begin = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - begin > patience.toNanos()) {
                throw new IllegalStateException("Not within " + patience);
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private Optional<URI> listening() {
        Matcher line = LISTENING.matcher(output());
        return line.find() ? Optional.of(URI.create(line.group(1))) : Optional.empty();
    }

    /** All it printed. */
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
