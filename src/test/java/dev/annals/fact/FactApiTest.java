package dev.annals.fact;

import static dev.annals.http.Ops.ends;
import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.says;
import static dev.annals.http.Ops.typed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asking what is believed, and why. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class FactApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @ParameterizedTest
    @CsvSource({"subject, Alice", "object, Acme", "predicate, works_at", "value, 7"})
    void aTimelineIsInTheOrderOfTimeWhateverWasLearnedFirst(String filter, String value) {
        // given
        List.of("2022", "2018", "2020", "2014", "2016")
                .forEach(year -> tenant.commit(
                        says("Alice", "works_at").object("Acme").from(year).to(year),
                        says("Bob " + year, "works_at").object("Acme").from(year),
                        says("Alice", "age").value(7).from(year).to(year)));
        tenant.commit(
                says("Alice", "works_at").object("Acme").unbounded("validFrom").to("2010"),
                says("Alice", "age").value(7).unbounded("validFrom").to("2010"));

        // when
        List<JsonNode> facts =
                Shown.list(tenant.facts(filter, value, "validAt", "any").get("facts"));

        // then
        assertThat(facts)
                .hasSizeGreaterThan(1)
                .isSortedAccordingTo(Comparator.comparing(
                                (JsonNode fact) -> fact.get("validFrom").asText(""))
                        .thenComparing(fact -> fact.get("id").textValue()));
        assertThat(tenant.allPages("/v1/facts", "facts", filter, value, "validAt", "any", "limit", "2"))
                .isEqualTo(facts);
    }

    @Test
    void aLongHistoryComesInPages() {
        // given
        for (int year = 2010; year < 2016; year++) {
            tenant.commit(
                    says("Alice", "works_at").object("Acme").from("" + year).to("" + year));
        }
        String path = "/v1/facts/"
                + tenant.facts("subject", "Alice", "validAt", "any")
                        .get("facts")
                        .get(0)
                        .get("id")
                        .textValue()
                + "/history";
        List<JsonNode> whole = Shown.list(tenant.get(path).expect(200).json().get("facts"));

        // then
        assertThat(whole).hasSize(6);
        assertThat(tenant.allPages(path, "facts", "limit", "4")).isEqualTo(whole);
        assertThat(tenant.get(path, "limit", "4").json().get("facts")).hasSize(4);
    }

    @Test
    void anEmptyMemoryBelievesNothing() {
        JsonNode page = tenant.facts();

        assertThat(page.get("facts")).isEmpty();
        assertThat(page.get("next").isNull()).isTrue();
        assertThat(page.get("basis").get("commit").longValue()).isZero();
    }

    @Test
    void eachPairOfInstantsHasItsAnswer() {
        // given
        tenant.declare("employer", "one");
        String first = Shown.knownAt(
                tenant.commit(says("Alice", "employer").object("Acme").from("2020")));
        String second = Shown.knownAt(
                tenant.commit(says("Alice", "employer").object("Beta").from("2022")));

        // then
        assertThat(at("2019-12-31", second)).isEmpty();
        assertThat(at("2020-01-01", second)).containsExactly("Acme 2020-01-01..2022-01-01");
        assertThat(at("2021-12-31T23:59:59.999999Z", second)).containsExactly("Acme 2020-01-01..2022-01-01");
        assertThat(at("2022-01-01", second)).containsExactly("Beta 2022-01-01..");
        assertThat(at("2023", first)).containsExactly("Acme 2020-01-01..");
        assertThat(at("2023", "2000")).isEmpty();
        assertThat(at("any", second)).hasSize(2);
        assertThat(Shown.facts(tenant.facts())).as("now").containsExactly("Beta 2022-01-01..");
    }

    @Test
    void aGranuleAsksForItsFirstInstant() {
        // given
        tenant.commit(says("Alice", "knows").object("Bob").from("2020-05-17"));
        String last = tenant.facts().get("basis").get("knownAt").textValue();

        // then
        assertThat(at("2020-05", last)).isEmpty();
        assertThat(at("2020-05-17", last)).hasSize(1);
        assertThat(at("2020-06", last)).hasSize(1);
    }

    @Test
    void corroborationRaisesConfidenceInTheSameFact() {
        // given
        JsonNode weak =
                tenant.commit(says("Alice", "knows").object("Bob").from("2020").confidence(0.4));
        JsonNode before = tenant.facts("validAt", "2021").get("facts").get(0);

        // when
        JsonNode strong =
                tenant.commit(says("Alice", "knows").object("Bob").from("2020").confidence(0.8));

        // then
        JsonNode now = tenant.facts("validAt", "2021").get("facts").get(0);
        assertThat(now.get("id")).isEqualTo(before.get("id"));
        assertThat(now.get("knownFrom")).isEqualTo(before.get("knownFrom"));
        assertThat(now.get("confidence").doubleValue()).isEqualTo(0.8);
        assertThat(Shown.texts(now.get("claims"))).containsExactly(Shown.claim(weak, 0), Shown.claim(strong, 0));
        assertThat(tenant.facts("validAt", "2021", "knownAt", Shown.knownAt(weak))
                        .get("facts")
                        .get(0))
                .as("as of the past")
                .isEqualTo(before);
    }

    @Test
    void withdrawnSupportLowersConfidenceInTheSameFact() {
        // given
        tenant.commit(says("Alice", "knows").object("Bob").from("2020").confidence(0.4));
        JsonNode strong =
                tenant.commit(says("Alice", "knows").object("Bob").from("2020").confidence(0.8));
        String fact =
                tenant.facts("validAt", "2021").get("facts").get(0).get("id").textValue();

        // when
        JsonNode receipt = tenant.commit(retracts(Shown.claim(strong, 0)));

        // then
        JsonNode now = tenant.facts("validAt", "2021").get("facts").get(0);
        assertThat(now.get("id").textValue()).isEqualTo(fact);
        assertThat(now.get("confidence").doubleValue()).isEqualTo(0.4);
        assertThat(receipt.get("facts").get("closed")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "subject, Alice, 4",
        "subject, '  aLICE ', 4",
        "subject, Bob, 1",
        "subject, Nobody, 0",
        "object, Bob, 1",
        "object, BOB, 1",
        "object, Alice, 1",
        "predicate, knows, 2",
        "predicate, nothing, 0",
        "value, 42, 2",
        "value, 42.0, 1",
        "value, true, 1",
        "value, Alice, 0",
        "scope, main, 5",
        "scope, other, 0"
    })
    void filtersNarrow(String filter, String value, int found) {
        tenant.commit(
                says("Alice", "knows").object("Bob").from("2020"),
                says("Bob", "knows").object("Alice").from("2020"),
                says("Alice", "age").value(42).from("2020"),
                says("Alice", "room").value("42").from("2020"),
                says("Alice", "member").value(true).from("2020"));

        assertThat(tenant.timeline(filter, value)).hasSize(found);
    }

    @Test
    void filtersCombine() {
        // given
        tenant.commit(
                says("Alice", "knows").object("Bob").from("2020"),
                says("Alice", "knows").object("Carol").from("2020"),
                says("Alice", "likes").object("Bob").from("2020"),
                says("Dave", "knows").object("Bob").from("2020"),
                says("Alice", "age").value(7).from("2020"));

        // then
        assertThat(tenant.timeline("subject", "Alice", "predicate", "knows")).hasSize(2);
        assertThat(tenant.timeline("subject", "Alice", "predicate", "knows", "object", "Bob"))
                .hasSize(1);
        assertThat(tenant.timeline("object", "Bob", "predicate", "knows")).hasSize(2);
        assertThat(tenant.timeline("value", "7", "predicate", "age")).hasSize(1);
        assertThat(tenant.timeline("value", "7", "predicate", "knows")).isEmpty();
        assertThat(tenant.timeline("value", "7", "object", "Bob")).isEmpty();
    }

    @Test
    void namesAndIdsFindTheSame() {
        // given
        tenant.commit(says("Alice", "knows").object("Bob").from("2020"));
        JsonNode fact = tenant.facts("validAt", "2021").get("facts").get(0);

        // then
        assertThat(tenant.timeline("subject", fact.get("subject").get("id").textValue()))
                .hasSize(1);
        assertThat(tenant.timeline("object", fact.get("object").get("id").textValue()))
                .hasSize(1);
    }

    @Test
    void aFactIsStillToldAfterItWasClosed() {
        // given
        tenant.commit(says("Alice", "knows").object("Bob").from("2020"));
        String id =
                tenant.facts("validAt", "2021").get("facts").get(0).get("id").textValue();
        String closedAt =
                Shown.knownAt(tenant.commit(ends("Alice", "knows").object("Bob").from("2021")));

        // when
        JsonNode fact = tenant.get("/v1/facts/" + id).expect(200).json().get("fact");

        // then
        assertThat(Shown.fact(fact)).isEqualTo("Bob 2020-01-01..");
        assertThat(fact.get("knownTo").textValue()).isEqualTo(closedAt);
    }

    @Test
    void aFactIsUnknownBeforeItWasLearned() {
        // given
        tenant.commit(says("Alice", "knows").object("Bob").from("2020"));
        String id =
                tenant.facts("validAt", "2021").get("facts").get(0).get("id").textValue();

        // then
        for (String path : List.of("", "/history", "/provenance")) {
            tenant.get("/v1/facts/" + id + path, "knownAt", "2001").expectProblem(404, "not-found", "id");
        }
    }

    @Test
    void theHistoryOfAFactIsEveryBeliefOfItsSlotInTheOrderTheyWereLearned() {
        // given
        tenant.declare("employer", "one");
        tenant.commit(says("Alice", "employer").object("Acme").from("2020"));
        String id =
                tenant.facts("validAt", "2021").get("facts").get(0).get("id").textValue();
        JsonNode second = tenant.commit(says("Alice", "employer").object("Beta").from("2022"));
        tenant.commit(
                retracts(Shown.claim(second, 0)),
                says("Bob", "employer").object("Acme").from("2020"));

        // when
        JsonNode history =
                tenant.get("/v1/facts/" + id + "/history").expect(200).json();

        // then
        assertThat(Shown.list(history.get("facts")).stream().map(Shown::fact))
                .containsExactly(
                        "Acme 2020-01-01..", "Acme 2020-01-01..2022-01-01", "Beta 2022-01-01..", "Acme 2020-01-01..");
        assertThat(Shown.list(history.get("facts")))
                .extracting(fact -> fact.get("knownTo").isNull())
                .containsExactly(false, false, false, true);
        assertThat(tenant.get("/v1/facts/" + id + "/history", "knownAt", Shown.knownAt(second))
                        .json()
                        .get("facts"))
                .hasSize(3);
    }

    @Test
    void theHistoryOfOneOfManyValuesIsItsOwn() {
        // given
        tenant.commit(
                says("Alice", "knows").object("Bob").from("2020"),
                says("Alice", "knows").object("Carol").from("2020"));
        String bob = tenant.facts("validAt", "2021", "object", "Bob")
                .get("facts")
                .get(0)
                .get("id")
                .textValue();
        tenant.commit(ends("Alice", "knows").object("Bob").from("2021"));

        // then
        JsonNode history =
                tenant.get("/v1/facts/" + bob + "/history").expect(200).json();
        assertThat(Shown.list(history.get("facts")).stream().map(Shown::fact))
                .containsExactly("Bob 2020-01-01..", "Bob 2020-01-01..2021-01-01");
    }

    @Test
    void provenanceTellsTheClaimsTheirCommitsAndTheDecisionsAboutThem() {
        // given
        JsonNode first = tenant.commit(says(typed("Alice", "Person"), "knows")
                .object("Bob")
                .from("2020")
                .confidence(0.5)
                .with("source", "a letter"));
        JsonNode second = tenant.commit(says("Alice", "knows").object("Bob").from("2021"));
        JsonNode retraction = tenant.commit(retracts(Shown.claim(second, 0)));
        String id =
                tenant.facts("validAt", "2022").get("facts").get(0).get("id").textValue();

        // when
        JsonNode now = tenant.get("/v1/facts/" + id + "/provenance").expect(200).json();
        JsonNode then = tenant.get("/v1/facts/" + id + "/provenance", "knownAt", Shown.knownAt(second))
                .expect(200)
                .json();

        // then
        JsonNode letter = now.get("claims").get(0);
        assertThat(letter.get("id").textValue()).isEqualTo(Shown.claim(first, 0));
        assertThat(letter.get("op").textValue()).isEqualTo("assert");
        assertThat(letter.get("source").textValue()).isEqualTo("a letter");
        assertThat(letter.get("confidence").doubleValue()).isEqualTo(0.5);
        assertThat(letter.get("object").get("name").textValue()).isEqualTo("Bob");
        assertThat(letter.get("commit").get("seq").longValue()).isEqualTo(1);
        assertThat(letter.get("supportsUntil").isNull()).isTrue();
        assertThat(letter.get("decisions")).isEmpty();
        JsonNode withdrawn = now.get("claims").get(1);
        assertThat(withdrawn.get("supportsUntil").textValue()).isEqualTo(Shown.knownAt(retraction));
        assertThat(withdrawn.get("decisions")).hasSize(1);
        assertThat(withdrawn.get("decisions").get(0).get("kind").textValue()).isEqualTo("retract");
        assertThat(withdrawn.get("decisions").get(0).get("reason").textValue()).isEqualTo("it was a mistake");
        assertThat(withdrawn.get("decisions").get(0).get("commit").longValue()).isEqualTo(3);
        assertThat(then.get("claims").get(1).get("decisions")).isEmpty();
        assertThat(then.get("claims").get(1).get("supportsUntil").isNull()).isTrue();
    }

    private List<String> at(String validAt, String knownAt) {
        return Shown.facts(tenant.facts("subject", "Alice", "validAt", validAt, "knownAt", knownAt));
    }
}
