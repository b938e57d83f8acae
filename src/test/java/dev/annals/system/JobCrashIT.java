package dev.annals.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.TestNeo4j;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The work of a job is done exactly once, even if the service is killed in the middle of it. */
@Timeout(600)
class JobCrashIT {

    private static final Pattern DECIDED = Pattern.compile(" of maintained: claims 0, decisions (\\d+)");
    private static final int DISPUTES = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final TestNeo4j neo4j = TestNeo4j.get();

    @TempDir
    Path directory;

    @Test
    void everyItemIsAppliedOnceAndUndoneOnceWhenTheServiceIsKilledMeanwhile() throws Exception {
        try (Driver driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.username(), neo4j.password()));
                HttpClient http = Client.http();
                RunningService first = launch()) {
            // given
            first.awaitReady();
            Client client = client(http, first);
            client.declareOne("residence");
            client.transact("disputes", Map.of("ops", disputes())).expect(201);
            List<String> before = homes(client);
            String job =
                    client.post("/v1/jobs", trustingHr()).expect(202).get("id").asText();

            // when it is killed while it applies
            await(() -> get(client, job).get("applied").asInt() > DISPUTES / 10);
            first.kill();
            assertThat(state(driver, job)).isEqualTo("applying");

            try (RunningService second = launch()) {
                second.awaitReady();
                Client survivor = client(http, second);
                await(() -> isIn(survivor, job, "applied"));

                // then
                assertThat(settled(first)).as("by the one that was killed").isPositive();
                assertThat(settled(first) + settled(second)).isLessThanOrEqualTo(DISPUTES);
                assertThat(settled(second)).as("by the next").isPositive();
                assertEachOnce(survivor, job);

                // when it is killed while it undoes
                survivor.post("/v1/jobs/" + job + "/undo", Map.of()).expect(202);
                await(() -> isInTheMiddleOfAWrite(driver));
                second.kill();
                assertThat(state(driver, job)).isEqualTo("undoing");
            }

            try (RunningService third = launch()) {
                third.awaitReady();
                Client last = client(http, third);
                await(() -> isIn(last, job, "undone"));

                // then
                assertThat(items(last, job))
                        .hasSize(DISPUTES)
                        .allMatch(item -> item.get("state").asText().equals("undone"));
                assertThat(all(last, "decisions"))
                        .filteredOn(decision -> decision.get("kind").asText().equals("setAside"))
                        .hasSize(DISPUTES)
                        .noneMatch(decision -> decision.get("inForce").asBoolean());
                assertThat(all(last, "decisions"))
                        .filteredOn(decision -> decision.get("kind").asText().equals("revert"))
                        .hasSize(DISPUTES);
                assertThat(all(last, "commits"))
                        .filteredOn(commit -> commit.get("reason").asText().endsWith("is undone"))
                        .hasSize(1);
                assertThat(homes(last)).isEqualTo(before);
            }
        }
    }

    private static void assertEachOnce(Client client, String job) throws Exception {
        List<JsonNode> items = items(client, job);
        assertThat(items)
                .hasSize(DISPUTES)
                .allMatch(item -> item.get("state").asText().equals("applied"));
        List<JsonNode> decisions = all(client, "decisions");
        assertThat(decisions)
                .hasSize(DISPUTES)
                .allMatch(decision -> decision.get("kind").asText().equals("setAside"))
                .allMatch(decision -> decision.get("inForce").asBoolean())
                .allMatch(
                        decision -> decision.get("evidence").get("job").asText().equals(job));
        assertThat(decisions)
                .extracting(decision -> decision.get("commit").asLong())
                .containsExactlyInAnyOrderElementsOf(
                        items.stream().map(item -> item.get("commit").asLong()).toList());
        assertThat(homes(client)).hasSize(DISPUTES).allMatch(home -> home.endsWith("Oslo"));
    }

    /** By its log: each commit is a line. */
    private static long settled(RunningService service) {
        return DECIDED.matcher(service.output())
                .results()
                .mapToLong(line -> Long.parseLong(line.group(1)))
                .sum();
    }

    private static String state(Driver driver, String job) {
        return driver.executableQuery("MATCH (job:Job {tenant: 'maintained', id: $id}) RETURN job.state AS state")
                .withParameters(Map.of("id", job))
                .execute()
                .records()
                .getFirst()
                .get("state")
                .asString();
    }

    /** Some transaction has locked as much as only the undoing does. */
    private static boolean isInTheMiddleOfAWrite(Driver driver) {
        return !driver.executableQuery(
                        "SHOW TRANSACTIONS YIELD activeLockCount WHERE activeLockCount > 300 RETURN activeLockCount")
                .execute()
                .records()
                .isEmpty();
    }

    private static Map<String, Object> trustingHr() {
        Map<String, Object> policy = Map.of("mode", "auto", "choose", List.of(Map.of("trusted-source", List.of("hr"))));
        return Map.of("kind", "reconcile", "policy", List.of(policy));
    }

    private static List<Map<String, String>> disputes() {
        return IntStream.range(0, DISPUTES)
                .mapToObj(n -> Stream.of(lives(n, "Oslo", "hr"), lives(n, "Bergen", "gossip")))
                .flatMap(both -> both)
                .toList();
    }

    private static Map<String, String> lives(int n, String place, String source) {
        return Map.of(
                "op",
                "assert",
                "subject",
                "person-" + n,
                "predicate",
                "residence",
                "object",
                place,
                "validFrom",
                "2020",
                "source",
                source);
    }

    /** What is believed now, but for ids. */
    private static List<String> homes(Client client) throws IOException, InterruptedException {
        return all(client, "facts").stream()
                .map(fact -> fact.get("statement").asText())
                .sorted()
                .toList();
    }

    private static boolean isIn(Client client, String job, String state) {
        return get(client, job).get("state").asText().equals(state);
    }

    private static JsonNode get(Client client, String job) {
        try {
            return client.get("/v1/jobs/" + job, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JsonNode> items(Client client, String job) throws IOException, InterruptedException {
        return all(client, "jobs/" + job + "/items", "items");
    }

    private static List<JsonNode> all(Client client, String rows) throws IOException, InterruptedException {
        return all(client, rows, rows);
    }

    private static List<JsonNode> all(Client client, String path, String rows)
            throws IOException, InterruptedException {
        Map<String, String> parameters = new HashMap<>(Map.of("limit", "1000"));
        List<JsonNode> all = new ArrayList<>();
        while (true) {
            JsonNode page = client.get("/v1/" + path, parameters);
            page.get(rows).forEach(all::add);
            if (page.get("next").isNull()) {
                return all;
            }
            parameters.put("cursor", page.get("next").asText());
        }
    }

    private static void await(BooleanSupplier condition) {
        RunningService.await(PATIENCE, condition);
    }

    private static Client client(HttpClient http, RunningService service) {
        return new Client(http, service.uri(), "maintained");
    }

    private RunningService launch() throws Exception {
        return RunningService.launch(directory, neo4j, Map.of("annals.jobs.batch", "8")); // so that there is a middle
    }
}
