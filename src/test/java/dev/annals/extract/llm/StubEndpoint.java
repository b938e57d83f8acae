package dev.annals.extract.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** An endpoint with OpenAI's protocol that misbehaves as scripted: each behaviour once, the last one for good. */
final class StubEndpoint implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Deque<Behaviour> behaviours = new ArrayDeque<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    StubEndpoint() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", this::handle);
        server.start();
    }

    /** What it was sent. */
    record Request(String authorization, JsonNode body) {

        String instructions() {
            return body.at("/messages/0/content").textValue();
        }

        JsonNode input() {
            return tree(body.at("/messages/1/content").textValue());
        }
    }

    @FunctionalInterface
    interface Behaviour {

        void answer(HttpExchange exchange, Request request) throws IOException, InterruptedException;
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    List<Request> requests() {
        return requests;
    }

    synchronized StubEndpoint does(Behaviour... these) {
        behaviours.clear();
        behaviours.addAll(Arrays.asList(these));
        return this;
    }

    private void handle(HttpExchange exchange) throws IOException {
        JsonNode body = tree(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Request request = new Request(exchange.getRequestHeaders().getFirst("Authorization"), body);
        requests.add(request);
        try (exchange) {
            next().answer(exchange, request);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Behaviour next() {
        return behaviours.size() > 1 ? behaviours.removeFirst() : behaviours.getFirst();
    }

    /** The model says this, for 100 tokens read and 20 written. */
    static Behaviour says(String content) {
        return sends(completion(content));
    }

    static Behaviour sends(String body) {
        return (exchange, request) -> write(exchange, 200, body);
    }

    /** What it says depends on the text. */
    static Behaviour reads(Function<String, String> model) {
        return (exchange, request) -> write(
                exchange,
                200,
                completion(model.apply(request.input().get("text").textValue())));
    }

    static Behaviour fails(int status) {
        return fails(status, Map.of());
    }

    static Behaviour fails(int status, Map<String, String> headers) {
        return (exchange, request) -> {
            headers.forEach(exchange.getResponseHeaders()::set);
            write(exchange, status, "{\"error\": {\"message\": \"no\"}}");
        };
    }

    static Behaviour closes() {
        return (exchange, request) -> exchange.close();
    }

    /** Takes the request and says nothing. */
    Behaviour hangs() {
        return (exchange, request) -> closing.await();
    }

    /** Begins an answer and never ends it. */
    Behaviour drips() {
        return (exchange, request) -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            closing.await();
        };
    }

    /** Sends more than anybody could want to read. */
    static Behaviour floods() {
        return (exchange, request) -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] spaces = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
            try (OutputStream body = exchange.getResponseBody()) {
                for (int sent = 0; sent < 64 << 20; sent += spaces.length) {
                    body.write(spaces);
                }
            }
        };
    }

    static String completion(String content) {
        String text = JSON.getNodeFactory().textNode(content).toString();
        return """
               {"id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": "stub",
                "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": %s}}],
                "usage": {"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120}}
               """.formatted(text);
    }

    private static void write(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
