package dev.annals.fact;

import static dev.annals.http.Ops.accepts;
import static dev.annals.http.Ops.merges;
import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.reverts;
import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Facts say whether they are disputed, and a diff says what became disputed, as of any known time. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class DisputedApiTest {

    private final TestTenant tenant = TestTenant.fresh();
    private JsonNode first;
    private JsonNode second;

    @BeforeEach
    void twoSourcesDisagreeFrom2016To2018() {
        tenant.declare("lives_in", "one");
        first = tenant.commit(
                says("Ada", "lives_in").object("Oslo").from("2015").to("2017"),
                says("Bob", "lives_in").object("Oslo").from("2015").to("2017"));
        second = tenant.commit(
                says("Ada", "lives_in").object("Rome").from("2016").to("2019"));
    }

    @Test
    void aFactOfAValueThatAnotherContradictsIsDisputed() {
        assertThat(disputed("subject", "Ada")).containsExactly("Rome 2016-01-01..2020-01-01");
        assertThat(disputed("object", "Rome")).hasSize(1);
        assertThat(disputed("predicate", "lives_in")).hasSize(1);
        assertThat(disputed("scope", "main")).hasSize(1);
        assertThat(disputed("subject", "Bob")).isEmpty();
        assertThat(disputed("subject", "Ada", "knownAt", Shown.knownAt(first))).isEmpty();
    }

    @Test
    void itIsSoWhereverAFactIsShown() {
        // given
        JsonNode fact =
                tenant.facts("object", "Rome", "validAt", "2017").get("facts").get(0);
        String id = fact.get("id").textValue();
        String ada = fact.get("subject").get("id").textValue();

        // then
        assertThat(isDisputed(tenant.get("/v1/facts/" + id).json().get("fact"))).isTrue();
        assertThat(isDisputed(
                        tenant.get("/v1/facts/" + id + "/provenance").json().get("fact")))
                .isTrue();
        assertThat(disputed(tenant.get("/v1/facts/" + id + "/history").json().get("facts")))
                .hasSize(1);
        assertThat(disputed(tenant.get("/v1/entities/" + ada, "validAt", "2017")
                        .json()
                        .get("facts")))
                .hasSize(1);
        assertThat(disputed(
                        tenant.get("/v1/entities/" + ada + "/timeline").json().get("facts")))
                .hasSize(1);
        assertThat(disputed(tenant.facts("subject", "Ada", "knownAt", "any").get("facts")))
                .containsExactly("Rome 2016-01-01..2020-01-01");
        assertThat(tenant.get("/v1/diff", "from", Shown.knownAt(first), "to", Shown.knownAt(second))
                        .json()
                        .get("changes"))
                .filteredOn(change -> change.has("after"))
                .extracting(change -> isDisputed(change.get("after")))
                .contains(true);
    }

    @Test
    void whatIsAcceptedOrGoneIsNoLongerDisputed() {
        // given
        String contradiction = opened(second);

        // when
        JsonNode accepted = tenant.commit(accepts(contradiction));

        // then
        assertThat(disputed("subject", "Ada")).isEmpty();
        assertThat(disputed("subject", "Ada", "knownAt", Shown.knownAt(second))).hasSize(1);

        // when
        tenant.commit(reverts(Shown.decision(accepted, 0)));

        // then
        assertThat(disputed("subject", "Ada")).hasSize(1);

        // when
        tenant.commit(retracts(Shown.claim(first, 0)));

        // then
        assertThat(disputed("subject", "Ada")).isEmpty();
        assertThat(disputed(tenant.facts("subject", "Ada", "knownAt", "any").get("facts")))
                .as("when it was last believed")
                .isEmpty();
    }

    @Test
    void aClosedFactSaysWhetherItWasDisputedWhenItWasLastBelieved() {
        // given
        String id = tenant.facts("object", "Rome", "validAt", "2017")
                .get("facts")
                .get(0)
                .get("id")
                .textValue();

        // when
        tenant.commit(retracts(Shown.claim(second, 0)));

        // then
        JsonNode closed = tenant.get("/v1/facts/" + id).expect(200).json().get("fact");
        assertThat(closed.get("knownTo").isNull()).isFalse();
        assertThat(isDisputed(closed)).isTrue();
    }

    @Test
    void aDiffTellsContradictionsThatCameAndWent() {
        // given
        JsonNode third = tenant.commit(retracts(Shown.claim(first, 0)));

        // then
        JsonNode came = diff(first, second);
        assertThat(Shown.list(came.get("contradictions").get("opened")))
                .extracting(Shown::contradiction)
                .containsExactly("Oslo|Rome 2016-01-01..2018-01-01");
        assertThat(came.get("contradictions").get("closed")).isEmpty();
        JsonNode contradiction = came.get("contradictions").get("opened").get(0);
        assertThat(contradiction.get("id").textValue()).isEqualTo(opened(second));
        assertThat(contradiction.get("kind").textValue()).isEqualTo("overlap");
        assertThat(contradiction.get("subject").get("name").textValue()).isEqualTo("Ada");
        assertThat(contradiction.get("predicate").textValue()).isEqualTo("lives_in");
        assertThat(contradiction.get("commit").get("seq"))
                .isEqualTo(second.get("commit").get("seq"));

        JsonNode went = diff(second, third);
        assertThat(went.get("contradictions").get("opened")).isEmpty();
        assertThat(went.get("contradictions").get("closed")).hasSize(1);
        assertThat(diff(first, third).get("contradictions").get("opened")).isEmpty();
        assertThat(diff(first, third).get("contradictions").get("closed")).isEmpty();
        assertThat(tenant.get("/v1/diff", "from", "2014", "to", "2018", "axis", "valid")
                        .json()
                        .has("contradictions"))
                .isFalse();
    }

    @Test
    void aDiffFiltersContradictionsAsItDoesFacts() {
        for (String[] none : List.of(
                new String[] {"subject", "Bob"},
                new String[] {"predicate", "likes"},
                new String[] {"scope", "other"},
                new String[] {"validAt", "2018-06"})) {
            assertThat(diff(first, second, none).get("contradictions").get("opened"))
                    .isEmpty();
        }
        for (String[] all : List.of(
                new String[] {"subject", "Ada"},
                new String[] {"predicate", "lives_in"},
                new String[] {"scope", "main"},
                new String[] {"validAt", "2017"})) {
            assertThat(diff(first, second, all).get("contradictions").get("opened"))
                    .hasSize(1);
        }
    }

    @Test
    void aPageOfADiffHasContradictionsAfterAllItsLines() {
        // given
        tenant.commit(says("Bob", "lives_in").object("Rome").from("2016").to("2019"));
        JsonNode last = tenant.commit(
                says("Bob", "lives_in").object("Bonn").from("2017").to("2018"));
        JsonNode whole = diff(first, last);
        assertThat(whole.get("contradictions").get("opened")).hasSizeGreaterThan(2);

        // when
        List<JsonNode> changes = new ArrayList<>();
        List<JsonNode> contradictions = new ArrayList<>();
        JsonNode page = diff(first, last, "limit", "2");
        while (true) {
            changes.addAll(Shown.list(page.get("changes")));
            contradictions.addAll(Shown.list(page.get("contradictions").get("opened")));
            if (page.get("next").isNull()) {
                break;
            }
            page = diff(first, last, "limit", "2", "cursor", page.get("next").textValue());
        }

        // then
        assertThat(changes).isEqualTo(Shown.list(whole.get("changes")));
        assertThat(contradictions)
                .isEqualTo(Shown.list(whole.get("contradictions").get("opened")));
    }

    @Test
    void aDiffNamesTheDecisionsBehindAChange() {
        // when
        JsonNode merge = tenant.commit(merges("Bob", "Ada"));

        // then
        JsonNode diff = diff(second, merge);
        assertThat(diff.get("changes")).isNotEmpty().allSatisfy(change -> {
            JsonNode decisions = change.get("cause").get("decisions");
            assertThat(Shown.ids(decisions)).containsExactly(Shown.decision(merge, 0));
            assertThat(decisions.get(0).get("kind").textValue()).isEqualTo("merge");
        });
        assertThat(diff(second, merge, "subject", "Bob").get("changes"))
                .as("what was believed of Bob, and what is of whom he counts as")
                .isNotEmpty();
    }

    private JsonNode diff(JsonNode from, JsonNode to, String... query) {
        String[] asked = Stream.concat(
                        Stream.of("from", Shown.knownAt(from), "to", Shown.knownAt(to)), Stream.of(query))
                .toArray(String[]::new);
        return tenant.get("/v1/diff", asked).expect(200).json();
    }

    private static String opened(JsonNode receipt) {
        return receipt.get("contradictions").get("opened").get(0).textValue();
    }

    private List<String> disputed(String... query) {
        String[] any =
                Stream.concat(Stream.of(query), Stream.of("validAt", "any")).toArray(String[]::new);
        return disputed(tenant.facts(any).get("facts"));
    }

    private static List<String> disputed(JsonNode facts) {
        return Shown.list(facts).stream()
                .filter(DisputedApiTest::isDisputed)
                .map(Shown::fact)
                .toList();
    }

    private static boolean isDisputed(JsonNode fact) {
        return fact.get("disputed").booleanValue();
    }
}
