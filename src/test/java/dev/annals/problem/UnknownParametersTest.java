package dev.annals.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Answer;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A misspelled or misplaced parameter is never ignored, on any path and with any method. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class UnknownParametersTest {

    private static final String GOOD =
            "{\"ops\": [{\"op\": \"assert\", \"subject\": \"Alice\", \"predicate\": \"knows\", \"object\": \"Bob\"}]}";

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void everyOperationOfTheContractRefusesThem() {
        // given
        JsonNode paths = tenant.get("/q/openapi?format=json").expect(200).json().get("paths");

        // when
        List<String> others = new ArrayList<>();
        paths.properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    Answer answer = tenant.send(request(path.getKey(), operation.getKey()));
                    if (answer.status() != 400 || !answer.text().contains("\"field\":\"knownAtt\"")) {
                        others.add(operation.getKey() + " " + path.getKey() + ": " + answer);
                    }
                }));

        // then
        assertThat(paths.size()).isGreaterThan(10);
        assertThat(others).isEmpty();
        assertThat(tenant.commits()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"scope=user/a&knownAt=2001", "knownAt=2001&scope=user/a", "limit=1&knownAt=2001&scope=main"})
    void aTransactionHasItsParametersInItsBody(String query) {
        tenant.post("/v1/transactions?" + query, GOOD).expectProblem(400, "invalid-parameter");
        assertThat(tenant.commits()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zeta=1&alpha=2&mu=3", "mu=3&alpha=2&zeta=1", "alpha=2&zeta=1&mu=3"})
    void ofSeveralTheFirstByNameIsTold(String query) {
        tenant.get("/v1/facts?" + query).expectProblem(400, "invalid-parameter", "alpha");
        tenant.post("/v1/transactions?" + query, GOOD).expectProblem(400, "invalid-parameter", "alpha");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/facts;scope=user/a", "/v1;x=1/facts", "/v1/entities;name=Alice"})
    void aPathHasNoParametersOfItsOwn(String path) {
        tenant.get(path).expectProblem(400, "invalid-parameter", ";");
    }

    @Test
    void anIdempotencyKeyIsGivenOnce() {
        tenant.send(tenant.request("/v1/transactions")
                        .header("Idempotency-Key", "a")
                        .header("Idempotency-Key", "b")
                        .POST(BodyPublishers.ofString(GOOD)))
                .expectProblem(400, "invalid-parameter", "Idempotency-Key");
        assertThat(tenant.commits()).isZero();
    }

    private HttpRequest.Builder request(String path, String method) {
        String body = Map.of("post", "{}", "put", "{}").getOrDefault(method, "");
        return tenant.request(path.replaceAll("\\{\\w+}", "knows") + "?zeta=1&knownAtt=2001")
                .method(
                        method.toUpperCase(java.util.Locale.ROOT),
                        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }
}
