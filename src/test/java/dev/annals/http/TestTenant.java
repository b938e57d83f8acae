package dev.annals.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.annals.access.Reader;
import dev.annals.access.Scopes;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Stream;

/** A tenant for a single test, used over HTTP like any client would. */
public final class TestTenant {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper MAPPER = new JsonMapper();

    private final String name;

    private TestTenant(String name) {
        this.name = name;
    }

    public static TestTenant fresh() {
        return new TestTenant("test-" + UUID.randomUUID());
    }

    public String name() {
        return name;
    }

    /** One who may see just these scopes. Over HTTP everyone may see all of them. */
    public Reader reader(String... scopes) {
        return new Reader(name, Scopes.of(List.of(scopes)));
    }

    /** @param query names and values in turn */
    public Answer get(String path, String... query) {
        return send(request(path + query(query)));
    }

    /** The stream of changes. */
    public EventStream changes(String... query) throws IOException, InterruptedException {
        return EventStream.open(request("/v1/changes" + query(query)));
    }

    public Answer post(String path, Object body) {
        return send(request(path).POST(BodyPublishers.ofString(json(body))));
    }

    public Answer delete(String path, String... query) {
        return send(request(path + query(query)).DELETE());
    }

    /** Episodes that are learned, or not, when this returns. @return their receipts */
    public List<JsonNode> tell(Said... episodes) {
        Object body = Stream.of(episodes).map(Said::fields).toList();
        JsonNode answer = post("/v1/episodes?wait=applied", body).expect(202).json();
        return Shown.texts(answer.get("receipts")).stream().map(this::outcome).toList();
    }

    public JsonNode tell(Said episode) {
        return tell(new Said[] {episode}).getFirst();
    }

    /** What became of an episode, at last. */
    public JsonNode outcome(String receipt) {
        JsonNode found =
                get("/v1/receipts/" + receipt, "wait", "60s").expect(200).json();
        assertThat(found.get("status").textValue()).as(found.toString()).isNotEqualTo("pending");
        return found;
    }

    public Answer put(String path, Object body) {
        return send(request(path).PUT(BodyPublishers.ofString(json(body))));
    }

    /** A request in the tenant's name, for what the methods above cannot say. */
    public HttpRequest.Builder request(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + pathAndQuery))
                .header("Annals-Tenant", name)
                .header("Content-Type", "application/json");
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** One commit, that must succeed. @return its receipt */
    public JsonNode commit(Ops.Op... ops) {
        return post("/v1/transactions", transaction(ops)).expect(201).json();
    }

    /** One commit in a scope, that must succeed. @return its receipt */
    public JsonNode commitIn(String scope, Ops.Op... ops) {
        Map<String, Object> body = transaction(ops);
        body.put("scope", scope);
        return post("/v1/transactions", body).expect(201).json();
    }

    public static Map<String, Object> transaction(Ops.Op... ops) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("ops", Stream.of(ops).map(Ops.Op::fields).toList());
        return body;
    }

    /** The rows of all pages of a list, asked for page by page. */
    public List<JsonNode> allPages(String path, String rows, String... query) {
        List<JsonNode> all = new ArrayList<>();
        JsonNode page = get(path, query).expect(200).json();
        all.addAll(Shown.list(page.get(rows)));
        while (!page.get("next").isNull()) {
            String[] more = Stream.concat(
                            Stream.of(query),
                            Stream.of("cursor", page.get("next").textValue()))
                    .toArray(String[]::new);
            page = get(path, more).expect(200).json();
            assertThat(page.get(rows)).isNotEmpty();
            all.addAll(Shown.list(page.get(rows)));
        }
        return all;
    }

    /** @return the answer, with the commit as of which it is in force */
    public JsonNode declare(String predicate, String cardinality) {
        return put("/v1/predicates/" + predicate, Map.of("cardinality", cardinality))
                .expect(200)
                .json();
    }

    /** One page of facts. */
    public JsonNode facts(String... query) {
        return get("/v1/facts", query).expect(200).json();
    }

    /** Facts over all of valid time, as {@link Shown#facts} shows them. */
    public List<String> timeline(String... query) {
        String[] any =
                Stream.concat(Stream.of(query), Stream.of("validAt", "any")).toArray(String[]::new);
        return Shown.facts(facts(any));
    }

    public long commits() {
        return Shown.list(get("/v1/commits", "limit", "1").expect(200).json().get("commits")).stream()
                .mapToLong(commit -> commit.get("seq").longValue())
                .findFirst()
                .orElse(0);
    }

    public static String json(Object body) {
        try {
            return body instanceof String text ? text : MAPPER.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String query(String... namesAndValues) {
        if (namesAndValues.length == 0) {
            return "";
        }
        StringJoiner query = new StringJoiner("&", "?", "");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            query.add(namesAndValues[i] + "=" + URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return query.toString();
    }
}
