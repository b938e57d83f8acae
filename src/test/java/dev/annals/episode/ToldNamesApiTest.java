package dev.annals.episode;

import static dev.annals.http.Ops.reverts;
import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Said;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Prose that gives other names of an entity. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class ToldNamesApiTest {

    private static final Said TOLD =
            Said.of("Robert Holm, whom everybody calls Bob, lives in Oslo.").at("2022-05-01T00:00:00Z");

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void theOtherNameFindsTheEntity() {
        // when
        tenant.tell(TOLD);
        tenant.tell(Said.of("Bob works at Halvorsen Optics.").at("2022-06-01T00:00:00Z"));

        // then
        assertThat(named("Bob")).containsExactly("Robert Holm");
        assertThat(tenant.timeline("subject", "Bob", "predicate", "residence")).containsExactly("Oslo 2022-05-01..");
        assertThat(tenant.timeline("subject", "Robert Holm", "predicate", "employer"))
                .containsExactly("Halvorsen Optics 2022-06-01..");
    }

    @Test
    void somebodyNewIsFoundByBothNames() {
        // when
        JsonNode receipt = tenant.tell(Said.of("My friends call me Kit.").with("speaker", "Sam Reed"));

        // then
        assertThat(receipt.get("status").textValue()).isEqualTo("learned");
        assertThat(named("Kit")).containsExactly("Sam Reed");
        assertThat(named("Sam Reed")).containsExactly("Sam Reed");
    }

    @Test
    void withdrawnItsOtherNameFindsNobody() {
        // given
        String id = tenant.tell(TOLD).get("id").textValue();

        // when
        tenant.delete("/v1/episodes/" + id).expect(200);

        // then
        assertThat(named("Bob")).isEmpty();
    }

    @Test
    void theDecisionShowsTheWords() {
        // given
        tenant.tell(TOLD);

        // when
        JsonNode decision = decision();

        // then
        assertThat(decision.get("kind").textValue()).isEqualTo("alias");
        assertThat(decision.get("evidence").get("quote").textValue())
                .isEqualTo("Robert Holm, whom everybody calls Bob");
    }

    @Test
    void whatSomebodyTookBackIsNotLearnedAgain() {
        // given
        tenant.tell(TOLD);
        tenant.commit(reverts(decision().get("id").textValue()));

        // when
        tenant.tell(TOLD.at("2022-05-02T00:00:00Z"));

        // then
        assertThat(named("Bob")).isEmpty();
    }

    @Test
    void theNameOfAnotherStaysTheirs() {
        // given
        tenant.commit(says("Bob", "shoe_size").value(43));

        // when
        JsonNode receipt = tenant.tell(TOLD);

        // then
        assertThat(named("Bob")).containsExactly("Bob");
        assertThat(tenant.timeline("subject", "Robert Holm", "predicate", "residence"))
                .containsExactly("Oslo 2022-05-01..");
        assertThat(receipt.get("why").textValue()).contains("ambiguous-entity");
    }

    private JsonNode decision() {
        return tenant.get("/v1/decisions").expect(200).json().get("decisions").get(0);
    }

    private List<String> named(String name) {
        return Shown.list(tenant.get("/v1/entities", "name", name)
                        .expect(200)
                        .json()
                        .get("entities"))
                .stream()
                .map(entity -> entity.get("name").textValue())
                .toList();
    }
}
