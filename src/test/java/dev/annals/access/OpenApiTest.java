package dev.annals.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.annals.belief.ClaimKind;
import dev.annals.change.DecisionKind;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The OpenAPI document describes how to call the API. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class OpenApiTest {

    private JsonNode paths = NullNode.getInstance();
    private JsonNode schemas = NullNode.getInstance();

    @BeforeEach
    void read() {
        JsonNode document = TestTenant.fresh()
                .get("/q/openapi", "format", "json")
                .expect(200)
                .json();
        paths = document.get("paths");
        schemas = document.get("components").get("schemas");
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

    @ParameterizedTest
    @CsvSource({
        "Op, validFrom, true",
        "Op, object, true",
        "Op, op, false",
        "Transaction, reason, true",
        "NewEpisode, kind, true",
        "Fact, validTo, true",
        "Fact, object, true",
        "Fact, id, false",
        "FactPage, next, true",
        "Job, why, true",
        "Job, state, false"
    })
    void whatMayBeNullIsSaidToBe(String schema, String property, boolean nullable) {
        JsonNode said = schemas.get(schema).get("properties").get(property);

        assertThat(takesNull(said)).as(said.toString()).isEqualTo(nullable);
    }

    @ParameterizedTest
    @CsvSource({"Op, op", "CommittedDecision, kind", "KnownDecision, kind"})
    void everyKindOfDecisionIsListed(String schema, String property) {
        List<String> words = Shown.list(
                        schemas.get(schema).get("properties").get(property).get("enum"))
                .stream()
                .map(JsonNode::textValue)
                .toList();
        List<String> claims = Stream.of(ClaimKind.values()).map(ClaimKind::word).toList();

        assertThat(words).filteredOn(word -> !claims.contains(word)).isEqualTo(DecisionKind.words());
    }

    private static boolean takesNull(JsonNode schema) {
        return Shown.list(schema.path("anyOf")).stream().anyMatch(OpenApiTest::takesNull)
                || schema.path("type").toString().contains("\"null\"");
    }

    private static List<String> parameters(JsonNode operation) {
        return Shown.list(operation.path("parameters")).stream()
                .map(parameter -> parameter.get("in").textValue() + " "
                        + parameter.get("name").textValue())
                .toList();
    }
}
