package dev.annals.reconcile;

import static dev.annals.http.Ops.reverts;
import static dev.annals.http.Ops.says;
import static dev.annals.http.Ops.setsAside;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Ops;
import dev.annals.http.Shown;
import dev.annals.http.TestJob;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contradictions are found and explained, and settled as far as a policy allows. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class ReconcileApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @BeforeEach
    void oneHome() {
        tenant.declare("residence", "one");
    }

    @Test
    void whatNoCriterionTellsApartIsLeftToAPersonWithAllOptions() {
        // given
        tenant.commit(lives("Oslo", "hr"), lives("Bergen", "payroll"));

        // when
        TestJob job = TestJob.planned(tenant, Map.of("kind", "reconcile"));

        // then
        JsonNode item = job.items().getFirst();
        assertThat(item.get("state").textValue()).isEqualTo("open");
        assertThat(item.get("reason").textValue()).contains("Mara", "residence", "Oslo", "Bergen");
        JsonNode change = item.get("change");
        assertThat(Shown.list(change.get("sides")))
                .extracting(side -> side.get("claims").get(0).get("source").textValue())
                .containsExactlyInAnyOrder("hr", "payroll");
        assertThat(Shown.list(change.get("options")))
                .extracting(option -> option.get("does").textValue())
                .contains("keep Oslo", "keep Bergen", "both stand");
        assertThat(change.has("setAside")).isFalse();

        // and it is not applied by chance
        job.post("apply", Map.of("items", List.of(item.get("id").textValue())))
                .expectProblem(422, "invalid-value", "items[0]");
        job.apply();
        assertThat(home()).isEqualTo("Bergen");

        // and an option is a transaction
        JsonNode keep = Shown.list(change.get("options")).stream()
                .filter(option -> option.get("does").textValue().equals("keep Oslo"))
                .findFirst()
                .orElseThrow();
        tenant.post("/v1/transactions", Map.of("reason", "asked her", "ops", keep.get("ops")))
                .expect(201);
        assertThat(home()).isEqualTo("Oslo");
        assertThat(contradictions()).isEmpty();
    }

    @Test
    void aTrustedSourceIsBelievedOnceSomebodySaysSoAndAllCanBeUndone() {
        // given
        tenant.commit(lives("Oslo", "hr"), lives("Bergen", "gossip"));
        String before = answers();

        // when
        TestJob job = planned(policy("propose", Map.of("trusted-source", List.of("hr", "payroll"))));

        // then the plan says exactly what would change
        JsonNode change = job.items().getFirst().get("change");
        assertThat(change.get("keep").textValue()).isEqualTo("Oslo");
        assertThat(Shown.list(change.get("closes")))
                .extracting(fact -> fact.get("statement").textValue())
                .containsExactly("Mara residence Bergen");
        assertThat(Shown.list(change.get("opens")))
                .extracting(fact -> fact.get("statement").textValue())
                .containsExactly("Mara residence Oslo");
        assertThat(answers()).isEqualTo(before);

        // when
        job.apply();

        // then
        assertThat(home()).isEqualTo("Oslo");
        JsonNode decision = decisions().getFirst();
        assertThat(decision.get("kind").textValue()).isEqualTo("setAside");
        assertThat(decision.get("reason").textValue()).contains("Oslo and not Bergen", "hr is trusted most");
        assertThat(decision.get("evidence").get("job").textValue()).isEqualTo(job.id());

        // when
        job.undo();

        // then
        assertThat(home()).isEqualTo("Bergen");
        assertThat(answers()).isEqualTo(before);
    }

    @Test
    void repetitionsAreNoCorroboration() {
        // given one who says so three times, and two who say otherwise once
        tenant.commit(lives("Bergen", "gossip"), lives("Bergen", "gossip"), lives("Bergen", "gossip"));
        tenant.commit(lives("Oslo", "hr"), lives("Oslo", "payroll"));

        // when
        JsonNode item = planned(policy("propose", "most-corroborated")).items().getFirst();

        // then
        assertThat(item.get("change").get("keep").textValue()).isEqualTo("Oslo");
        assertThat(item.get("reason").textValue()).contains("2 independent sources");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.6 | 0.9 | 0.2 | Bergen",
                "0.9 | 0.6 | 0.2 | Oslo",
                "0.7 | 0.9 | 0.2 | Bergen",
                "0.8 | 0.9 | 0.2 |"
            })
    void confidenceDecidesWithAMargin(double oslo, double bergen, double margin, String kept) {
        // given
        tenant.commit(
                lives("Oslo", "hr").confidence(oslo), lives("Bergen", "payroll").confidence(bergen));

        // when
        JsonNode change = planned(policy("propose", Map.of("highest-confidence", margin)))
                .items()
                .getFirst()
                .get("change");

        // then
        assertThat(change.path("keep").textValue()).isEqualTo(kept);
    }

    @Test
    void finerDatesDecideBeforeWhatWasSaidLast() {
        // given
        tenant.commit(
                lives("Oslo", "hr").from("2020-01-01").to("2021-06-30"),
                says("Mara", "residence")
                        .object("Bergen")
                        .from("2020")
                        .to("2021")
                        .with("source", "payroll"));

        // then
        assertThat(planned(policy("propose", "most-specific", "latest-said"))
                        .items()
                        .getFirst()
                        .get("change")
                        .get("keep")
                        .textValue())
                .isEqualTo("Oslo");
    }

    @Test
    void whatIsBelievedAnywayIsAccepted() {
        // given
        tenant.commit(lives("Oslo", "hr"), lives("Bergen", "payroll"));

        // when
        planned(policy("propose", "latest-start")).apply();

        // then
        assertThat(home()).isEqualTo("Bergen");
        assertThat(contradictions()).isEmpty();
        assertThat(decisions().getFirst().get("kind").textValue()).isEqualTo("accept");
    }

    @Test
    void aHandOverOnOneDayIsAcceptedAsOne() {
        // given
        tenant.commit(
                says("Mara", "residence").object("Oslo").from("2015").to("2020-06-30"),
                says("Mara", "residence").object("Bergen").from("2020-06-30").to("2022"));

        // when
        TestJob job = TestJob.planned(tenant, Map.of("kind", "reconcile"));

        // then
        JsonNode item = job.items().getFirst();
        assertThat(item.get("state").textValue()).isEqualTo("planned");
        assertThat(item.get("reason").textValue())
                .isEqualTo("Mara, residence: Oslo or Bergen: Bergen begins on the day on which Oslo ends (hand-over)");

        // when
        job.apply();

        // then
        assertThat(contradictions()).isEmpty();
    }

    @Test
    void aPolicyThatMayActDoesSoAtOnce() {
        // given
        tenant.commit(lives("Oslo", "hr"), lives("Bergen", "gossip"));

        // when
        TestJob job = TestJob.asked(tenant, wish(policy("auto", Map.of("trusted-source", List.of("hr")))));
        job.awaitState("applied");

        // then
        assertThat(home()).isEqualTo("Oslo");
    }

    @Test
    void whatIsStrongNeedsAPersonWhateverAPolicyMayDo() {
        // given
        tenant.put("/v1/predicates/residence", Map.of("cardinality", "one", "consistency", "strong"))
                .expect(200);
        tenant.commit(lives("Oslo", "hr"), lives("Bergen", "gossip"));

        // when
        TestJob job = TestJob.asked(tenant, wish(policy("auto", Map.of("trusted-source", List.of("hr")))));
        job.awaitState("planned");
        job.apply();

        // then
        JsonNode item = job.items().getFirst();
        assertThat(item.get("state").textValue()).isEqualTo("open");
        assertThat(item.get("reason").textValue())
                .contains("residence is strong", "a person has to decide", "would keep Oslo");
        assertThat(home()).isEqualTo("Bergen");
    }

    @Test
    void whatIsWithheldIsBelievedOnceItIsSettledAndTheItemSaysSo() {
        // given
        tenant.put("/v1/predicates/residence", Map.of("cardinality", "one", "whenDisputed", "withhold"))
                .expect(200);
        tenant.commit(lives("Oslo", "hr"), lives("Bergen", "gossip"));

        for (List<Object> policy : List.of(
                policy("propose", Map.of("trusted-source", List.of("hr"))), policy("propose", "latest-start"))) {
            // when
            TestJob job = planned(policy);

            // then
            JsonNode change = job.items().getFirst().get("change");
            String kept = policy.toString().contains("hr") ? "Oslo" : "Bergen";
            assertThat(change.get("closes")).isEmpty();
            assertThat(Shown.list(change.get("opens")))
                    .extracting(fact -> fact.get("statement").textValue())
                    .containsExactly("Mara residence " + kept);

            // and so it is
            job.apply();
            assertThat(home()).isEqualTo(kept);
            job.undo();
            assertThat(tenant.facts("subject", "Mara").get("facts")).isEmpty();
        }
    }

    @Test
    void whatSomebodyTookBackIsNotDoneByItselfAgain() {
        // given
        JsonNode told = tenant.commit(lives("Oslo", "hr"), lives("Bergen", "gossip"));
        JsonNode decided = tenant.commit(setsAside(Shown.claim(told, 1)));
        tenant.commit(reverts(decided.get("decisions").get(0).get("id").textValue()));

        // when
        TestJob job = planned(policy("auto", Map.of("trusted-source", List.of("hr"))));

        // then
        assertThat(job.items().getFirst().get("state").textValue()).isEqualTo("planned");
        assertThat(home()).isEqualTo("Bergen");
    }

    @Test
    void anItemThatNoLongerFitsIsSkippedAndSaysSo() {
        // given
        tenant.commit(lives("Oslo", "hr"), lives("Bergen", "gossip"));
        TestJob job = planned(policy("propose", Map.of("trusted-source", List.of("hr"))));

        // when somebody else says something meanwhile
        tenant.commit(lives("Bergen", "the mayor"));
        job.apply();

        // then
        JsonNode item = job.items().getFirst();
        assertThat(item.get("state").textValue()).isEqualTo("skipped");
        assertThat(item.get("why").textValue()).contains("changed since");
        assertThat(home()).isEqualTo("Bergen");
    }

    @Test
    void manyAreSettledInOneCommitAndOneThatIsStaleHoldsUpNone() {
        // given
        int many = 30;
        tenant.commit(IntStream.range(0, many)
                .mapToObj(i -> Stream.of(lives("Oslo", "hr"), lives("Bergen", "gossip"))
                        .map(op -> op.with("subject", "Person " + i)))
                .flatMap(ops -> ops)
                .toArray(Ops.Op[]::new));
        TestJob job = planned(policy("propose", Map.of("trusted-source", List.of("hr"))));
        long before = tenant.commits();

        // when
        JsonNode applied = job.apply();

        // then
        assertThat(applied.get("applied").intValue()).isEqualTo(many);
        assertThat(tenant.commits()).isEqualTo(before + 1);
        assertThat(contradictions()).isEmpty();

        // and undone, with one that has changed since
        job.undo();
        TestJob again = planned(policy("propose", Map.of("trusted-source", List.of("hr"))));
        tenant.commit(lives("Bergen", "the mayor").with("subject", "Person 7"));
        JsonNode rest = again.apply();
        assertThat(rest.get("applied").intValue()).isEqualTo(many - 1);
        assertThat(rest.get("skipped").intValue()).isEqualTo(1);
        assertThat(contradictions()).hasSize(1);
        assertThat(again.items().stream()
                        .filter(item -> item.get("state").textValue().equals("skipped"))
                        .map(item ->
                                item.get("change").get("subject").get("name").textValue()))
                .containsExactly("Person 7");
    }

    @Test
    void threeValuesOfOneSlotAreSettledOneAfterTheOther() {
        // given three pairs that contradict
        tenant.commit(lives("Oslo", "hr"), lives("Bergen", "gossip"), lives("Rome", "rumour"));

        // when
        JsonNode applied = planned(policy("propose", Map.of("trusted-source", List.of("hr", "gossip"))))
                .apply();

        // then two decisions settle all three
        assertThat(home()).isEqualTo("Oslo");
        assertThat(contradictions()).isEmpty();
        assertThat(applied.get("applied").intValue()).isEqualTo(2);
        assertThat(applied.get("skipped").intValue()).isZero();
    }

    @Test
    void aJobSeesToItsScopeAndPredicatesOnly() {
        // given
        tenant.declare("employer", "one");
        tenant.commit(lives("Oslo", "hr"), lives("Bergen", "gossip"));
        tenant.commit(
                says("Mara", "employer").object("Acme").from("2020"),
                says("Mara", "employer").object("Beta").from("2020"));
        tenant.commitIn("user/x", lives("Rome", "hr"), lives("Paris", "gossip"));

        // then
        assertThat(found(Map.of("kind", "reconcile"))).hasSize(3);
        assertThat(found(Map.of("kind", "reconcile", "scope", "user/x"))).containsExactly("residence");
        assertThat(found(Map.of("kind", "reconcile", "predicates", List.of("employer"))))
                .containsExactly("employer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'choose': ['most-corroborated']}                | wrong-type    | policy",
                "[{'mode': 'auto'}]                               | missing-field | policy[0].choose",
                "[{'mode': 'always', 'choose': []}]               | invalid-value | policy[0].mode",
                "[{'choose': ['a-coin']}]                         | invalid-value | policy[0].choose[0]",
                "[{'choose': [{'highest-confidence': 3}]}]        | invalid-value | policy[0].choose[0].highest-confidence",
                "[{'choose': [], 'unless': 'x'}]                  | unknown-field | policy[0].unless"
            })
    void aBadPolicyIsRefused(String policy, String code, String field) {
        String body = "{\"kind\": \"reconcile\", \"policy\": " + policy.replace('\'', '"') + "}";
        tenant.post("/v1/jobs", body).expectProblem(422, code, field);
    }

    private List<String> found(Map<String, Object> wish) {
        return TestJob.planned(tenant, wish).items().stream()
                .map(item -> item.get("change").get("predicate").textValue())
                .toList();
    }

    private static Ops.Op lives(String place, String source) {
        return says("Mara", "residence").object(place).from("2020").with("source", source);
    }

    private static List<Object> policy(String mode, Object... criteria) {
        return List.of(Map.of("mode", mode, "choose", List.of(criteria)));
    }

    private static Map<String, Object> wish(List<Object> policy) {
        return Map.of("kind", "reconcile", "policy", policy);
    }

    private TestJob planned(List<Object> policy) {
        return TestJob.planned(tenant, wish(policy));
    }

    private String home() {
        return tenant.facts("subject", "Mara", "predicate", "residence")
                .get("facts")
                .get(0)
                .get("object")
                .get("name")
                .textValue();
    }

    private JsonNode contradictions() {
        return tenant.get("/v1/contradictions", "status", "open")
                .expect(200)
                .json()
                .get("contradictions");
    }

    private List<JsonNode> decisions() {
        return Shown.list(tenant.get("/v1/decisions").expect(200).json().get("decisions"));
    }

    /** What is believed and disputed, but for ids and known times. */
    private String answers() {
        List<Map<String, JsonNode>> facts = new ArrayList<>();
        tenant.facts("subject", "Mara", "validAt", "any").get("facts").forEach(fact -> {
            Map<String, JsonNode> shown = new HashMap<>();
            for (String field : List.of("statement", "validFrom", "validTo", "disputed", "claims", "confidence")) {
                shown.put(field, fact.get(field));
            }
            facts.add(shown);
        });
        return facts + " " + contradictions().size();
    }
}
