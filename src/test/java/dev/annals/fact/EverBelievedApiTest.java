package dev.annals.fact;

import static dev.annals.http.Ops.corrects;
import static dev.annals.http.Ops.denies;
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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every belief ever held about a subject, and since when each was believed. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class EverBelievedApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void everyBeliefIsToldAlsoOfSlotsNoLongerBelieved() {
        // given
        tenant.declare("lives_in", "one");
        JsonNode first = tenant.commit(
                says("Ada", "lives_in").object("Oslo").from("2015"),
                says("Ada", "likes").value("tea").from("2015"));
        tenant.commit(says("Ada", "lives_in").object("Porto").from("2018"));
        tenant.commit(retracts(Shown.claim(first, 1)), says("Bob", "likes").value("tea"));

        // when
        List<JsonNode> beliefs = everBelieved("subject", "Ada");

        // then
        assertThat(beliefs)
                .extracting(Shown::fact)
                .containsExactly(
                        "Oslo 2015-01-01..", "tea 2015-01-01..", "Oslo 2015-01-01..2018-01-01", "Porto 2018-01-01..");
        assertThat(beliefs)
                .extracting(belief -> belief.get("knownTo").isNull())
                .containsExactly(false, false, true, true);
        assertThat(everBelieved("subject", "Ada", "predicate", "likes"))
                .extracting(Shown::fact)
                .containsExactly("tea 2015-01-01..");
        assertThat(everBelieved("subject", "Ada", "object", "Porto")).hasSize(1);
        assertThat(everBelieved("subject", "Ada", "validAt", "2016")).hasSize(3);
        assertThat(everBelieved("subject", "Ada", "scope", "other")).isEmpty();
        assertThat(everBelieved("subject", "Nobody")).isEmpty();
    }

    @Test
    void itIsAsWhenItWasLastBelieved() {
        // given
        JsonNode weak =
                tenant.commit(says("Ada", "likes").value("tea").from("2015").confidence(0.4));
        JsonNode strong =
                tenant.commit(says("Ada", "likes").value("tea").from("2015").confidence(0.8));
        tenant.commit(retracts(Shown.claim(weak, 0)));
        tenant.commit(denies("Ada", "likes").value("tea").from("2016").to("2016"));

        // when
        JsonNode whole = everBelieved("subject", "Ada").getFirst();

        // then
        assertThat(Shown.fact(whole)).isEqualTo("tea 2015-01-01..");
        assertThat(Shown.texts(whole.get("claims"))).containsExactly(Shown.claim(strong, 0));
        assertThat(whole.get("confidence").doubleValue()).isEqualTo(0.8);
    }

    @Test
    void itIsWhatEachKnownTimeWouldHaveAnswered() {
        // given
        tenant.commit(
                says("Mara Berg", "likes").value("tea").from("2020"),
                says("Mara Lind", "likes").value("coffee").from("2021"));
        JsonNode gone = tenant.commit(says("Mara Lind", "likes").value("milk").from("2022"));
        tenant.commit(retracts(Shown.claim(gone, 0)));
        JsonNode merge = tenant.commit(merges("Mara Berg", "Mara Lind"));
        tenant.commit(reverts(Shown.decision(merge, 0)));

        // when
        List<JsonNode> berg = everBelieved("subject", "Mara Berg");

        // then
        assertThat(berg)
                .extracting(belief -> belief.get("subject").get("name").textValue() + " " + Shown.fact(belief))
                .containsExactly(
                        "Mara Berg tea 2020-01-01..",
                        "Mara Lind coffee 2021-01-01..",
                        "Mara Lind tea 2020-01-01..",
                        "Mara Berg tea 2020-01-01..");
        String id = berg.getFirst().get("subject").get("id").textValue();
        assertThat(everBelieved("subject", id)).isEqualTo(berg);
    }

    @Test
    void itComesInPagesOfOneBasis() {
        // given
        tenant.declare("lives_in", "one");
        for (int year = 2010; year < 2015; year++) {
            tenant.commit(says("Ada", "lives_in").object("City " + year).from("" + year));
        }
        List<JsonNode> whole = everBelieved("subject", "Ada");

        // when
        JsonNode first = tenant.facts("subject", "Ada", "knownAt", "any", "limit", "4");
        tenant.commit(says("Ada", "lives_in").object("Rome").from("2020"));
        JsonNode second = tenant.facts(
                "subject", "Ada", "knownAt", "any", "cursor", first.get("next").textValue());

        // then
        assertThat(whole).hasSize(9);
        assertThat(first.get("facts")).hasSize(4);
        assertThat(second.get("basis")).isEqualTo(first.get("basis"));
        assertThat(Shown.list(second.get("facts"))).isEqualTo(whole.subList(4, 9));
        tenant.get("/v1/facts", "subject", "Ada", "cursor", first.get("next").textValue())
                .expectProblem(400, "invalid-cursor", "cursor");
    }

    @Test
    void withoutASubjectItIsRefused() {
        tenant.get("/v1/facts", "knownAt", "any").expectProblem(400, "invalid-parameter", "subject");
        tenant.get("/v1/facts", "knownAt", "any", "object", "Oslo").expectProblem(400, "invalid-parameter", "subject");
        tenant.get("/v1/diff", "from", "2020", "axis", "valid", "knownAt", "any")
                .expectProblem(400, "invalid-parameter", "knownAt");
    }

    @Test
    void aCorrectionInTheMiddleLeavesTheRestBelievedAllAlong() {
        // given
        tenant.declare("lives_in", "one");
        String first = Shown.knownAt(tenant.commit(
                says("Ada", "lives_in").object("Oslo").from("1960").to("1979")));
        String second = Shown.knownAt(tenant.commit(
                corrects("Ada", "lives_in").object("Rome").from("1965").to("1966")));

        // when
        List<JsonNode> facts =
                Shown.list(tenant.facts("subject", "Ada", "validAt", "any").get("facts"));

        // then
        assertThat(facts)
                .extracting(EverBelievedApiTest::shown)
                .containsExactly(
                        "Oslo 1960-01-01..1965-01-01 " + first + " " + second,
                        "Rome 1965-01-01..1967-01-01 " + second + " " + second,
                        "Oslo 1967-01-01..1980-01-01 " + first + " " + second);
    }

    private static String shown(JsonNode fact) {
        return Shown.fact(fact) + " " + fact.get("believedSince").textValue() + " "
                + fact.get("knownFrom").textValue();
    }

    private List<JsonNode> everBelieved(String... query) {
        String[] asked =
                Stream.concat(Stream.of(query), Stream.of("knownAt", "any")).toArray(String[]::new);
        return Shown.list(tenant.facts(asked).get("facts"));
    }
}
