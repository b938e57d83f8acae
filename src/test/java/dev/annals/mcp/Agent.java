package dev.annals.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.annals.access.Access;
import dev.annals.http.TestTenant;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceRequest;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import io.restassured.RestAssured;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.type.TypeFactory;

/** An agent that uses a tenant's memory through the MCP SDK's own client. */
final class Agent implements AutoCloseable {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Its threads would look for classes where those of the test are not. */
    private static final tools.jackson.databind.json.JsonMapper OF_THE_TEST =
            tools.jackson.databind.json.JsonMapper.builder()
                    .typeFactory(TypeFactory.createDefaultInstance().withClassLoader(Agent.class.getClassLoader()))
                    .build();

    private final McpSyncClient client;

    private Agent(McpSyncClient client) {
        this.client = client;
    }

    static Agent of(TestTenant tenant) {
        HttpClientStreamableHttpTransport transport = HttpClientStreamableHttpTransport.builder(
                        RestAssured.baseURI + ":" + RestAssured.port)
                .endpoint("/mcp")
                .openConnectionOnStartup(true)
                .jsonMapper(new JacksonMcpJsonMapper(OF_THE_TEST))
                .requestBuilder(HttpRequest.newBuilder().header(Access.TENANT_HEADER, tenant.name()))
                .build();
        return over(transport);
    }

    /** Through the launcher for hosts that only start a command. */
    static Agent launched(Map<String, String> environment) {
        ServerParameters command =
                ServerParameters.builder(Launcher.PATH).env(environment).build();
        return over(new StdioClientTransport(command, new JacksonMcpJsonMapper(OF_THE_TEST)));
    }

    private static Agent over(McpClientTransport transport) {
        McpSyncClient client = McpClient.sync(transport)
                .requestTimeout(Duration.ofMinutes(1))
                .enableCallToolSchemaCaching(true) // and so every answer is checked against its schema
                .build();
        client.initialize();
        return new Agent(client);
    }

    McpSyncClient client() {
        return client;
    }

    /**
     * A call that must succeed.
     *
     * @param arguments names and values in turn
     */
    JsonNode call(String tool, Object... arguments) {
        CallToolResult result = client.callTool(request(tool, arguments));
        assertThat(result.isError()).as(text(result)).isNotEqualTo(true);
        JsonNode answer = MAPPER.valueToTree(result.structuredContent());
        assertThat(answer).as("the same as text").isEqualTo(read(text(result)));
        return answer;
    }

    /** A call that must fail, in a way that the model can read. */
    Refusal refused(String tool, Object... arguments) {
        CallToolResult result = client.callTool(request(tool, arguments));
        assertThat(result.isError()).as(text(result)).isTrue();
        JsonNode problem = MAPPER.valueToTree(result.structuredContent());
        return new Refusal(problem.path("code").asText(), problem.path("field").asText(), text(result));
    }

    JsonNode page(String uri) {
        return read(((TextResourceContents)
                        client.readResource(ReadResourceRequest.builder(uri).build())
                                .contents()
                                .getFirst())
                .text());
    }

    @Override
    public void close() {
        client.closeGracefully();
    }

    record Refusal(String code, String field, String text) {}

    private static CallToolRequest request(String tool, Object... arguments) {
        Map<String, Object> given = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            given.put((String) arguments[i], arguments[i + 1]);
        }
        return CallToolRequest.builder(tool).arguments(given).build();
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().getFirst()).text();
    }

    private static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException noJson) {
            throw new UncheckedIOException(text + " is not JSON", noJson);
        }
    }
}
