package dev.annals.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The OpenAPI document describes how to call the API. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class OpenApiTest {

    private JsonNode paths = NullNode.getInstance();

    @BeforeEach
    void read() {
        paths = TestTenant.fresh()
                .get("/q/openapi", "format", "json")
                .expect(200)
                .json()
                .get("paths");
    }

    @Test
    void everyOperationTakesATenant() {
        assertThat(Shown.list(paths))
                .hasSizeGreaterThan(15)
                .allSatisfy(path -> assertThat(Shown.list(path))
                        .isNotEmpty()
                        .allSatisfy(operation ->
                                assertThat(parameters(operation)).containsOnlyOnce("header Annals-Tenant")));
    }

    @Test
    void everyListIsInPages() {
        for (String list : List.of(
                "facts",
                "facts/{id}/history",
                "entities",
                "entities/{id}/timeline",
                "diff",
                "commits",
                "decisions",
                "contradictions",
                "mappings",
                "predicates",
                "episodes",
                "quarantine",
                "jobs",
                "jobs/{id}/items")) {
            assertThat(parameters(paths.get("/v1/" + list).get("get")))
                    .as(list)
                    .containsOnlyOnce("query cursor", "query limit");
        }
    }

    @Test
    void questionsAboutFactsTakeBothInstants() {
        for (String question : List.of("facts", "entities/{id}", "diff")) {
            assertThat(parameters(paths.get("/v1/" + question).get("get")))
                    .as(question)
                    .containsOnlyOnce("query validAt", "query knownAt", "query minCommit");
        }
    }

    private static List<String> parameters(JsonNode operation) {
        return Shown.list(operation.path("parameters")).stream()
                .map(parameter -> parameter.get("in").textValue() + " "
                        + parameter.get("name").textValue())
                .toList();
    }
}
