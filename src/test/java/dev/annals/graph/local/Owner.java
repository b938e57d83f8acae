package dev.annals.graph.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.annals.graph.TestNeo4j;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A service in a JVM of its own that runs a local Neo4j, to be killed. */
record Owner(Process process, ProcessHandle server) implements AutoCloseable {

    private static final String READY = "server ";

    /** The service: prints the process id of its server and waits for its end. */
    public static void main(String[] args) throws Exception {
        try (LocalNeo4j neo4j = LocalNeo4j.start(TestNeo4j.settings(Path.of(args[0])))) {
            System.out.println(READY + neo4j.process().pid());
            new CountDownLatch(1).await();
        }
    }

    static Owner of(Path directory) throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Owner.class.getName(),
                        directory.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader(UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                return new Owner(
                        process,
                        ProcessHandle.of(Long.parseLong(line.substring(READY.length())))
                                .orElseThrow());
            }
        }
        throw new IOException("The owner ended with " + process.exitValue());
    }

    long pid() {
        return process.pid();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
