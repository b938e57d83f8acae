package dev.annals.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.http.EventStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** A client for one tenant. It keeps its connections alive and is thread-safe. */
public final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http;
    private final URI service;
    private final String tenant;

    public Client(HttpClient http, URI service, String tenant) {
        this.http = http;
        this.service = service;
        this.tenant = tenant;
    }

    public static HttpClient http() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    /** An answer of any status. */
    public record Answer(int status, JsonNode body) {

        /** @throws AssertionError when the status is another */
        public JsonNode expect(int wanted) {
            if (status != wanted) {
                throw new AssertionError("expected " + wanted + ", got " + status + ": " + body);
            }
            return body;
        }
    }

    /** The answer's bytes, for those who measure and read them later. */
    public byte[] bytes(String pathAndQuery) throws IOException, InterruptedException {
        return bytes(request(pathAndQuery).GET().build(), 200);
    }

    /** Likewise, to what was posted. */
    public byte[] bytes(String path, Object content, int expected) throws IOException, InterruptedException {
        return bytes(request(path).POST(body(content)).build(), expected);
    }

    private byte[] bytes(HttpRequest request, int expected) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() != expected) {
            throw new IOException(request.uri() + " gave " + response.statusCode());
        }
        return response.body();
    }

    public void declareOne(String predicate) throws IOException, InterruptedException {
        send(request("/v1/predicates/" + predicate).PUT(body(Map.of("cardinality", "one"))))
                .expect(200);
    }

    /** @throws IOException when there was no answer: it may have taken effect or not */
    public Answer transact(Write write) throws IOException, InterruptedException {
        return transact(write.key(), write.transaction());
    }

    public Answer transact(String key, Object transaction) throws IOException, InterruptedException {
        return send(request("/v1/transactions").header("Idempotency-Key", key).POST(body(transaction)));
    }

    public Answer post(String path, Object content) throws IOException, InterruptedException {
        return send(request(path).POST(body(content)));
    }

    public JsonNode get(String path, Map<String, String> parameters) throws IOException, InterruptedException {
        String query = parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(query.isEmpty() ? path : path + "?" + query).GET()).expect(200);
    }

    /** The stream of changes after a commit. */
    public EventStream changes(String lastEventId) throws IOException, InterruptedException {
        return EventStream.open(request("/v1/changes").header("Last-Event-ID", lastEventId));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.resolve(path))
                .timeout(PATIENCE)
                .header("Annals-Tenant", tenant)
                .header("Content-Type", "application/json");
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
        return new Answer(response.statusCode(), JSON.readTree(response.body()));
    }

    private static HttpRequest.BodyPublisher body(Object content) throws IOException {
        return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(content));
    }
}
