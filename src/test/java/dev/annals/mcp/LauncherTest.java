package dev.annals.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Hosts that start a command and talk to it, one message per line. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
@Timeout(120)
class LauncherTest {

    private static final String INITIALIZE = """
            {"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": {"protocolVersion": "2025-11-25", \
            "capabilities": {}, "clientInfo": {"name": "by hand", "version": "1"}}}""";
    private static final String INITIALIZED = "{\"jsonrpc\": \"2.0\", \"method\": \"notifications/initialized\"}";

    private final TestTenant tenant = TestTenant.fresh();

    @TempDir
    Path temporary;

    @AfterEach
    void nothingIsLeft() {
        assertThat(temporary).isEmptyDirectory();
        assertThat(ProcessHandle.current().descendants())
                .noneMatch(process -> process.info().commandLine().orElse("").contains("annals-mcp"));
    }

    @Test
    void anAgentUsesTheMemoryThroughIt() {
        try (Agent agent = Agent.launched(environment(RestAssured.baseURI + ":" + RestAssured.port))) {
            // given
            JsonNode told = agent.call(
                    "remember",
                    "text",
                    "Yuki Brandt moved to Malmö in January.\nShe says \"it is cold\", C:\\temp {and so on}.",
                    "referenceTime",
                    "2026-03-02T09:00:00Z");

            // when
            JsonNode hits = agent.call(
                            "recall",
                            "query",
                            "Where does Yuki live?",
                            "minCommit",
                            told.get("commit").get("seq").longValue())
                    .get("hits");

            // then
            assertThat(hits.toString()).contains("Yuki Brandt lives in Malmö").contains("it is cold\\\", C:\\\\temp {");
            assertThat(agent.client().listTools().tools()).hasSize(10);
            assertThat(agent.refused("timeline").field()).isEqualTo("subject");
        }
        assertThat(tenant.commits())
                .as("kept for the tenant that the environment names")
                .isPositive();
    }

    @Test
    void aLostSessionIsBegunAnewAndWhatWasAskedIsAskedAgain() throws IOException {
        try (Gate gate = new Gate()) {
            try (Agent agent = Agent.launched(environment(gate.url()))) {
                // given
                agent.call("remember", "facts", List.of(works("Acme")));

                // when
                gate.sessions().clear();

                // then
                assertThat(Shown.facts(agent.call("timeline", "subject", "Mara")))
                        .containsExactly("Acme 2020-01-01..");
            }
            assertThat(gate.seen())
                    .extracting(Gate.Seen::what)
                    .containsSubsequence(
                            "initialize",
                            "notifications/initialized",
                            "tools/call",
                            "initialize",
                            "notifications/initialized",
                            "tools/call",
                            "DELETE");
            assertThat(gate.sessions()).as("ended at the end").isEmpty();
            assertThat(gate.seen()).allSatisfy(seen -> {
                boolean begins = seen.what().equals("initialize");
                assertThat(seen.session()).matches(begins ? "" : ".+");
                assertThat(seen.version()).matches(begins ? "" : "20\\d\\d-\\d\\d-\\d\\d");
                assertThat(seen.token()).isEqualTo("Bearer to\"k\\en");
            });
        }
    }

    @Test
    void requestsOverlapAndAServiceInTroubleIsToldOf() throws Exception {
        try (Gate gate = new Gate()) {
            // when
            List<JsonNode> answers = Launcher.answers(
                    environment(gate.url()),
                    INITIALIZE,
                    INITIALIZED,
                    "{\"jsonrpc\": \"2.0\", \"id\": \"held back\", \"method\": \"ping\"}",
                    "",
                    "{\"params\": {\"id\": 7}, \"method\": \"logging/setLevel\", \"id\": \"in \\\"trouble\\\"\", \"jsonrpc\": \"2.0\"}",
                    "{\"jsonrpc\": \"2.0\", \"id\": 3, \"method\": \"tools/list\"}");

            // then
            assertThat(answers)
                    .extracting(answer -> answer.get("id").asText())
                    .containsExactlyInAnyOrder("0", "held back", "in \"trouble\"", "3");
            assertThat(answers).allSatisfy(answer -> {
                boolean inTrouble = answer.get("id").asText().startsWith("in");
                assertThat(answer.has("error")).isEqualTo(inTrouble);
                assertThat(answer.path("error").path("message").asText())
                        .contains(
                                inTrouble
                                        ? "503. Try again in a few seconds, or look into its log. Too many \"wait\"."
                                        : "");
            });
        }
    }

    @Test
    void whereNoServiceAnswersEachRequestIsToldWhatToDo() throws Exception {
        // when
        List<JsonNode> answers = Launcher.answers(
                environment("http://127.0.0.1:" + closedPort()),
                INITIALIZE,
                INITIALIZED,
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/list\"}");

        // then
        assertThat(answers).extracting(answer -> answer.get("id").intValue()).containsExactlyInAnyOrder(0, 1);
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.get("error").get("code").intValue()).isEqualTo(-32000);
            assertThat(answer.get("error").get("message").textValue())
                    .contains("Start it")
                    .contains("ANNALS_URL");
        });
    }

    private Map<String, String> environment(String url) {
        return Map.of(
                "ANNALS_URL",
                url,
                "ANNALS_TENANT",
                tenant.name(),
                "ANNALS_TOKEN",
                "to\"k\\en",
                "TMPDIR",
                temporary.toString());
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Map<String, Object> works(String where) {
        return Map.of("op", "assert", "subject", "Mara", "predicate", "works_at", "object", where, "validFrom", "2020");
    }
}
