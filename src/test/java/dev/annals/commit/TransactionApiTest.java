package dev.annals.commit;

import static dev.annals.http.Ops.corrects;
import static dev.annals.http.Ops.ends;
import static dev.annals.http.Ops.id;
import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.says;
import static dev.annals.http.Ops.typed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Ops;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a writer relies on. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class TransactionApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void theAnswerNamesTheCommitTheClaimsAndWhatChanged() {
        // given
        tenant.declare("employer", "one");
        JsonNode first = tenant.commit(says("Alice", "employer").object("Acme").from("2020"));

        // when
        JsonNode second = tenant.commit(
                says("Alice", "employer").object("Beta").from("2022"),
                says("Bob", "employer").object("Beta").from("2021"));

        // then
        assertThat(first.get("commit").get("seq").longValue()).isEqualTo(1);
        assertThat(second.get("commit").get("seq").longValue()).isEqualTo(2);
        assertThat(Shown.knownAt(second)).isGreaterThan(Shown.knownAt(first));
        assertThat(second.get("claims")).hasSize(2);
        assertThat(Shown.ids(second.get("facts").get("closed")))
                .isEqualTo(Shown.ids(first.get("facts").get("opened")));
        assertThat(second.get("facts").get("opened")).hasSize(3);
        assertThat(second.get("contradictions").get("opened")).isEmpty();
    }

    @Test
    void opsApplyInTheirOrderAndOnlyTheOutcomeIsRecorded() {
        // given
        tenant.declare("employer", "one");

        // when
        JsonNode receipt = tenant.commit(
                says("Alice", "employer").object("Acme").from("2020"),
                says("Alice", "employer").object("Beta").from("2020"));

        // then
        assertThat(receipt.get("facts").get("opened")).hasSize(1);
        assertThat(tenant.timeline()).containsExactly("Beta 2020-01-01..");
    }

    @Test
    void withoutAValidFromAClaimCountsFromItsCommit() {
        // when
        JsonNode receipt = tenant.commit(says("Alice", "knows").object("Bob"));

        // then
        JsonNode fact = tenant.facts("validAt", "any").get("facts").get(0);
        assertThat(fact.get("validFrom").textValue()).isEqualTo(Shown.knownAt(receipt));
        assertThat(tenant.facts().get("facts")).as("now").hasSize(1);
    }

    @Test
    void anExplicitNullIsUnbounded() {
        // when
        tenant.commit(
                says("Alice", "born_in").object("Oslo").unbounded("validFrom").unbounded("validTo"));

        // then
        assertThat(tenant.timeline()).containsExactly("Oslo ..");
        assertThat(Shown.facts(tenant.facts("validAt", "0001-01-01"))).containsExactly("Oslo ..");
    }

    @Test
    void aGranuleReachesToItsEnd() {
        tenant.commit(says("Alice", "lives_in").object("Oslo").from("2015-02").to("2016"));

        assertThat(tenant.timeline()).containsExactly("Oslo 2015-02-01..2017-01-01");
    }

    @Test
    void literalsKeepTheirKind() {
        // when
        tenant.commit(
                says("Alice", "says").value("42").from("2020"),
                says("Alice", "says").value(42).from("2020"),
                says("Alice", "says").value(0.5).from("2020"),
                says("Alice", "says").value(true).from("2020"),
                says("Alice", "says").value("true").from("2020"),
                says("Alice", "says").value("").from("2020"));

        // then
        assertThat(Shown.list(tenant.facts("validAt", "2021").get("facts")))
                .extracting(fact -> TestTenant.json(fact.get("value")))
                .containsExactlyInAnyOrder("\"42\"", "42", "0.5", "true", "\"true\"", "\"\"");
    }

    @Test
    void oneNumberWrittenTwoWaysIsOneValue() {
        tenant.commit(
                says("Alice", "age").value(7).from("2020"),
                says("Alice", "age").value(7.0).from("2020"));

        assertThat(tenant.timeline()).containsExactly("7 2020-01-01..");
    }

    @Test
    void aStatementIsTheCallersOrMadeFromThePhrase() {
        // given
        tenant.put("/v1/predicates/lives_in", Map.of("cardinality", "one", "phrase", "makes her home in"))
                .expect(200);

        // when
        tenant.commit(
                says("Alice", "lives_in").object("Oslo").from("2020"),
                says("Bob", "works_at").object("Acme").from("2020"),
                says("Carol", "knows").object("Bob").from("2020").with("statement", "They met in Rome."));

        // then
        assertThat(Shown.list(tenant.facts("validAt", "2021").get("facts")))
                .extracting(fact -> fact.get("statement").textValue())
                .containsExactlyInAnyOrder("Alice makes her home in Oslo", "Bob works at Acme", "They met in Rome.");
    }

    @Test
    void aStatementShowsNumbersAsJsonDoes() {
        // when
        tenant.commit(
                says("Alice", "rate").value(0.0005).from("2020"),
                says("Alice", "rate").value(12345678.9).from("2020"),
                says("Alice", "rate").value(7).from("2020"));

        // then
        assertThat(Shown.list(tenant.facts("validAt", "2021").get("facts")))
                .extracting(fact -> fact.get("statement").textValue())
                .containsExactlyInAnyOrder("Alice rate 0.0005", "Alice rate 12345678.9", "Alice rate 7");
    }

    @Test
    void retractingAClaimGivesBackWhatItHadDisplaced() {
        // given
        tenant.declare("employer", "one");
        tenant.commit(says("Alice", "employer").object("Acme").from("2020"));
        JsonNode mistake =
                tenant.commit(says("Alice", "employer").object("Beta").from("2022"));

        // when
        JsonNode receipt = tenant.commit(retracts(Shown.claim(mistake, 0)));

        // then
        assertThat(tenant.timeline()).containsExactly("Acme 2020-01-01..");
        assertThat(tenant.timeline("knownAt", Shown.knownAt(mistake)))
                .as("what was believed stays legible")
                .containsExactly("Acme 2020-01-01..2022-01-01", "Beta 2022-01-01..");
        assertThat(receipt.get("claims").get(0).get("retracted").booleanValue()).isTrue();
    }

    @Test
    void retractingAnEndLetsTheStateGoOn() {
        // given
        tenant.commit(says("Alice", "knows").object("Bob").from("2020"));
        JsonNode end = tenant.commit(ends("Alice", "knows").object("Bob").from("2021"));

        // when
        tenant.commit(retracts(Shown.claim(end, 0)));

        // then
        assertThat(tenant.timeline()).containsExactly("Bob 2020-01-01..");
    }

    @Test
    void aClaimIsRetractedOnce() {
        // given
        String claim = Shown.claim(tenant.commit(says("Alice", "knows").object("Bob")), 0);
        tenant.commit(retracts(claim));

        // then
        tenant.post("/v1/transactions", TestTenant.transaction(retracts(claim)))
                .expectProblem(409, "claim-already-retracted", "ops[0].claim");
        assertThat(tenant.commits()).isEqualTo(2);
    }

    @Test
    void aClaimIsRetractedOnceInATransactionToo() {
        // given
        String claim = Shown.claim(tenant.commit(says("Alice", "knows").object("Bob")), 0);

        // then
        tenant.post("/v1/transactions", TestTenant.transaction(retracts(claim), retracts(claim)))
                .expectProblem(409, "claim-already-retracted", "ops[1].claim");
        assertThat(tenant.timeline()).hasSize(1);
    }

    @Test
    void anEndOfManyValuesConcernsTheOneItNames() {
        // given
        tenant.commit(
                says("Alice", "knows").object("Bob").from("2020"),
                says("Alice", "knows").object("Carol").from("2020"));

        // when
        tenant.commit(ends("Alice", "knows").object("Bob").from("2021"));

        // then
        assertThat(tenant.timeline()).containsExactly("Bob 2020-01-01..2021-01-01", "Carol 2020-01-01..");
    }

    @Test
    void aCorrectionOverridesWhatWasKnown() {
        // given
        tenant.declare("employer", "one");
        JsonNode wrong = tenant.commit(says("Alice", "employer").object("Acme").from("2020"));

        // when
        tenant.commit(corrects("Alice", "employer").object("Beta").from("2020").to("2020"));

        // then
        assertThat(tenant.timeline()).containsExactly("Beta 2020-01-01..2021-01-01", "Acme 2021-01-01..");
        assertThat(tenant.timeline("knownAt", Shown.knownAt(wrong))).containsExactly("Acme 2020-01-01..");
    }

    @Test
    void scopesDoNotAffectEachOther() {
        // given
        tenant.declare("employer", "one");
        tenant.post(
                        "/v1/transactions",
                        scoped(
                                "user/alice",
                                says("Alice", "employer").object("Acme").from("2020")))
                .expect(201);

        // when
        tenant.post(
                        "/v1/transactions",
                        scoped(
                                "user/bob",
                                says("Alice", "employer").object("Beta").from("2021")))
                .expect(201);

        // then
        assertThat(tenant.timeline("scope", "user/alice")).containsExactly("Acme 2020-01-01..");
        assertThat(tenant.timeline("scope", "user/bob")).containsExactly("Beta 2021-01-01..");
        assertThat(tenant.timeline("scope", "user/alice", "scope", "user/bob")).hasSize(2);
        assertThat(tenant.timeline("scope", "user")).isEmpty();
        assertThat(tenant.timeline()).hasSize(2);
    }

    @Test
    void whatLooksLikeCypherIsText() {
        // given
        tenant.commit(says("Bystander", "knows").object("Witness").from("2020"));
        List<String> hostile = List.of(
                "'}) MATCH (n) DETACH DELETE n //",
                "\"}) CALL db.labels() YIELD label RETURN label //",
                "`:Fact`",
                "$tenant",
                "\\u0027 OR 1=1",
                "${jndi:ldap://127.0.0.1/a}",
                "{{7*7}}",
                "<script>alert(1)</script>",
                "'; DROP TABLE facts; --");

        // when
        for (String text : hostile) {
            Map<String, Object> body = TestTenant.transaction(says(text, "said")
                    .value(text)
                    .from("2020")
                    .with("source", text)
                    .with("statement", text));
            body.put("reason", text);
            tenant.post("/v1/transactions", body).expect(201);
        }

        // then
        for (String text : hostile) {
            JsonNode page = tenant.facts("subject", text, "value", text, "validAt", "2021");
            assertThat(page.get("facts")).as(text).hasSize(1);
            JsonNode fact = page.get("facts").get(0);
            assertThat(fact.get("subject").get("name").textValue()).isEqualTo(text);
            assertThat(fact.get("value").textValue()).isEqualTo(text);
            assertThat(fact.get("statement").textValue()).isEqualTo(text);
            assertThat(tenant.get("/v1/entities", "name", text)
                            .expect(200)
                            .json()
                            .get("entities"))
                    .hasSize(1);
        }
        assertThat(tenant.timeline("subject", "Bystander")).containsExactly("Witness 2020-01-01..");
    }

    @Test
    void textOfAllTheWorldIsKeptAsItIs() {
        // given
        String text = "Zoë 张伟 👩🏽‍🚀 İstanbul ﷺ e\u0301";

        // when
        tenant.commit(says(text, "motto").value(text).from("2020"));

        // then
        JsonNode fact =
                tenant.facts("subject", text, "validAt", "2021").get("facts").get(0);
        assertThat(fact.get("subject").get("name").textValue()).isEqualTo(text);
        assertThat(fact.get("value").textValue()).isEqualTo(text);
    }

    @Test
    void aPresentFactBetweenEntitiesCanBeReferredToById() {
        // given
        tenant.commit(says(typed("Alice", "Person"), "knows")
                .object(typed("Bob", "Person"))
                .from("2020"));
        JsonNode alice = tenant.facts("validAt", "2021").get("facts").get(0).get("subject");

        // when
        tenant.commit(
                says("Carol", "knows").object(id(alice.get("id").textValue())).from("2020"));

        // then
        assertThat(tenant.timeline("object", alice.get("id").textValue())).containsExactly("Alice 2020-01-01..");
    }

    @Test
    void knownAtIsTheTimeOfTheCommit() {
        // given
        Instant before = Instant.now().minusMillis(1);

        // when
        Instant knownAt =
                Instant.parse(Shown.knownAt(tenant.commit(says("Alice", "knows").object("Bob"))));

        // then
        assertThat(knownAt).isBetween(before, Instant.now());
    }

    private static Map<String, Object> scoped(String scope, Ops.Op... ops) {
        Map<String, Object> body = TestTenant.transaction(ops);
        body.put("scope", scope);
        return body;
    }
}
