package dev.annals.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.TestNeo4j;
import dev.annals.session.HookScript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two days in the life of a coding agent, for each host: the service hangs, is killed and comes back, and the second
 * day begins on another machine.
 */
@Timeout(300)
class TwoDaysIT {

    private static final int SECONDS = 3;
    private static final int EXCHANGES = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String DECIDED = "We take PostgreSQL 17 for the ledger: its isolation is serializable.";
    private static final String SAID_IN_VAIN =
            "Redis for the sessions of the web shop, as long as losing them is fine.";

    @TempDir
    Path directory;

    @Test
    void nothingIsLostOrDoneTwiceAndTheSecondDayKnowsTheFirst() throws Exception {
        // given
        cloneTheProject();
        String port = Integer.toString(freePort());
        List<CodingAgent> desks = Stream.of("claude-code", "cursor", "codex")
                .map(host -> agent(host, "desk", port, "first"))
                .toList();
        try (HttpClient http = Client.http();
                RunningService first = launch(port, Map.of())) {
            first.awaitReady();

            // when a first day is begun
            each(desks, agent -> {
                agent.starts();
                agent.hears("Which database do we take for the ledger?");
                agent.replies(DECIDED);
                agent.compacts();
            });

            // and the service hangs for a while
            Signals.stop(first.process());
            each(desks, agent -> assertThat(agent.hears("Is anybody there?")).isEmpty());
            Signals.goOn(first.process());

            // and is killed in the middle of what is said
            CompletableFuture<Void> talk = CompletableFuture.runAsync(() -> each(desks, TwoDaysIT::talk));
            int before = runs(desks);
            RunningService.await(PATIENCE, () -> runs(desks) >= before + EXCHANGES);
            first.kill();
            talk.join();
            each(desks, agent -> agent.replies(SAID_IN_VAIN));
            for (CodingAgent agent : desks) {
                assertThat(agent.script().waiting()).isNotEmpty();
                agent.isCutOff();
            }

            // and comes back, and nobody ends the day
            Map<String, String> impatient = Map.of("annals.session.idle", "PT3S", "annals.session.sweep", "1s");
            try (RunningService second = launch(port, impatient)) {
                second.awaitReady();
                RunningService.await(PATIENCE, () -> desks.stream().allMatch(CodingAgent::sendsWhatWaits));
                for (CodingAgent desk : desks) {
                    Client client = new Client(http, second.uri(), desk.script().tenant());

                    // then all that was said is there, once and in its order
                    RunningService.await(
                            PATIENCE,
                            () -> get(client, "/v1/intake").get("pending").asInt() == 0);
                    assertThat(turns(client, desk.session())).containsExactlyElementsOf(desk.said());
                    assertThat(desk.script().refused()).hasSize(1);
                    RunningService.await(
                            PATIENCE, () -> state(client, desk.session()).equals("lapsed"));

                    // and when the second day begins at another machine
                    CodingAgent laptop = agent(desk.script().host(), "laptop", port, "second");
                    String told =
                            laptop.starts() + laptop.hears("What do we take for the ledger and for the sessions?");
                    laptop.ends();
                    RunningService.await(PATIENCE, laptop::sendsWhatWaits);

                    // then it knows the first, and no host was failed, or waited for longer than its bound
                    assertThat(told).contains("PostgreSQL 17 for the ledger", "Redis for the sessions");
                    assertThat(state(client, laptop.session())).isEqualTo("ended");
                    assertThat(Stream.concat(desk.runs().stream(), laptop.runs().stream()))
                            .allSatisfy(run -> {
                                assertThat(run.exit()).isZero();
                                assertThat(run.millis()).isLessThan((SECONDS + 3) * 1_000);
                            });
                }
            }
        }
    }

    private static void talk(CodingAgent agent) {
        for (int i = 0; i < EXCHANGES; i++) {
            agent.hears("Question number " + i + "?");
            agent.replies("Answer number " + i + ".");
        }
    }

    private static int runs(List<CodingAgent> agents) {
        return agents.stream().mapToInt(agent -> agent.runs().size()).sum();
    }

    /** Side by side. */
    private static void each(List<CodingAgent> agents, Consumer<CodingAgent> does) {
        CompletableFuture.allOf(agents.stream()
                        .map(agent -> CompletableFuture.runAsync(
                                () -> does.accept(agent),
                                task -> Thread.ofVirtual().start(task)))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private CodingAgent agent(String host, String machine, String port, String session) {
        return new CodingAgent(
                new HookScript(
                        host,
                        "http://127.0.0.1:" + port,
                        "two-days-" + host,
                        directory.resolve(machine + "-" + host),
                        directory.resolve("shop"),
                        SECONDS),
                session);
    }

    private static List<String> turns(Client client, String session) {
        List<String> turns = new ArrayList<>();
        get(client, "/v1/sessions/" + session + "/turns")
                .get("turns")
                .forEach(turn -> turns.add(
                        turn.get("role").asText() + " " + turn.get("content").asText()));
        return turns;
    }

    private static String state(Client client, String session) {
        return get(client, "/v1/sessions/" + session).get("state").asText();
    }

    private static JsonNode get(Client client, String path) {
        try {
            return client.get(path, Map.of());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void cloneTheProject() throws Exception {
        String shop = Files.createDirectory(directory.resolve("shop")).toString();
        for (List<String> command : List.of(
                List.of("git", "init", "-q", shop),
                List.of("git", "-C", shop, "remote", "add", "origin", "git@github.com:acme/shop.git"))) {
            assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                    .isZero();
        }
    }

    private RunningService launch(String port, Map<String, String> more) throws IOException {
        Map<String, String> properties = new HashMap<>(more);
        properties.put("quarkus.http.port", port);
        return RunningService.launch(directory, TestNeo4j.get(), properties);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
