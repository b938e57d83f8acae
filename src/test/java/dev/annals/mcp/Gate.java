package dev.annals.mcp;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A proxy in front of the service that does what the protocol allows but Annals does not do: it has sessions and loses
 * them, and answers in streams. It holds back a ping until another message has arrived.
 */
final class Gate implements AutoCloseable {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String SESSION = "Mcp-Session-Id";
    private static final List<String> PASSED_ON =
            List.of("Content-Type", "Accept", "Annals-Tenant", "MCP-Protocol-Version", SESSION);

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;
    private final Set<String> sessions = ConcurrentHashMap.newKeySet();
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final CountDownLatch another = new CountDownLatch(1);

    /** @param session the one it named, or empty */
    record Seen(String what, String session, String version, String token) {}

    Gate() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/mcp", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<Seen> seen() {
        return seen;
    }

    Set<String> sessions() {
        return sessions;
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Headers headers = exchange.getRequestHeaders();
            String what = body.isEmpty()
                    ? exchange.getRequestMethod()
                    : MAPPER.readTree(body).path("method").asText();
            String session = header(headers, SESSION);
            seen.add(
                    new Seen(what, session, header(headers, "MCP-Protocol-Version"), header(headers, "Authorization")));
            if (!what.equals("initialize") && !sessions.contains(session)) {
                exchange.sendResponseHeaders(404, -1);
            } else if (what.equals("DELETE")) {
                sessions.remove(session);
                exchange.sendResponseHeaders(200, -1);
            } else if (what.equals("logging/setLevel") || (what.equals("ping") && !anotherCame())) {
                say(exchange, 503, "application/problem+json", "{\"detail\": \"Too many \\\"wait\\\".\"}");
            } else {
                another.countDown();
                pass(exchange, what, body);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean anotherCame() throws InterruptedException {
        return another.await(20, TimeUnit.SECONDS);
    }

    private void pass(HttpExchange exchange, String what, String body) throws IOException, InterruptedException {
        HttpRequest.Builder passed = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/mcp"))
                .POST(BodyPublishers.ofString(body));
        for (String name : PASSED_ON) {
            String value = header(exchange.getRequestHeaders(), name);
            if (!value.isEmpty()) {
                passed.header(name, value);
            }
        }
        HttpResponse<String> answer = client.send(passed.build(), BodyHandlers.ofString());
        if (what.equals("initialize")) {
            String session = answer.headers().firstValue(SESSION).orElseThrow();
            sessions.add(session);
            exchange.getResponseHeaders().add(SESSION, session);
            say(exchange, answer.statusCode(), "application/json", answer.body());
        } else if (answer.body().isEmpty()) {
            exchange.sendResponseHeaders(answer.statusCode(), -1);
        } else {
            say(exchange, answer.statusCode(), "text/event-stream", stream(answer.body()));
        }
    }

    /** One event, its data on many lines, after one that has none. */
    private static String stream(String json) throws IOException {
        return MAPPER.readTree(json)
                .toPrettyString()
                .lines()
                .collect(Collectors.joining(
                        "\r\ndata: ", "id: 1\r\ndata:\r\n\r\n:\r\nevent: message\r\ndata: ", "\r\n\r\n"));
    }

    private static void say(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String header(Headers headers, String name) {
        return headers.containsKey(name) ? headers.getFirst(name) : "";
    }
}
