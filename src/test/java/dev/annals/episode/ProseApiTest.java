package dev.annals.episode;

import static dev.annals.http.Ops.says;
import static dev.annals.http.Ops.setsAside;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Said;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reported prose becomes facts. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class ProseApiTest {

    private static final Said MOVED =
            Said.of("\uD83D\uDE9A News: Nora Quist moved to Porto.").at("2022-05-01T00:00:00Z");

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void factsOutOfProseQuoteTheirWords() {
        // given
        String content = "\uD83D\uDE9A News: Nora Quist moved to Porto.";

        // when
        JsonNode receipt = tenant.tell(MOVED);

        // then
        assertThat(receipt.get("status").textValue()).isEqualTo("learned");
        JsonNode fact = tenant.facts("subject", "Nora Quist", "predicate", "residence")
                .get("facts")
                .get(0);
        assertThat(Shown.fact(fact)).isEqualTo("Porto 2022-05-01..");
        JsonNode claim = tenant.get("/v1/facts/" + fact.get("id").textValue() + "/provenance")
                .expect(200)
                .json()
                .get("claims")
                .get(0);
        JsonNode quote = claim.get("quote");
        assertThat(quote.get("by").textValue()).startsWith("rules/");
        int start = content.offsetByCodePoints(0, quote.get("start").intValue());
        int end = content.offsetByCodePoints(0, quote.get("end").intValue());
        assertThat(content.substring(start, end))
                .isEqualTo(quote.get("text").textValue())
                .contains("moved to Porto");
        assertThat(Shown.ids(claim.get("episodes")))
                .containsExactly(receipt.get("id").textValue());
    }

    @Test
    void aLaterMessageSupersedesAndOrderDoesNotMatter() {
        // when
        tenant.tell(MOVED);
        tenant.tell(Said.of("Nora Quist moved to Oslo.").at("2020-01-01T00:00:00Z"));

        // then
        assertThat(tenant.timeline("subject", "Nora Quist", "predicate", "residence"))
                .containsExactly("Oslo 2020-01-01..2022-05-01", "Porto 2022-05-01..");
    }

    @Test
    void withdrawnItGivesBackWhatItHadDisplaced() {
        // given
        tenant.tell(Said.of("Nora Quist moved to Oslo.").at("2020-01-01T00:00:00Z"));
        String id = tenant.tell(MOVED).get("id").textValue();

        // when
        tenant.delete("/v1/episodes/" + id).expect(200);

        // then
        assertThat(tenant.timeline("subject", "Nora Quist", "predicate", "residence"))
                .containsExactly("Oslo 2020-01-01..");
    }

    @Test
    void whatSomebodySetAsideIsNotLearnedAgainFromTheSameWords() {
        // given
        JsonNode receipt = tenant.tell(MOVED);
        String claim = receipt.get("claims").get(0).textValue();
        tenant.post("/v1/transactions", Map.of("ops", new Object[] {
                    Map.of("op", "setAside", "claim", claim, "reason", "another Nora")
                }))
                .expect(201);

        // when
        JsonNode again = tenant.tell(MOVED.at("2022-05-02T00:00:00Z"));

        // then
        assertThat(again.get("status").textValue()).isEqualTo("nothing found");
        assertThat(tenant.timeline("subject", "Nora Quist", "predicate", "residence"))
                .isEmpty();
    }

    @Test
    void whatSomebodySetAsideInOneScopeIsLearnedInAnother() {
        // given
        String claim = tenant.tell(MOVED).get("claims").get(0).textValue();
        tenant.commit(setsAside(claim));

        // when
        JsonNode elsewhere = tenant.tell(MOVED.with("scope", "team/nine"));

        // then
        assertThat(elsewhere.get("status").textValue()).isEqualTo("learned");
    }

    @Test
    void whoeverSaysWhatItClaimsIsTakenAtTheirWord() {
        // when
        tenant.tell(Said.of("Nora Quist moved to Porto.")
                .claiming(says("Nora", "lives_in").object("Porto")));

        // then
        assertThat(tenant.timeline("subject", "Nora")).hasSize(1);
        assertThat(tenant.get("/v1/entities", "name", "Nora Quist")
                        .expect(200)
                        .json()
                        .get("entities"))
                .isEmpty();
    }

    @Test
    void aNameThatFitsSeveralCostsItsClaimAndNotTheEpisode() {
        // given
        tenant.commit(
                says("Nora Quist", "shoe_size").value(38),
                says("Ida", "knows").object(Map.of("name", "Nora Quist", "type", "Person", "as", "the elder")),
                says("Ida", "knows").object(Map.of("name", "Nora Quist", "type", "Person", "as", "the younger")));

        // when
        JsonNode receipt = tenant.tell(Said.of("Nora Quist moved to Porto. Bo Lind moved to Porto."));

        // then
        assertThat(receipt.get("status").textValue()).isEqualTo("learned");
        assertThat(tenant.timeline("subject", "Bo Lind", "predicate", "residence"))
                .hasSize(1);
    }
}
