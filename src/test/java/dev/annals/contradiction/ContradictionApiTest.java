package dev.annals.contradiction;

import static dev.annals.http.Ops.accepts;
import static dev.annals.http.Ops.merges;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot all be true, as of any known time. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class ContradictionApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @BeforeEach
    void oneJobAtATime() {
        tenant.declare("works_at", "one");
    }

    @Test
    void oneTellsBothValuesTheirClaimsAndWhatIsBelieved() {
        // when
        JsonNode receipt = tenant.commit(
                works("Alice", "Acme").from("2020").to("2024"),
                works("Alice", "Beta").from("2022").to("2026"),
                works("Alice", "Beta").from("2023").to("2026"));

        // then
        JsonNode page = list("subject", "alice");
        assertThat(Shown.contradictions(page)).containsExactly("Acme|Beta 2022-01-01..2025-01-01");
        JsonNode found = page.get("contradictions").get(0);
        assertThat(found.get("id")).isEqualTo(opened(receipt, 0));
        assertThat(found.get("kind").textValue()).isEqualTo("overlap");
        assertThat(found.get("scope").textValue()).isEqualTo("main");
        assertThat(found.get("subject").get("name").textValue()).isEqualTo("Alice");
        assertThat(found.get("subject").get("type").textValue()).isEqualTo("Thing");
        assertThat(found.get("predicate").textValue()).isEqualTo("works_at");
        assertThat(found.get("knownFrom").textValue()).isEqualTo(Shown.knownAt(receipt));
        assertThat(found.get("knownTo").isNull()).isTrue();
        assertThat(found.get("status").textValue()).isEqualTo("open");
        assertThat(claims(found, "Acme")).containsExactly(Shown.claim(receipt, 0));
        assertThat(claims(found, "Beta")).containsExactly(Shown.claim(receipt, 1), Shown.claim(receipt, 2));
        assertThat(Shown.texts(found.get("believed")))
                .containsExactlyElementsOf(Shown.ids(
                        tenant.facts("subject", "Alice", "validAt", "2023").get("facts")));
        assertThat(page.get("basis").get("commit"))
                .isEqualTo(receipt.get("commit").get("seq"));
        assertThat(one(opened(receipt, 0)).get("contradiction")).isEqualTo(found);
    }

    @Test
    void literalsContradictToo() {
        // given
        tenant.put("/v1/predicates/height", Map.of("cardinality", "one", "constant", true))
                .expect(200);

        // when
        tenant.commit(
                says("Alice", "height").value(170).from("2020").to("2020"),
                says("Alice", "height").value("tall").from("2022"));

        // then
        JsonNode found = list("predicate", "height").get("contradictions").get(0);
        assertThat(found.get("kind").textValue()).isEqualTo("constant");
        assertThat(Shown.list(found.get("values")))
                .extracting(side -> side.get("value").asText())
                .containsExactlyInAnyOrder("170", "tall");
        assertThat(Shown.list(found.get("values"))).noneMatch(side -> side.has("object"));
    }

    @Test
    void acceptedItIsNoLongerOpenUntilThatIsReverted() {
        // given
        JsonNode made = tenant.commit(
                works("Alice", "Acme").from("2020"), works("Alice", "Beta").from("2020"));
        String contradiction = opened(made, 0).textValue();

        // when
        JsonNode accepted = tenant.commit(accepts(contradiction));

        // then
        assertThat(ids("status", "open")).isEmpty();
        assertThat(ids("status", "accepted")).containsExactly(contradiction);
        assertThat(ids("status", "accepted", "subject", "Alice")).containsExactly(contradiction);
        assertThat(ids()).containsExactly(contradiction);
        assertThat(list().get("contradictions").get(0).get("status").textValue())
                .isEqualTo("accepted");
        assertThat(list().get("contradictions").get(0).get("acceptedBy").textValue())
                .isEqualTo(Shown.decision(accepted, 0));
        assertThat(ids("status", "open", "knownAt", Shown.knownAt(made))).containsExactly(contradiction);

        // when
        tenant.commit(reverts(Shown.decision(accepted, 0)));

        // then
        assertThat(ids("status", "open")).containsExactly(contradiction);
        assertThat(ids("status", "accepted", "knownAt", Shown.knownAt(accepted)))
                .containsExactly(contradiction);
    }

    @Test
    void inOneTransactionAnAcceptanceCanBeRevertedAndMadeAgain() {
        // given
        JsonNode made = tenant.commit(
                works("Alice", "Acme").from("2020"), works("Alice", "Beta").from("2020"));
        String contradiction = opened(made, 0).textValue();
        JsonNode accepted = tenant.commit(accepts(contradiction));

        // when
        JsonNode again = tenant.commit(reverts(Shown.decision(accepted, 0)), accepts(contradiction));

        // then
        assertThat(list().get("contradictions").get(0).get("acceptedBy").textValue())
                .isEqualTo(Shown.decision(again, 1));
    }

    @Test
    void goneItIsStillThereAsOfWhenItWas() {
        // given
        JsonNode made = tenant.commit(
                works("Alice", "Acme").from("2020"), works("Alice", "Beta").from("2020"));
        JsonNode before = list("subject", "Alice");

        // when
        JsonNode decided = tenant.commit(setsAside(Shown.claim(made, 1)));

        // then
        assertThat(list("subject", "Alice").get("contradictions")).isEmpty();
        assertThat(list().get("contradictions")).isEmpty();
        assertThat(list("subject", "Alice", "knownAt", Shown.knownAt(made))).isEqualTo(before);
        JsonNode gone = one(opened(made, 0)).get("contradiction");
        assertThat(gone.get("status").textValue()).isEqualTo("gone");
        assertThat(gone.get("knownTo").textValue()).isEqualTo(Shown.knownAt(decided));
        assertThat(claims(gone, "Beta")).containsExactly(Shown.claim(made, 1));
        assertThat(Shown.texts(decided.get("contradictions").get("closed")))
                .containsExactly(opened(made, 0).textValue());
    }

    @Test
    void theSubjectIsWhatItsNameMeantThen() {
        // given
        JsonNode apart = tenant.commit(
                works("Alice", "Acme").from("2020"),
                works("A. Berg", "Beta").from("2020"),
                works("Bob", "Beta").from("2020"));

        // when
        JsonNode merged = tenant.commit(merges("A. Berg", "Alice"));
        String alice = tenant.facts("subject", "Alice")
                .get("facts")
                .get(0)
                .get("subject")
                .get("id")
                .textValue();

        // then
        for (String subject : List.of("Alice", "a. berg", alice)) {
            assertThat(Shown.contradictions(list("subject", subject, "predicate", "works_at")))
                    .as(subject)
                    .containsExactly("Acme|Beta 2020-01-01..");
            assertThat(ids("subject", subject, "knownAt", Shown.knownAt(apart))).isEmpty();
        }
        assertThat(ids("subject", "Bob")).isEmpty();
        assertThat(ids("subject", "Nobody")).isEmpty();
        assertThat(ids("subject", "Alice", "predicate", "lives_in")).isEmpty();

        // when
        tenant.commit(reverts(Shown.decision(merged, 0)));

        // then
        assertThat(ids("subject", "A. Berg")).isEmpty();
        assertThat(ids("subject", "A. Berg", "knownAt", Shown.knownAt(merged))).hasSize(1);
    }

    @Test
    void pagesGoOnAsOfTheFirstWhileOthersWrite() {
        // given
        JsonNode said = tenant.commit(Stream.of("Ann", "Bob", "Cid")
                .flatMap(name -> Stream.of(
                        works(name, "Acme").from("2020"), works(name, "Beta").from("2020")))
                .toArray(Ops.Op[]::new));
        tenant.commit(
                works("Ann", "Acme").from("2010").to("2012"),
                works("Ann", "Beta").from("2010").to("2012"));
        List<String> all = ids();

        // when
        JsonNode first = list("limit", "1");
        tenant.commit(
                setsAside(Shown.claim(said, 0)), setsAside(Shown.claim(said, 2)), setsAside(Shown.claim(said, 4)));
        JsonNode rest = list("cursor", first.get("next").textValue());

        // then
        assertThat(all).hasSize(4);
        assertThat(Shown.ids(first.get("contradictions"))).containsExactly(all.getFirst());
        assertThat(Shown.ids(rest.get("contradictions"))).isEqualTo(all.subList(1, 4));
        assertThat(ids()).hasSize(1);
        String then = first.get("basis").get("knownAt").textValue();
        assertThat(tenant.allPages("/v1/contradictions", "contradictions", "limit", "2", "knownAt", then))
                .extracting(one -> one.get("id").textValue())
                .isEqualTo(all);
        assertThat(tenant.allPages(
                        "/v1/contradictions", "contradictions", "limit", "1", "knownAt", then, "subject", "Ann"))
                .hasSize(2);
    }

    @Test
    void scopesAreKeptApart() {
        // given
        tenant.commitIn(
                "user/alice",
                works("Rex", "Acme").from("2020"),
                works("Rex", "Beta").from("2020"));
        tenant.commitIn("user/bob", works("Rex", "Acme").from("2020"));

        // then
        assertThat(ids("scope", "user/alice", "subject", "Rex")).hasSize(1);
        assertThat(ids("scope", "user/bob", "subject", "Rex")).isEmpty();
        assertThat(ids("scope", "user/bob")).isEmpty();
    }

    @Test
    void aCommitTellsWhichItOpenedAndClosed() {
        // given
        JsonNode made = tenant.commit(
                works("Alice", "Acme").from("2020"), works("Alice", "Beta").from("2020"));

        // when
        JsonNode decided = tenant.commit(setsAside(Shown.claim(made, 1)));

        // then
        for (JsonNode receipt : List.of(made, decided)) {
            String seq = receipt.get("commit").get("seq").asText();
            assertThat(tenant.get("/v1/commits/" + seq).expect(200).json().get("contradictions"))
                    .isEqualTo(receipt.get("contradictions"));
        }
    }

    @ParameterizedTest
    @CsvSource({"status, gone", "predicate, Works At", "knownAt, yesterday", "limit, 0", "subjects, Alice"})
    void whatCannotBeAskedIsRefused(String parameter, String value) {
        int status = parameter.equals("predicate") ? 422 : 400;
        tenant.get("/v1/contradictions", parameter, value)
                .expectProblem(status, status == 422 ? "invalid-text" : "invalid-parameter", parameter);
    }

    @Test
    void noOthersAreThere() {
        tenant.get("/v1/contradictions/nobody's").expectProblem(404, "not-found", "id");
        assertThat(list().get("contradictions")).isEmpty();
        assertThat(TestTenant.fresh()
                        .get("/v1/contradictions")
                        .expect(200)
                        .json()
                        .get("contradictions"))
                .isEmpty();
    }

    private static Ops.Op works(String subject, String company) {
        return says(subject, "works_at").object(company);
    }

    private JsonNode one(JsonNode id) {
        return tenant.get("/v1/contradictions/" + id.textValue()).expect(200).json();
    }

    private JsonNode list(String... query) {
        return tenant.get("/v1/contradictions", query).expect(200).json();
    }

    private List<String> ids(String... query) {
        return Shown.ids(list(query).get("contradictions"));
    }

    private static JsonNode opened(JsonNode receipt, int number) {
        return receipt.get("contradictions").get("opened").get(number);
    }

    private static List<String> claims(JsonNode contradiction, String object) {
        return Shown.list(contradiction.get("values")).stream()
                .filter(side -> side.get("object").get("name").textValue().equals(object))
                .flatMap(side -> Shown.texts(side.get("claims")).stream())
                .toList();
    }
}
