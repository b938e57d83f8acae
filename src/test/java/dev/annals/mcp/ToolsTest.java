package dev.annals.mcp;

import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Answer;
import dev.annals.http.TestTenant;
import dev.annals.problem.RawHttp;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.GetPromptRequest;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import io.quarkiverse.mcp.server.ExecutionModel;
import io.quarkiverse.mcp.server.ToolManager;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How hosts and models see the tools, and what they are told when they misuse them. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class ToolsTest {

    private static final String LIST = "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/list\"}";
    private static final String[] HEADERS = {
        "Content-Type: application/json", "Accept: application/json, text/event-stream"
    };
    private static final Set<String> CHANGING = Set.of("remember", "correct", "forget", "resolve", "pin");

    private final TestTenant tenant = TestTenant.fresh();
    private Agent agent;

    @Inject
    ToolManager manager;

    @BeforeEach
    void begin() {
        agent = Agent.of(tenant);
    }

    @AfterEach
    void end() {
        agent.close();
    }

    @Test
    void everyToolSaysWhatItIsForAndWhatItDoes() {
        // when
        Map<String, Tool> tools =
                agent.client().listTools().tools().stream().collect(Collectors.toMap(Tool::name, tool -> tool));

        // then
        assertThat(tools.keySet())
                .containsExactlyInAnyOrder(
                        "remember",
                        "recall",
                        "context",
                        "what_was_true",
                        "timeline",
                        "what_changed",
                        "correct",
                        "forget",
                        "resolve",
                        "pin");
        assertThat(tools).allSatisfy((name, tool) -> {
            ToolAnnotations hints = tool.annotations();
            assertThat(tool.title()).isNotBlank();
            assertThat(tool.description())
                    .hasSizeGreaterThan(200)
                    .containsIgnoringCase("comes back")
                    .doesNotContain("\n\n");
            assertThat(hints.readOnlyHint()).isEqualTo(!CHANGING.contains(name));
            assertThat(hints.destructiveHint())
                    .isEqualTo(CHANGING.contains(name)
                            && !Set.of("remember", "pin").contains(name));
            assertThat(hints.openWorldHint()).isFalse();
            assertThat(tool.outputSchema()).containsEntry("type", "object");
            assertThat(properties(tool))
                    .allSatisfy((argument, schema) -> assertThat(((Map<?, ?>) schema).get("description"))
                            .as(name + "." + argument)
                            .asString()
                            .isNotBlank());
        });
        assertThat(agent.client().getServerInstructions()).contains("recall").contains("2021-05");
    }

    @Test
    void noToolHoldsUpWhatServesAllRequests() {
        assertThat(manager)
                .hasSize(10)
                .extracting(tool -> tool.executionModel())
                .containsOnly(ExecutionModel.VIRTUAL_THREAD);
    }

    @Test
    void promptsAreThereForPeople() {
        // when
        String text = ((TextContent) agent.client()
                        .getPrompt(GetPromptRequest.builder("brief_me")
                                .arguments(Map.of("about", "Mara"))
                                .build())
                        .messages()
                        .getFirst()
                        .content())
                .text();

        // then
        assertThat(text).contains("Mara").contains("timeline");
    }

    @Test
    void whatIsWrongIsToldToTheModelWithTheArgumentAndWhatToDo() {
        Map<String, Object> noSuchDay = Map.of(
                "op",
                "assert",
                "subject",
                "Mara",
                "predicate",
                "works_at",
                "object",
                "Acme",
                "validFrom",
                "2022-02-30");

        assertThat(agent.refused("remember", "facts", List.of(noSuchDay)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("invalid-date"))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("facts[0].validFrom"))
                .satisfies(refusal -> assertThat(refusal.text()).contains("no day 30"));
        assertThat(agent.refused("remember", "text", "Hello.", "facts", List.of(noSuchDay))
                        .field())
                .isEqualTo("facts[0].validFrom");
        assertThat(agent.refused("remember", "text", " ").field()).isEqualTo("text");
        assertThat(agent.refused("remember").field()).isEqualTo("text");
        assertThat(agent.refused("remember", "facts", List.of(noSuchDay), "speaker", "Mara")
                        .text())
                .contains("leave speaker out");
        assertThat(agent.refused("recall", "query", "Mara", "valid_at", "2021").text())
                .contains("unknown-field")
                .contains("validAt");
        assertThat(agent.refused("recall").field()).isEqualTo("query");
        assertThat(agent.refused("recall", "query", "tea", "near", "Nobody we know"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("unknown-entity"))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("near"))
                .satisfies(refusal ->
                        assertThat(refusal.text()).contains("Search for it").doesNotContain("/v1/", "GET "));
        assertThat(agent.refused("context", "about", "Nobody we know"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("unknown-entity"))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("about"));
        assertThat(agent.refused("what_was_true", "validAt", "last week").field())
                .isEqualTo("validAt");
        assertThat(agent.refused("what_was_true", "scopes", List.of("a b")).field())
                .isEqualTo("scopes[0]");
        assertThat(agent.refused("timeline").field()).isEqualTo("subject");
        assertThat(agent.refused("timeline", "subject", "Mara", "limit", "many").field())
                .isEqualTo("limit");
        assertThat(agent.refused("what_changed", "from", "2022", "to", "2021").field())
                .isEqualTo("from");
        assertThat(agent.refused("correct", "fact", "nothing", "right", Map.of(), "reason", "so"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("not-found"))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("fact"));
        assertThat(agent.refused("forget", "fact", "x").field()).isEqualTo("reason");
        assertThat(agent.refused("forget", "reason", "so").field()).isEqualTo("fact");
        assertThat(agent.refused("forget", "claims", List.of("nothing"), "reason", "so")
                        .field())
                .isEqualTo("claims");
        assertThat(agent.refused("forget", "episode", "nothing", "reason", "so").field())
                .isEqualTo("episode");
        assertThat(agent.refused("resolve", "keep", "Acme").field()).isEqualTo("contradiction");
        assertThat(agent.refused("resolve", "contradiction", "x", "accept", true, "reason", "so")
                        .field())
                .isEqualTo("contradiction");
        assertThat(agent.refused("pin", "reason", "so").field()).isEqualTo("fact");
        assertThat(agent.refused("pin", "fact", "nothing", "reason", "so"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("unknown-fact"))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("fact"));
        assertThat(tenant.commits()).as("nothing was kept").isZero();
    }

    @Test
    void aPageThatIsNotThereIsSaidToBeSo() {
        assertThatThrownBy(() -> agent.page("annals://entities/nobody"))
                .isInstanceOf(McpError.class)
                .hasMessageContaining("No entity with this id");
    }

    @Test
    void nullIsAsGoodAsAbsent() {
        String told = called("remember", """
                {"text": null, "speaker": null, "scope": null, "reason": null, "referenceTime": null, "facts": [
                 {"op": "assert", "subject": "Mara", "predicate": "works_at", "object": "Acme", "validFrom": null}]}""");
        String asked = called("timeline", "{\"subject\": \"Mara\", \"knownAt\": null, \"limit\": null}");

        assertThat(post(told, "Host: localhost", "Annals-Tenant: " + tenant.name())
                        .text())
                .contains("\"isError\":false");
        assertThat(post(asked, "Host: localhost", "Annals-Tenant: " + tenant.name())
                        .text())
                .contains("Mara works at Acme");
    }

    @Test
    void aTenantThatCannotBeOneIsRefusedAsOverRest() {
        String call = called("timeline", "{\"subject\": \"Mara\"}");

        assertThat(post(call, "Host: localhost", "Annals-Tenant: no such").text())
                .contains("invalid-tenant");
        post(LIST, "Host: localhost", "Annals-Tennant: other")
                .expectProblem(400, "invalid-parameter", "Annals-Tennant");
    }

    @Test
    void whatWouldMeanSomethingElsewhereIsRefused() {
        RawHttp.send("POST /mcp?scope=user/ada", LIST, with("Host: localhost"))
                .expectProblem(400, "invalid-parameter", "query");
        post(LIST, "Host: localhost", "Idempotency-Key: k").expectProblem(400, "invalid-parameter", "Idempotency-Key");
    }

    @Test
    void aMessageMayBeGzipped() throws IOException, InterruptedException {
        // given
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(LIST.getBytes(StandardCharsets.UTF_8));
        }

        // then
        assertThat(packed(packed.toByteArray())).contains("what_was_true");
        assertThat(packed(LIST.getBytes(StandardCharsets.UTF_8))).contains("-32700", "not gzip");
    }

    private static String packed(byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/mcp"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .header("Content-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    @Test
    void whatIsRightIsCompletedWhereItSaysNull() {
        // given
        tenant.commit(says("Mara", "works_at").object("Acme").from("2020"));
        String fact =
                tenant.facts("subject", "Mara").get("facts").get(0).get("id").textValue();

        // when a host sends all properties of the schema
        String correct = called("correct", """
                {"fact": "%s", "reason": "a slip", "right": {
                 "subject": null, "predicate": null, "object": null, "value": null, "validFrom": "2020-02"}}""".formatted(fact));
        post(correct, "Host: localhost", "Annals-Tenant: " + tenant.name());

        // then
        assertThat(tenant.facts("subject", "Mara")
                        .get("facts")
                        .get(0)
                        .get("statement")
                        .textValue())
                .isEqualTo("Mara works at Acme");
        assertThat(tenant.facts("subject", "Mara")
                        .get("facts")
                        .get(0)
                        .get("validFrom")
                        .textValue())
                .isEqualTo("2020-02-01T00:00:00Z");
    }

    @Test
    void theAddressOfAResourceMustBeEscaped() {
        String read = LIST.replace(
                "\"tools/list\"", "\"resources/read\", \"params\": {\"uri\": \"annals://sessions/50% off\"}");

        assertThat(post(read, "Host: localhost", "Annals-Tenant: " + tenant.name())
                        .text())
                .contains("-32602", "%25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://attacker.example", "null", "http://localhost:3000"})
    void aForeignPageIsRefused(String origin) {
        post(LIST, "Host: localhost:8080", "Origin: " + origin).expectProblem(403, "forbidden-origin", "Origin");
    }

    @Test
    void anotherNameAndWhatDoesNotSayThatItIsJsonAreRefused() {
        post(LIST, "Host: attacker.example").expectProblem(403, "forbidden-host", "Host");
        RawHttp.send("POST /mcp", LIST, "Host: localhost", "Content-Type: text/plain", HEADERS[1])
                .expectProblem(415, "unsupported-media-type", "Content-Type");
    }

    @Test
    void noSessionIsNeededAndNoStreamIsHeldOpen() {
        assertThat(post(LIST, "Host: localhost")
                        .expect(200)
                        .json()
                        .get("result")
                        .get("tools"))
                .hasSize(10);
        assertThat(post(LIST, "Host: localhost", "Mcp-Session-Id: of a service that is gone")
                        .expect(200)
                        .text())
                .contains("recall");
        RawHttp.send("GET /mcp", "", "Host: localhost", "Accept: text/event-stream")
                .expectProblem(405, "method-not-allowed");
        RawHttp.send("GET /mcp/sse", "", "Host: localhost").expectProblem(404, "not-found");
    }

    /** It would wait for an answer for ever. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "5",
                "[5]",
                "{'id': 1, 'method': 'tools/call'}",
                "{'id': 1, 'method': 'tools/call', 'params': []}",
                "{'id': 1, 'method': 'tools/call', 'params': {'arguments': {}}}",
                "{'id': 1, 'method': 'tools/call', 'params': {'name': 'recall', 'arguments': [1]}}",
                "{'method': 'tools/call', 'params': {'name': 'recall', 'arguments': {'query': 'x'}}}",
                "{'id': {}, 'method': 'tools/list'}",
                "{'id': 1, 'method': 'prompts/get', 'params': {}}",
                "{'id': 1, 'method': 'resources/read'}",
                "{'id': 1, 'method': 'resources/subscribe', 'params': {'uri': 'annals://entities/x'}}",
                "{'id': 1, 'method': 'completion/complete'}",
                "{'id': 1, 'method': 'completion/complete', 'params': {'ref': {'type': 'ref/prompt'}, 'argument': {}}}",
                "{'id': 1, 'method': 'logging/setLevel'}",
                "{'id': 1, 'method': 'initialize', 'params': {}}",
                "{'method': 'notifications/initialized', 'params': [1]}"
            })
    void aMessageOfAnotherFormIsToldSo(String message) {
        String body = message.replace("{'id'", "{'jsonrpc': '2.0', 'id'")
                .replace("{'method'", "{'jsonrpc': '2.0', 'method'")
                .replace('\'', '"');

        assertThat(post(body, "Host: localhost").json().get("error").get("code").intValue())
                .isIn(-32600, -32601, -32602);
    }

    private static String called(String tool, String arguments) {
        return "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"" + tool
                + "\", \"arguments\": " + arguments + "}}";
    }

    private static Answer post(String body, String... headers) {
        return RawHttp.send("POST /mcp", body, with(headers));
    }

    private static String[] with(String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + HEADERS.length);
        System.arraycopy(HEADERS, 0, all, headers.length, HEADERS.length);
        return all;
    }

    private static Map<?, ?> properties(Tool tool) {
        return (Map<?, ?>) Objects.requireNonNull(tool.inputSchema().get("properties"));
    }
}
