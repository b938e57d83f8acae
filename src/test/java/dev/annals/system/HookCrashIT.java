package dev.annals.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.TestNeo4j;
import dev.annals.graph.local.LocalNeo4j;
import dev.annals.session.HookScript;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What hooks say is saved once and in its order, also where the service is killed meanwhile. */
@Timeout(300)
class HookCrashIT {

    private static final int EVENTS = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path directory;

    @Test
    void nothingIsLostOrDoneTwiceWhenTheServiceIsKilledMeanwhile() throws Exception {
        String port = Integer.toString(freePort());
        HookScript hooks = new HookScript(
                "claude-code", "http://127.0.0.1:" + port, "hooked", directory.resolve("spool"), directory, 3);
        AtomicInteger done = new AtomicInteger();
        try (LocalNeo4j neo4j = LocalNeo4j.start(TestNeo4j.settings(directory.resolve("neo4j")));
                HttpClient http = Client.http();
                RunningService first = launch(neo4j, port)) {
            first.awaitReady();

            // when it is killed in the middle
            CompletableFuture<List<HookScript.Run>> runs = CompletableFuture.supplyAsync(() -> say(hooks, done));
            RunningService.await(PATIENCE, () -> done.get() >= EVENTS / 4);
            first.kill();

            // then no host is failed, or waits
            assertThat(runs.get()).allSatisfy(run -> {
                assertThat(run.exit()).isZero();
                assertThat(run.millis()).isLessThan(5_000);
            });
            assertThat(hooks.waiting()).isNotEmpty();

            // and when it is there again
            try (RunningService second = launch(neo4j, port)) {
                second.awaitReady();
                RunningService.await(PATIENCE, () -> {
                    hooks.run("Notification", "{\"session_id\": \"s\"}");
                    return hooks.waiting().isEmpty();
                });
                Client client = new Client(http, second.uri(), "hooked");

                // then
                assertThat(hooks.refused()).isEmpty();
                RunningService.await(PATIENCE, () -> turns(client).size() >= EVENTS);
                assertThat(turns(client))
                        .containsExactlyElementsOf(IntStream.range(0, EVENTS)
                                .mapToObj(HookCrashIT::prompt)
                                .toList());
            }
        }
    }

    private static List<HookScript.Run> say(HookScript hooks, AtomicInteger done) {
        List<HookScript.Run> runs = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            runs.add(hooks.run("UserPromptSubmit", "{\"session_id\": \"s\", \"prompt\": \"" + prompt(i) + "\"}"));
            done.incrementAndGet();
        }
        return runs;
    }

    private static String prompt(int number) {
        return "Prompt number " + number + ".";
    }

    private static List<String> turns(Client client) {
        try {
            List<String> turns = new ArrayList<>();
            JsonNode page = client.get("/v1/sessions/s/turns", Map.of());
            page.get("turns").forEach(turn -> turns.add(turn.get("content").asText()));
            return turns;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private RunningService launch(LocalNeo4j neo4j, String port) throws IOException {
        return RunningService.launch(
                directory,
                Map.of(
                        "quarkus.http.port", port,
                        "annals.neo4j.uri", neo4j.boltUri().toString(),
                        "annals.neo4j.username", neo4j.username(),
                        "annals.neo4j.password", neo4j.password()));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
