package dev.annals.fact;

import static dev.annals.http.Ops.merges;
import static dev.annals.http.Ops.reverts;
import static dev.annals.http.Ops.says;
import static dev.annals.http.Ops.setsAside;
import static dev.annals.http.Ops.splits;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Facts are found by the names and ids that counted as one at the time, and say which decisions are behind them. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class MergedFactsApiTest {

    private final TestTenant tenant = TestTenant.fresh();
    private JsonNode said;

    @BeforeEach
    void twoThatWillBeOne() {
        said = tenant.commit(
                says("Mara Berg", "likes").value("tea").from("2020"),
                says("Mara Lind", "likes").value("coffee").from("2021"),
                says("Ada", "knows").object("Mara Berg").from("2020"));
    }

    @Test
    void aNameLeadsToWhatItCountsAsAsSubjectAndAsObject() {
        // given
        String berg = subject("Mara Berg").get("id").textValue();
        JsonNode merge = tenant.commit(merges("Mara Berg", "Mara Lind"));
        String asOne = Shown.knownAt(merge);
        String again = Shown.knownAt(tenant.commit(reverts(Shown.decision(merge, 0))));

        // then
        for (String name : List.of("Mara Berg", berg)) {
            assertThat(tenant.timeline("subject", name, "knownAt", asOne))
                    .containsExactly("tea 2020-01-01..", "coffee 2021-01-01..");
            assertThat(tenant.timeline("subject", name, "knownAt", Shown.knownAt(said)))
                    .containsExactly("tea 2020-01-01..");
            assertThat(tenant.timeline("subject", name, "knownAt", again)).containsExactly("tea 2020-01-01..");
            assertThat(tenant.timeline("object", name, "knownAt", asOne)).containsExactly("Mara Lind 2020-01-01..");
            assertThat(tenant.timeline("object", name, "knownAt", again)).containsExactly("Mara Berg 2020-01-01..");
        }
        assertThat(tenant.timeline("object", "Mara Lind", "knownAt", Shown.knownAt(said)))
                .isEmpty();
    }

    @Test
    void provenanceTellsWhomAClaimNamed() {
        // given
        tenant.commit(merges("Mara Berg", "Mara Lind"));

        // when
        JsonNode tea = provenance("tea");
        JsonNode coffee = provenance("coffee");

        // then
        assertThat(tea.get("fact").get("subject").get("name").textValue()).isEqualTo("Mara Lind");
        assertThat(tea.get("claims").get(0).get("subject").get("name").textValue())
                .isEqualTo("Mara Berg");
        assertThat(coffee.get("claims").get(0).has("subject")).isFalse();
    }

    @Test
    void provenanceTellsDecisionsAboutAClaimAndWhatRevertedThem() {
        // given
        JsonNode aside = tenant.commit(setsAside(Shown.claim(said, 0)).with("evidence", Map.of("page", 7)));
        JsonNode back = tenant.commit(reverts(Shown.decision(aside, 0)));

        // when
        JsonNode decisions = provenance("tea").get("claims").get(0).get("decisions");

        // then
        assertThat(Shown.list(decisions))
                .extracting(decision -> decision.get("kind").textValue())
                .containsExactly("setAside", "revert");
        JsonNode first = decisions.get(0);
        assertThat(first.get("id").textValue()).isEqualTo(Shown.decision(aside, 0));
        assertThat(first.get("reason").textValue()).isEqualTo("nobody believes it");
        assertThat(first.get("evidence").get("page").intValue()).isEqualTo(7);
        assertThat(first.get("actor").textValue()).isEqualTo("local");
        assertThat(first.get("knownFrom").textValue()).isEqualTo(Shown.knownAt(aside));
        assertThat(first.get("knownTo").textValue()).isEqualTo(Shown.knownAt(back));
        assertThat(first.get("inForce").booleanValue()).isFalse();
        assertThat(decisions.get(1).get("inForce").booleanValue()).isTrue();
    }

    @Test
    void provenanceTellsTheSplitThatMadeAClaimMeanAnother() {
        // given
        JsonNode split = tenant.commit(splits("Mara Berg", "Mara the Second", Shown.claim(said, 0)));

        // when
        JsonNode claim = provenance("tea").get("claims").get(0);

        // then
        assertThat(subject("Mara the Second").get("name").textValue()).isEqualTo("Mara the Second");
        assertThat(claim.get("subject").get("name").textValue()).isEqualTo("Mara Berg");
        assertThat(Shown.ids(claim.get("decisions"))).containsExactly(Shown.decision(split, 0));
    }

    @Test
    void theHistoryOfAFactGoesOnAfterAMerge() {
        // given
        tenant.declare("lives_in", "one");
        tenant.commit(
                says("Mara Lind", "lives_in").object("Oslo").from("2015"),
                says("Mara Berg", "lives_in").object("Rome").from("2018"));
        String id = tenant.facts("object", "Oslo", "validAt", "2016")
                .get("facts")
                .get(0)
                .get("id")
                .textValue();
        tenant.commit(merges("Mara Berg", "Mara Lind"));

        // when
        JsonNode history =
                tenant.get("/v1/facts/" + id + "/history").expect(200).json();

        // then
        assertThat(Shown.list(history.get("facts")))
                .extracting(Shown::fact)
                .containsExactly("Oslo 2015-01-01..", "Oslo 2015-01-01..2018-01-01", "Rome 2018-01-01..");
    }

    @Test
    void whatACommitMadeIsToldTheSameAfterAMerge() {
        // given
        String asked = Shown.knownAt(said);
        String before = tenant.get("/v1/diff", "from", "2001", "to", asked).text();
        tenant.commit(merges("Mara Berg", "Mara Lind"));

        // then
        assertThat(tenant.get("/v1/diff", "from", "2001", "to", asked).text()).isEqualTo(before);
    }

    private JsonNode subject(String name) {
        return tenant.facts("subject", name, "validAt", "any")
                .get("facts")
                .get(0)
                .get("subject");
    }

    /** Of the one fact with the value. */
    private JsonNode provenance(String value) {
        JsonNode facts = tenant.facts("value", value, "predicate", "likes", "validAt", "any")
                .get("facts");
        assertThat(facts).hasSize(1);
        return tenant.get("/v1/facts/" + facts.get(0).get("id").textValue() + "/provenance")
                .expect(200)
                .json();
    }
}
