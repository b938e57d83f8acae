package dev.annals.entity;

import static dev.annals.http.Ops.aliases;
import static dev.annals.http.Ops.merges;
import static dev.annals.http.Ops.reverts;
import static dev.annals.http.Ops.says;
import static dev.annals.http.Ops.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an entity counts as, what counts as it, and by which names it is found, as of any known time. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class MergedEntitiesApiTest {

    private final TestTenant tenant = TestTenant.fresh();
    private String berg = "";
    private String lind = "";
    private String apart = "";

    @BeforeEach
    void twoEntities() {
        apart = Shown.knownAt(tenant.commit(
                says("Mara Berg", "likes").value("tea").from("2020"),
                says("Mara Lind", "likes").value("coffee").from("2021")));
        berg = entities("name", "Mara Berg").getFirst().get("id").textValue();
        lind = entities("name", "Mara Lind").getFirst().get("id").textValue();
    }

    @Test
    void aNameLeadsToWhatItCountsAsWhileTheMergeIsInForce() {
        // given
        JsonNode merge = tenant.commit(merges("Mara Berg", "Mara Lind"));
        String asOne = Shown.knownAt(merge);
        String again = Shown.knownAt(tenant.commit(reverts(Shown.decision(merge, 0))));

        // then
        assertThat(ids("name", "Mara Berg", "knownAt", apart)).containsExactly(berg);
        assertThat(ids("name", "Mara Berg", "knownAt", asOne)).containsExactly(lind);
        assertThat(ids("name", "Mara Berg", "knownAt", again)).containsExactly(berg);
    }

    @Test
    void aPageTellsWhatItCountsAsAndWhatCountsAsIt() {
        // given
        JsonNode merge = tenant.commit(merges("Mara Berg", "Mara Lind"));

        // when
        JsonNode asked = page(berg);
        JsonNode itself = page(lind);

        // then
        assertThat(asked.get("entity").get("id").textValue()).isEqualTo(lind);
        assertThat(shown(asked.get("countsAs"))).isEqualTo("Mara Lind " + Shown.knownAt(merge));
        assertThat(asked.get("countsAs").get("decision").textValue()).isEqualTo(Shown.decision(merge, 0));
        assertThat(itself.has("countsAs")).isFalse();
        assertThat(Shown.list(itself.get("counted")))
                .extracting(MergedEntitiesApiTest::shown)
                .containsExactly("Mara Berg " + Shown.knownAt(merge));
        assertThat(Shown.facts(asked)).containsExactly("tea 2020-01-01..", "coffee 2021-01-01..");
        assertThat(asked.get("facts")).isEqualTo(itself.get("facts"));
        assertThat(Shown.facts(timeline(berg))).isEqualTo(Shown.facts(timeline(lind)));
    }

    @Test
    void beforeTheMergeAndAfterItsRevertItCountsAsItself() {
        // given
        JsonNode merge = tenant.commit(merges("Mara Berg", "Mara Lind"));
        tenant.commit(reverts(Shown.decision(merge, 0)));

        for (String knownAt : List.of(apart, "2100")) {
            // when
            JsonNode page = page(berg, "knownAt", knownAt);

            // then
            assertThat(page.get("entity").get("id").textValue()).isEqualTo(berg);
            assertThat(page.has("countsAs")).isFalse();
            assertThat(Shown.facts(page)).containsExactly("tea 2020-01-01..");
            assertThat(page(lind, "knownAt", knownAt).get("counted")).isEmpty();
        }
    }

    @Test
    void mergesChain() {
        // given
        tenant.commit(says("M. L.", "likes").value("milk").from("2022"));
        tenant.commit(merges("Mara Berg", "Mara Lind"));
        String last = Shown.knownAt(tenant.commit(merges("Mara Lind", "M. L.")));

        // when
        JsonNode page = page(berg);

        // then
        assertThat(shown(page.get("countsAs"))).isEqualTo("M. L. " + last);
        assertThat(Shown.list(page.get("counted")))
                .extracting(MergedEntitiesApiTest::shown)
                .containsExactlyInAnyOrder("Mara Berg " + last, "Mara Lind " + last);
        assertThat(Shown.facts(page)).hasSize(3);
    }

    @Test
    void aListWithoutANameKeepsWhatCountsAsAnother() {
        // given
        tenant.commit(merges("Mara Berg", "Mara Lind"));

        // when
        List<JsonNode> all = entities();

        // then
        assertThat(all).extracting(one -> one.get("id").textValue()).containsExactly(berg, lind);
        assertThat(all.getFirst().get("countsAs").get("id").textValue()).isEqualTo(lind);
        assertThat(all.getLast().has("countsAs")).isFalse();
        assertThat(entities("knownAt", apart).getFirst().has("countsAs")).isFalse();
    }

    @Test
    void anAliasFindsAnEntityWhileItIsInForce() {
        // given
        JsonNode named = tenant.commit(aliases("Mara Lind", "M. Lindqvist"));
        String known = Shown.knownAt(named);
        String gone = Shown.knownAt(tenant.commit(reverts(Shown.decision(named, 0))));

        // then
        assertThat(ids("name", "m. LINDQVIST", "knownAt", known)).containsExactly(lind);
        assertThat(ids("name", "M. Lindqvist", "knownAt", apart)).isEmpty();
        assertThat(ids("name", "M. Lindqvist", "knownAt", gone)).isEmpty();
        assertThat(tenant.timeline("subject", "M. Lindqvist", "knownAt", known)).containsExactly("coffee 2021-01-01..");
        JsonNode aliases = page(lind, "knownAt", known).get("aliases");
        assertThat(aliases).hasSize(1);
        assertThat(aliases.get(0).get("name").textValue()).isEqualTo("M. Lindqvist");
        assertThat(aliases.get(0).get("since").textValue()).isEqualTo(known);
        assertThat(aliases.get(0).get("decision").textValue()).isEqualTo(Shown.decision(named, 0));
        assertThat(page(lind, "knownAt", gone).get("aliases")).isEmpty();
    }

    @Test
    void bearersOfOneNameAreToldApart() {
        // given
        tenant.commit(
                says("Jon Falk", "likes").value("chess").from("2020"),
                says(told("Jon Falk", "the electrician"), "likes").value("golf").from("2020"));

        // when
        List<JsonNode> bearers = entities("name", "Jon Falk");

        // then
        assertThat(bearers)
                .extracting(bearer -> bearer.path("as").asText(""))
                .containsExactlyInAnyOrder("", "the electrician");
        assertThat(tenant.timeline("subject", "Jon Falk")).as("the plain one").containsExactly("chess 2020-01-01..");
        JsonNode electrician =
                bearers.stream().filter(bearer -> bearer.has("as")).findFirst().orElseThrow();
        JsonNode page = page(electrician.get("id").textValue());
        assertThat(Shown.facts(page)).containsExactly("golf 2020-01-01..");
        assertThat(page.get("facts").get(0).get("subject").get("as").textValue())
                .isEqualTo("the electrician");
        assertThat(page.get("entity").get("as").textValue()).isEqualTo("the electrician");
    }

    private JsonNode page(String id, String... query) {
        return tenant.get("/v1/entities/" + id, query).expect(200).json();
    }

    private JsonNode timeline(String id) {
        return tenant.get("/v1/entities/" + id + "/timeline").expect(200).json();
    }

    private List<JsonNode> entities(String... query) {
        return Shown.list(tenant.get("/v1/entities", query).expect(200).json().get("entities"));
    }

    private List<String> ids(String... query) {
        return entities(query).stream().map(one -> one.get("id").textValue()).toList();
    }

    private static String shown(JsonNode merged) {
        return merged.get("name").textValue() + " " + merged.get("since").textValue();
    }
}
