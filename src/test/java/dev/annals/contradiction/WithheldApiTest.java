package dev.annals.contradiction;

import static dev.annals.http.Ops.accepts;
import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.reverts;
import static dev.annals.http.Ops.says;
import static dev.annals.http.Ops.setsAside;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Ops;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Predicates that are declared to withhold what is disputed. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class WithheldApiTest {

    private static final String BEFORE_AND_AFTER = "O+ 2010-01-01..2018-01-01";

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void neitherSideIsBelievedAndTheContradictionSaysSo() {
        // given
        declare("withhold");

        // when
        JsonNode receipt = disputed();

        // then
        assertThat(timeline()).containsExactly(BEFORE_AND_AFTER, "A- 2020-01-01..2022-01-01");
        JsonNode open = tenant.get("/v1/contradictions", "status", "open")
                .expect(200)
                .json()
                .get("contradictions");
        assertThat(Shown.ids(open))
                .isEqualTo(Shown.texts(receipt.get("contradictions").get("opened")));
        assertThat(open.get(0).get("believed")).isEmpty();
        assertThat(tenant.facts("subject", "Mara", "validAt", "2019-06").get("facts"))
                .isEmpty();
    }

    @Test
    void acceptingRetractingAndSettingAsideGiveFactsBackInThatCommit() {
        // given
        declare("withhold");
        JsonNode told = disputed();
        String contradiction = told.get("contradictions").get("opened").get(0).textValue();

        // when
        JsonNode accepted = tenant.commit(accepts(contradiction));

        // then
        assertThat(timeline()).containsExactly("O+ 2010-01-01..2018-01-01", "A- 2018-01-01..2022-01-01");
        assertThat(accepted.get("facts").get("opened")).isNotEmpty();

        // and the decision tells what it changed
        JsonNode decision = tenant.get("/v1/decisions/" + Shown.decision(accepted, 0))
                .expect(200)
                .json();
        assertThat(decision.toString()).contains("blood group A-");

        // when that is taken back
        tenant.commit(reverts(Shown.decision(accepted, 0)));

        // then
        assertThat(timeline()).containsExactly(BEFORE_AND_AFTER, "A- 2020-01-01..2022-01-01");

        // when
        JsonNode aside = tenant.commit(setsAside(Shown.claim(told, 1)));

        // then
        assertThat(timeline()).containsExactly("O+ 2010-01-01..2020-01-01");

        // and
        tenant.commit(reverts(Shown.decision(aside, 0)), retracts(Shown.claim(told, 0)));
        assertThat(timeline()).containsExactly("A- 2018-01-01..2022-01-01");
    }

    @Test
    void declaringIsACommitAndEarlierAnswersStay() {
        // given
        declare("believe");
        JsonNode told = disputed();
        List<String> believed = timeline();

        // when
        JsonNode withheld = declare("withhold").get("effect");

        // then
        assertThat(believed).containsExactly("O+ 2010-01-01..2018-01-01", "A- 2018-01-01..2022-01-01");
        assertThat(timeline()).containsExactly(BEFORE_AND_AFTER, "A- 2020-01-01..2022-01-01");
        assertThat(timeline("knownAt", Shown.knownAt(told))).isEqualTo(believed);
        String seq = withheld.get("commit").get("seq").asText();
        assertThat(tenant.get("/v1/commits/" + seq)
                        .expect(200)
                        .json()
                        .get("commit")
                        .get("predicate")
                        .get("whenDisputed")
                        .textValue())
                .isEqualTo("withhold");

        // when
        declare("believe");

        // then
        assertThat(timeline()).isEqualTo(believed);
        assertThat(timeline("knownAt", withheld.get("commit").get("knownAt").textValue()))
                .containsExactly(BEFORE_AND_AFTER, "A- 2020-01-01..2022-01-01");
    }

    @Test
    void searchAndAskKnowNothingOfWhatIsWithheld() {
        // given
        declare("withhold");
        tenant.commit(blood("O+").from("2019"), blood("A-").from("2019"));

        // then
        assertThat(search()).noneMatch(hit -> hit.contains("blood group"));

        // when
        declare("believe");

        // then
        assertThat(search()).anyMatch(hit -> hit.contains("Mara blood group A-"));
    }

    @Test
    void aPredicateShowsHowCarefullyItIsTreated() {
        // given
        tenant.put("/v1/predicates/iban", Map.of("cardinality", "one", "consistency", "strong"))
                .expect(200);

        // then
        JsonNode shown = tenant.get("/v1/predicates/iban").expect(200).json();
        assertThat(shown.get("consistency").textValue()).isEqualTo("strong");
        assertThat(shown.get("whenDisputed").textValue()).isEqualTo("believe");

        // and what is left out is as usual
        tenant.declare("iban", "one");
        assertThat(tenant.get("/v1/predicates/iban")
                        .expect(200)
                        .json()
                        .get("consistency")
                        .textValue())
                .isEqualTo("eventual");
    }

    @ParameterizedTest
    @CsvSource({
        "one, consistency, always",
        "one, whenDisputed, ask",
        "many, whenDisputed, withhold",
    })
    void whatCannotBeDeclaredIsRefused(String cardinality, String field, String word) {
        tenant.put("/v1/predicates/iban", Map.of("cardinality", cardinality, field, word))
                .expectProblem(422, "invalid-value", field);
    }

    private JsonNode declare(String whenDisputed) {
        return tenant.put("/v1/predicates/blood_group", Map.of("cardinality", "one", "whenDisputed", whenDisputed))
                .expect(200)
                .json();
    }

    /** One side until the end of 2019, the other from 2018 on. */
    private JsonNode disputed() {
        return tenant.commit(
                blood("O+").from("2010").to("2019"), blood("A-").from("2018").to("2021"));
    }

    private static Ops.Op blood(String group) {
        return says("Mara", "blood_group").value(group);
    }

    private List<String> timeline(String... query) {
        return tenant.timeline(query);
    }

    private List<String> search() {
        JsonNode found = tenant.post(
                        "/v1/search",
                        Map.of("query", "blood group of Mara", "kinds", List.of("fact"), "minCommit", tenant.commits()))
                .expect(200)
                .json();
        return Shown.list(found.get("hits")).stream().map(JsonNode::toString).toList();
    }
}
