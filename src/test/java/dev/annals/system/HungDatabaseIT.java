package dev.annals.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A Neo4j that hangs with open connections costs seconds and loses nothing. */
@Timeout(300)
class HungDatabaseIT {

    private static final String TENANT = "hung";
    private static final Duration SECONDS = Duration.ofSeconds(12);

    @TempDir
    static Path directory;

    private static final HttpClient HTTP = Client.http();
    private static RunningService service;
    private static Client client;

    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    @BeforeAll
    static void start() throws Exception {
        service = RunningService.start(directory);
        client = new Client(HTTP, service.uri(), TENANT);
        client.declareOne(Write.PREDICATE);
        client.transact(Write.of("before", 0, "Shared")).expect(201);
    }

    @AfterEach
    void goOn() throws Exception {
        Signals.goOn(service.neo4j());
        callers.close();
    }

    @AfterAll
    static void close() {
        service.close();
        HTTP.close();
    }

    @Test
    void requestsFailWithinSecondsAndNothingIsLost() throws Exception {
        // given a service with its model loaded, an episode that was accepted, and a database that hangs
        client.post("/v1/search", Map.of("query", "heating")).expect(200);
        JsonNode accepted = client.post("/v1/episodes", Map.of("content", "The heating is broken."))
                .expect(202);
        Signals.stop(service.neo4j());

        // when many ask and write at once, also again while it is still stuck
        List<Write> writes = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            writes.add(Write.of("hung", i, "Shared"));
        }
        for (int round = 0; round < 2; round++) {
            List<Future<Client.Answer>> answers = new ArrayList<>();
            for (Write write : writes) {
                answers.add(callers.submit(timed(() -> client.transact(write))));
                answers.add(callers.submit(timed(() -> client.post("/v1/search", Map.of("query", "heating")))));
                answers.add(callers.submit(timed(() -> client.post("/v1/episodes", Map.of("content", "x")))));
            }

            // then all are told so, within seconds
            for (Future<Client.Answer> answer : answers) {
                JsonNode problem = answer.get().expect(503);
                assertThat(problem.get("code").asText()).isEqualTo("database-unavailable");
            }
        }

        // and once it goes on, each write takes effect once, and what was accepted is learned
        Signals.goOn(service.neo4j());
        Retrying again = new Retrying(() -> client);
        for (Write write : writes) {
            again.transact(write);
        }
        RunningService.await(Duration.ofSeconds(60), () -> !"pending".equals(status(accepted)));
        assertThat(status(accepted)).isEqualTo("nothing found");
        for (Acknowledged before : again.acknowledged()) {
            assertThat(Acknowledged.of(
                            before.write(), client.transact(before.write()).expect(201)))
                    .isEqualTo(before);
        }
        assertThat(again.acknowledged().stream().map(Acknowledged::seq).distinct())
                .hasSize(writes.size());
    }

    @Test
    void aStartWaitsForADatabaseThatIsSlow() throws Exception {
        // given
        Map<String, String> login = service.neo4jLogin();
        Signals.stop(service.neo4j());

        // when another service starts meanwhile
        Map<String, String> there = Map.of(
                "annals.neo4j.uri", Objects.requireNonNull(login.get("uri")),
                "annals.neo4j.username", "neo4j",
                "annals.neo4j.password", Objects.requireNonNull(login.get("password")));
        try (RunningService other = RunningService.launch(directory.resolve("other"), there)) {
            RunningService.await(
                    Duration.ofSeconds(60),
                    () -> !other.isAlive() || other.output().contains("startup waits"));
            Signals.goOn(service.neo4j());

            // then it starts, and what was told before is there
            other.awaitReady();
            assertThat(new Client(HTTP, other.uri(), TENANT)
                            .get("/v1/commits", Map.of())
                            .get("commits"))
                    .isNotEmpty();
        }
    }

    private static String status(JsonNode accepted) {
        try {
            return client.get("/v1/receipts/" + accepted.get("receipt").asText(), Map.of())
                    .get("status")
                    .asText();
        } catch (Exception unanswered) {
            throw new AssertionError(unanswered);
        }
    }

    private static Callable<Client.Answer> timed(Callable<Client.Answer> call) {
        return () -> {
            long begin = System.nanoTime();
            Client.Answer answer = call.call();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SECONDS);
            return answer;
        };
    }
}
