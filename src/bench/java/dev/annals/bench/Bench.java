package dev.annals.bench;

import dev.annals.graph.TestNeo4j;
import dev.annals.system.Client;
import dev.annals.system.RunningService;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** A running service with an empty Neo4j of its own, and access to both. */
record Bench(RunningService service, HttpClient http, Scale scale) implements AutoCloseable {

    /** @param settings of the service, where not the defaults */
    static Bench start(Scale scale, Map<String, String> settings) throws IOException {
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target/bench")), "run");
        return new Bench(RunningService.start(directory.toAbsolutePath(), settings), Client.http(), scale);
    }

    Client client(String tenant) {
        return new Client(http, service.uri(), tenant);
    }

    Driver driver() throws IOException {
        TestNeo4j neo4j = service.neo4jLogin();
        return GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.username(), neo4j.password()));
    }

    static void print(String line) {
        System.out.println(line);
    }

    @Override
    public void close() {
        http.close();
        service.close();
    }
}
