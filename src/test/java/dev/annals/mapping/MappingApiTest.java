package dev.annals.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Said;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** JSON episodes make claims according to their source's mapping. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class MappingApiTest {

    private static final Map<String, Object> CLAIM = Map.of(
            "each",
            "/people",
            "subject",
            Map.of("path", "/name", "type", "Person"),
            "predicate",
            "employer",
            "object",
            Map.of("path", "/company", "type", "Organization"),
            "validFrom",
            "/since");
    private static final Map<String, Object> MAPPING = Map.of("claims", List.of(CLAIM));
    private static final Map<String, Object> NORA =
            Map.of("name", "Nora Quist", "company", "Halvorsen Optics", "since", "2021-05");

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void recordsBecomeFactsThatQuoteThem() {
        // given
        tenant.put("/v1/mappings/crm", MAPPING).expect(200);

        // when
        JsonNode receipt = tenant.tell(records(NORA));

        // then
        assertThat(receipt.get("status").textValue()).isEqualTo("learned");
        assertThat(tenant.timeline("subject", "Nora Quist", "predicate", "employer"))
                .containsExactly("Halvorsen Optics 2021-05-01..");
        String fact = tenant.facts("subject", "Nora Quist")
                .get("facts")
                .get(0)
                .get("id")
                .textValue();
        JsonNode quote = tenant.get("/v1/facts/" + fact + "/provenance")
                .expect(200)
                .json()
                .get("claims")
                .get(0)
                .get("quote");
        assertThat(quote.get("text").textValue())
                .startsWith("{")
                .contains("Halvorsen Optics")
                .endsWith("}");
        assertThat(quote.get("by").textValue()).startsWith("mapping:crm+");
    }

    @Test
    void aRecordThatDoesNotFitIsToldAndTheOthersAreLearned() {
        // given
        tenant.put("/v1/mappings/crm", MAPPING).expect(200);

        // when
        JsonNode receipt = tenant.tell(records(NORA, Map.of("name", 7, "company", "Acme")));

        // then
        assertThat(receipt.get("status").textValue()).isEqualTo("learned");
        assertThat(receipt.get("why").textValue()).contains("/people/1, employer: subject.name");
        assertThat(tenant.timeline("predicate", "employer")).hasSize(1);
    }

    @Test
    void onlyTheSourceOfTheMappingIsReadByIt() {
        // given
        tenant.put("/v1/mappings/crm", MAPPING).expect(200);

        // when
        JsonNode receipt = tenant.tell(records(NORA).with("source", "hr"));

        // then
        assertThat(receipt.get("status").textValue()).isEqualTo("nothing found");
    }

    @Test
    void aMappingIsShownListedAndRemoved() {
        // given
        tenant.put("/v1/mappings/hr", MAPPING).expect(200);
        tenant.put("/v1/mappings/crm", MAPPING).expect(200);

        // then
        assertThat(tenant.get("/v1/mappings/crm")
                        .expect(200)
                        .json()
                        .get("claims")
                        .get(0)
                        .get("each")
                        .textValue())
                .isEqualTo("/people");
        assertThat(tenant.allPages("/v1/mappings", "mappings", "limit", "1"))
                .extracting(mapping -> mapping.get("source").textValue())
                .containsExactly("crm", "hr");

        // when
        tenant.delete("/v1/mappings/crm").expect(204);

        // then
        tenant.get("/v1/mappings/crm").expectProblem(404, "not-found", "source");
        tenant.delete("/v1/mappings/crm").expectProblem(404, "not-found", "source");
        assertThat(tenant.tell(records(NORA)).get("status").textValue()).isEqualTo("nothing found");
    }

    @Test
    void oneThatIsWrongIsRefusedByItsField() {
        tenant.put("/v1/mappings/crm", Map.of("claims", List.of(CLAIM, Map.of("subject", "name"))))
                .expectProblem(422, "invalid-value", "claims[1].subject");
        tenant.put("/v1/mappings/crm", Map.of()).expectProblem(422, "missing-field", "claims");
        tenant.get("/v1/mappings/crm").expectProblem(404, "not-found");
    }

    private static Said records(Object... people) {
        return new Said(Map.of("kind", "json", "source", "crm", "content", Map.of("people", List.of(people))))
                .at("2024-03-01T00:00:00Z");
    }
}
