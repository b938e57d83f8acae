package dev.annals.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.TestNeo4j;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A Neo4j that hangs with open connections costs seconds and loses nothing. A service that is told to stop meanwhile
 * first finishes what it has begun, and leaves no database behind.
 */
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
        begin();
        client.declareOne(Write.PREDICATE);
        client.transact(Write.of("before", 0, "Shared")).expect(201);
    }

    private static void begin() throws Exception {
        service = RunningService.start(directory);
        client = new Client(HTTP, service.uri(), TENANT);
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
        TestNeo4j login = service.neo4jLogin();
        Signals.stop(service.neo4j());

        // when another service starts meanwhile
        try (RunningService other = RunningService.launch(directory.resolve("other"), login, Map.of())) {
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

    @Test
    void aWriteInFlightIsAnsweredWhenTheServiceIsTerminated() throws Exception {
        // given a write that cannot end, since the database hangs
        RunningService.await(Duration.ofSeconds(5), () -> Vitals.inFlight(client) == 1); // who asks, and nothing before
        Write write = Write.of("in flight", 1, "Shared");
        ProcessHandle neo4j = service.neo4j();
        Signals.stop(neo4j);
        Future<Client.Answer> answer = callers.submit(() -> client.transact(write));
        RunningService.await(Duration.ofSeconds(5), () -> Vitals.inFlight(client) == 2); // it, and who asks

        // when
        Signals.terminate(service.process());
        RunningService.await(Duration.ofSeconds(5), () -> Vitals.saysGoodbye(HTTP, service));
        Signals.goOn(neo4j);

        // then
        JsonNode written = answer.get(10, TimeUnit.SECONDS).expect(201);
        assertThat(service.process().onExit().get(40, TimeUnit.SECONDS).isAlive())
                .isFalse();
        assertThat(neo4j.isAlive()).as("its database").isFalse();

        // and it is there after the next start
        begin();
        assertThat(Acknowledged.of(write, client.transact(write).expect(201)))
                .isEqualTo(Acknowledged.of(write, written));
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
