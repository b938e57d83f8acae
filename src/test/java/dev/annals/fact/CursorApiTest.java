package dev.annals.fact;

import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor continues the one question it was given for. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class CursorApiTest {

    private final TestTenant tenant = TestTenant.fresh();
    private String cursor = "";

    @BeforeEach
    void aPageWithMoreToCome() {
        tenant.commit(
                says("Alice", "knows").object("Bob").from("2020"),
                says("Alice", "knows").object("Carol").from("2020"));
        JsonNode page = tenant.facts("subject", "Alice", "limit", "1");
        cursor = page.get("next").textValue();
    }

    @Test
    void theSameQuestionGoesOn() {
        JsonNode page = tenant.facts("subject", "Alice", "limit", "1", "cursor", cursor);

        assertThat(page.get("facts")).hasSize(1);
        assertThat(page.get("next").isNull()).isTrue();
    }

    @Test
    void anotherQuestionDoesNot() {
        tenant.get("/v1/facts", "subject", "Bob", "cursor", cursor).expectProblem(400, "invalid-cursor", "cursor");
        tenant.get("/v1/facts", "cursor", cursor).expectProblem(400, "invalid-cursor", "cursor");
        tenant.get("/v1/facts", "subject", "Alice", "predicate", "knows", "cursor", cursor)
                .expectProblem(400, "invalid-cursor", "cursor");
        tenant.get("/v1/entities", "name", "Alice", "cursor", cursor).expectProblem(400, "invalid-cursor", "cursor");
        tenant.get("/v1/commits", "cursor", cursor).expectProblem(400, "invalid-cursor", "cursor");
        tenant.get("/v1/predicates", "cursor", cursor).expectProblem(400, "invalid-cursor", "cursor");
        tenant.get("/v1/diff", "from", "2020", "cursor", cursor).expectProblem(400, "invalid-cursor", "cursor");
    }

    @Test
    void anotherTenantDoesNot() {
        TestTenant other = TestTenant.fresh();

        other.get("/v1/facts", "subject", "Alice", "cursor", cursor).expectProblem(400, "invalid-cursor", "cursor");
    }

    @Test
    void aForgedPlaceInATimelineIsRefused() {
        // given
        String alice =
                tenant.facts().get("facts").get(0).get("subject").get("id").textValue();
        String path = "/v1/entities/" + alice + "/timeline";
        String next =
                tenant.get(path, "limit", "1").expect(200).json().get("next").textValue();

        for (String place : List.of("+1000000000-12-31T23:59:59Z x", "2020-01-01T00:00:00Z", "yesterday x")) {
            // when
            String forged = forged(next, 4, place);

            // then
            tenant.get(path, "cursor", forged).expectProblem(400, "invalid-cursor", "cursor");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59.999999999Z",
                "-1000000000-01-01T00:00:00Z",
                "+10000-01-01T00:00:00Z",
                "yesterday",
                ""
            })
    void aForgedOneIsRefused(String instant) {
        for (int part = 1; part <= 2; part++) {
            // when
            String forged = forged(cursor, part, instant);

            // then
            tenant.get("/v1/facts", "subject", "Alice", "cursor", forged)
                    .expectProblem(400, "invalid-cursor", "cursor");
        }
    }

    private static String forged(String cursor, int part, String text) {
        String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n", 5);
        parts[part] = text;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }
}
