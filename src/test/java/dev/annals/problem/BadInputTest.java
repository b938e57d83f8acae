package dev.annals.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Answer;
import dev.annals.http.Ops;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any bad input gets a problem document that says what is wrong, and leaves the memory unchanged. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class BadInputTest {

    private static final String GOOD =
            "{\"ops\": [{\"op\": \"assert\", \"subject\": \"Alice\", \"predicate\": \"knows\", \"object\": \"Bob\"}]}";

    private final TestTenant tenant = TestTenant.fresh();

    static Stream<BadBodies.Bad> bodies() {
        return BadBodies.all();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aBadTransactionIsRefusedAndLeavesNoTrace(BadBodies.Bad bad) {
        // when
        Answer answer = tenant.post("/v1/transactions", bad.body());

        // then
        if (bad.field().isEmpty()) {
            answer.expectProblem(bad.status(), bad.code());
        } else {
            answer.expectProblem(bad.status(), bad.code(), bad.field());
        }
        assertNothingWasKept();
    }

    @Test
    void whenTheLastOpIsRefusedNothingOfTheOthersIsKept() {
        // when
        tenant.post(
                        "/v1/transactions",
                        TestTenant.transaction(
                                Ops.says("Alice", "knows").object("Bob"),
                                Ops.says("Alice", "likes").object("Carol"),
                                Ops.says(Ops.id("nobody"), "knows").object("Dave")))
                .expectProblem(422, "unknown-entity", "ops[2].subject");

        // then
        assertNothingWasKept();
        assertThat(tenant.get("/v1/entities").expect(200).json().get("entities"))
                .isEmpty();
        assertThat(tenant.get("/v1/predicates").expect(200).json().get("predicates"))
                .isEmpty();
        assertThat(tenant.timeline()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 422 | missing-field | cardinality",
                "{\"cardinality\": \"two\"} | 422 | invalid-value | cardinality",
                "{\"cardinality\": 1} | 422 | wrong-type | cardinality",
                "{\"cardinality\": \"one\", \"phrase\": \"  \"} | 422 | invalid-text | phrase",
                "{\"cardinality\": \"one\", \"phrase\": 1} | 422 | wrong-type | phrase",
                "{\"cardinality\": \"one\", \"reason\": \"\\u0000\"} | 422 | invalid-text | reason",
                "{\"cardinality\": \"one\", \"inverse\": \"x\"} | 422 | missing-field | patterns",
                "{\"cardinality\": \"one\", \"opposite\": \"x\"} | 422 | unknown-field | opposite"
            })
    void aBadDeclarationIsRefused(String body, int status, String code, String field) {
        tenant.put("/v1/predicates/knows", body).expectProblem(status, code, field);
        assertNothingWasKept();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Knows", "works%20at", "knows%00", "%F0%9F%92%A9", "knows%60%5D"})
    void aPredicateHasAPlainName(String name) {
        tenant.put("/v1/predicates/" + name, "{\"cardinality\": \"one\"}").expectProblem(422, "invalid-text", "name");
        assertNothingWasKept();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/facts?validAt=yesterday, 400, invalid-parameter, validAt",
        "/v1/facts?validAt=, 400, invalid-parameter, validAt",
        "/v1/facts?knownAt=2020-13, 400, invalid-parameter, knownAt",
        "/v1/facts?knownAt=any, 400, invalid-parameter, subject",
        "/v1/entities/x?knownAt=any, 400, invalid-parameter, knownAt",
        "/v1/facts?knownAt=%2B999999999-01-01T00:00:00Z, 400, invalid-parameter, knownAt",
        "/v1/facts?limit=0, 400, invalid-parameter, limit",
        "/v1/facts?limit=-1, 400, invalid-parameter, limit",
        "/v1/facts?limit=1001, 400, invalid-parameter, limit",
        "/v1/facts?limit=ten, 400, invalid-parameter, limit",
        "/v1/facts?limit=99999999999, 400, invalid-parameter, limit",
        "/v1/facts?limit=1&limit=2, 400, invalid-parameter, limit",
        "/v1/facts?subjekt=Alice, 400, invalid-parameter, subjekt",
        "/v1/facts?%00=x, 400, invalid-parameter, ''",
        "/v1/facts?subject=, 400, invalid-parameter, subject",
        "/v1/facts?subject, 400, invalid-parameter, subject",
        "/v1/facts?scope=main&scope=, 400, invalid-parameter, scope",
        "/v1/facts?subject=A%00, 422, invalid-text, subject",
        "/v1/facts?object=%1b, 422, invalid-text, object",
        "/v1/facts?value=%00, 422, invalid-text, value",
        "/v1/facts?predicate=works%20at, 422, invalid-text, predicate",
        "/v1/facts?scope=my%20scope, 422, invalid-text, scope",
        "/v1/facts?cursor=garbage, 400, invalid-cursor, cursor",
        "/v1/facts?cursor=, 400, invalid-parameter, cursor",
        "/v1/facts/x?knownAt=never, 400, invalid-parameter, knownAt",
        "/v1/facts/x?validAt=2020, 400, invalid-parameter, validAt",
        "/v1/facts/x, 404, not-found, id",
        "/v1/facts/%00, 404, not-found, id",
        "/v1/facts/x/history, 404, not-found, id",
        "/v1/facts/x/provenance, 404, not-found, id",
        "/v1/entities?limit=0, 400, invalid-parameter, limit",
        "/v1/entities?cursor=garbage, 400, invalid-cursor, cursor",
        "/v1/entities?name=%20, 422, invalid-text, name",
        "/v1/entities?kind=Person, 400, invalid-parameter, kind",
        "/v1/entities/x, 404, not-found, id",
        "/v1/entities/x?validAt=x, 400, invalid-parameter, validAt",
        "/v1/entities/x/timeline, 404, not-found, id",
        "/v1/entities/x/timeline?cursor=garbage, 400, invalid-cursor, cursor",
        "/v1/predicates?cursor=No%20Name, 400, invalid-cursor, cursor",
        "/v1/predicates?limit=x, 400, invalid-parameter, limit",
        "/v1/predicates/nothing, 404, not-found, name",
        "/v1/predicates/No%20Name, 422, invalid-text, name",
        "/v1/diff, 400, invalid-parameter, from",
        "/v1/diff?from=x, 400, invalid-parameter, from",
        "/v1/diff?from=2020&to=2019, 400, invalid-parameter, from",
        "/v1/diff?from=2020-02&to=2020, 400, invalid-parameter, from",
        "/v1/diff?from=2020&to=any, 400, invalid-parameter, to",
        "/v1/diff?from=2020&to=2021&axis=sideways, 400, invalid-parameter, axis",
        "/v1/diff?from=2020&to=2021&knownAt=2020, 400, invalid-parameter, knownAt",
        "/v1/diff?from=2020&to=2021&axis=valid&validAt=2020, 400, invalid-parameter, validAt",
        "/v1/diff?from=2020&to=2021&cursor=garbage, 400, invalid-cursor, cursor",
        "/v1/commits?cursor=x, 400, invalid-cursor, cursor",
        "/v1/commits?limit=x, 400, invalid-parameter, limit",
        "/v1/commits?limit=%D9%A3, 400, invalid-parameter, limit",
        "/v1/commits/x, 400, invalid-parameter, seq",
        "/v1/commits/%D9%A3, 400, invalid-parameter, seq",
        "/v1/commits/1, 404, not-found, seq",
        "/v1/commits/99999999999999999999, 400, invalid-parameter, seq"
    })
    void aBadQuestionIsRefused(String pathAndQuery, int status, String code, String field) {
        tenant.get(pathAndQuery).expectProblem(status, code, field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1", "/v1/nothing", "/nothing", "/v1/facts/x/y", "/v1/transactions/1", "/v2/facts"})
    void anUnknownPathIsNotFound(String path) {
        tenant.get(path).expectProblem(404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /v1/facts",
        "POST, /v1/facts",
        "PATCH, /v1/entities",
        "DELETE, /v1/commits/1",
        "PUT, /v1/transactions",
        "GET, /v1/transactions",
        "DELETE, /v1/predicates/knows"
    })
    void aPathTakesOnlyItsMethods(String method, String path) {
        tenant.send(tenant.request(path).method(method, BodyPublishers.ofString("{}")))
                .expectProblem(405, "method-not-allowed");
        assertNothingWasKept();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "text/json"})
    void onlyJsonIsTakenIn(String mediaType) {
        tenant.send(tenant.request("/v1/transactions")
                        .setHeader("Content-Type", mediaType)
                        .POST(BodyPublishers.ofString(GOOD)))
                .expectProblem(415, "unsupported-media-type");
        assertNothingWasKept();
    }

    @Test
    void onlyJsonIsGivenOut() {
        tenant.send(tenant.request("/v1/facts").setHeader("Accept", "text/html"))
                .expectProblem(406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "a b", "a/b", "../main", "a'b", "{}"})
    void aTenantHasAPlainName(String name) {
        tenant.send(tenant.request("/v1/facts").setHeader("Annals-Tenant", name))
                .expectProblem(400, "invalid-tenant", "Annals-Tenant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void anIdempotencyKeyIsPlainText(String key) {
        tenant.send(tenant.request("/v1/transactions")
                        .setHeader("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(GOOD)))
                .expectProblem(400, "invalid-parameter", "Idempotency-Key");
        assertNothingWasKept();
    }

    @Test
    void anIdempotencyKeyIsNoNovel() {
        tenant.send(tenant.request("/v1/transactions")
                        .setHeader("Idempotency-Key", "k".repeat(201))
                        .POST(BodyPublishers.ofString(GOOD)))
                .expectProblem(400, "invalid-parameter", "Idempotency-Key");
        assertNothingWasKept();
    }

    @Test
    void bytesThatAreNotUtf8AreNoJson() {
        byte[] body = GOOD.replace("Bob", "B?b").getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < body.length; i++) {
            if (body[i] == '?') {
                body[i] = (byte) 0xff;
            }
        }

        tenant.send(tenant.request("/v1/transactions").POST(BodyPublishers.ofByteArray(body)))
                .expectProblem(400, "invalid-json");
        assertNothingWasKept();
    }

    @Test
    void aBodyOfTenMegabytesIsTooLarge() {
        byte[] body = GOOD.replace("Bob", "B".repeat(10_000_000)).getBytes(StandardCharsets.UTF_8);

        tenant.send(tenant.request("/v1/transactions").expectContinue(true).POST(BodyPublishers.ofByteArray(body)))
                .expectProblem(413, "body-too-large");
        assertNothingWasKept();
    }

    @Test
    void aBodyOfTenMegabytesThatDoesNotSaySoIsTooLargeToo() {
        byte[] body = GOOD.replace("Bob", "B".repeat(10_000_000)).getBytes(StandardCharsets.UTF_8);

        tenant.send(tenant.request("/v1/transactions")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))))
                .expect(413);
        assertNothingWasKept();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/facts?subject=%zz", "/v1/facts?subject=%", "/v1/facts/%zz", "/v1/facts?%zz=1"})
    void aBrokenEscapeInAUrlIsTheCallersFault(String pathAndQuery) {
        RawHttp.send("GET " + pathAndQuery, "", "Host: localhost", "Annals-Tenant: " + tenant.name())
                .expect(400);
    }

    private void assertNothingWasKept() {
        assertThat(tenant.commits()).isZero();
        assertThat(tenant.get("/v1/entities").expect(200).json().get("entities"))
                .isEmpty();
        assertThat(tenant.get("/v1/predicates").expect(200).json().get("predicates"))
                .isEmpty();
    }
}
