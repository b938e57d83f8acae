package dev.annals.expire;

import static dev.annals.http.Ops.pins;
import static dev.annals.http.Ops.retracts;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stale facts, ended by a policy and brought back. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class ExpireApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @BeforeEach
    void someOpinionsLastNinetyDays() {
        tenant.put("/v1/predicates/mood", Map.of("cardinality", "one", "timeToLive", "P90D"))
                .expect(200);
        tenant.put("/v1/predicates/sees", Map.of("cardinality", "many", "timeToLive", "P1Y"))
                .expect(200);
    }

    @Test
    void aPlanSaysWhatIsStaleSinceWhenOnWhoseWordAndWhatItWouldChange() {
        // given
        importAt(
                "2021-03-02",
                says("Mara", "mood").value("glad").from("2021-03-01").with("source", "hr"),
                says("Mara", "works_for").object("Acme").from("2021-03-01"));
        tenant.commit(says("Ines", "mood").value("sad"));

        // when
        TestJob job = planned(Map.of());

        // then
        assertThat(job.items()).hasSize(1);
        JsonNode item = job.items().getFirst();
        assertThat(item.get("reason").textValue())
                .contains("Mara mood glad", "last confirmed on 2021-03-02 by hr", "P90D", "2021-05-31");
        JsonNode change = item.get("change");
        assertThat(change.get("confirmedAt").textValue()).isEqualTo("2021-03-02T00:00:00Z");
        assertThat(change.get("end").get("validFrom").textValue()).isEqualTo("2021-05-31T00:00:00Z");
        assertThat(change.get("closes").get(0).get("validTo").isNull()).isTrue();
        assertThat(change.get("opens").get(0).get("validTo").textValue()).isEqualTo("2021-05-31T00:00:00Z");
        assertThat(moods("Mara")).containsExactly("glad 2021-03-01..");
    }

    @Test
    void appliedItEndsWhenItsTimeWasOverAndUndoneAllIsAsBefore() {
        // given one value at a time, and one of many
        importAt(
                "2021-03-02",
                says("Mara", "mood").value("glad").from("2021-03-01"),
                says("Mara", "sees").object("Ben").from("2020"),
                says("Mara", "sees").object("Tove").from("2020"));
        tenant.commit(says("Mara", "sees").object("Tove").from("2020"));
        String before = answers();

        // when
        TestJob job = planned(Map.of());
        assertThat(answers()).isEqualTo(before);
        job.apply();

        // then
        assertThat(moods("Mara")).containsExactly("glad 2021-03-01..2021-05-31");
        assertThat(tenant.timeline("subject", "Mara", "predicate", "sees"))
                .containsExactly("Ben 2020-01-01..2022-03-02", "Tove 2020-01-01..");
        JsonNode end = tenant.get("/v1/commits/" + tenant.commits()).expect(200).json();
        assertThat(end.get("commit").get("reason").textValue()).contains(job.id());
        assertThat(end.get("claims").get(0).get("content").textValue()).contains("\"source\":\"policy\"");

        // when
        job.undo();

        // then
        assertThat(answers()).isEqualTo(before);
    }

    @Test
    void whatIsPinnedIsLeftAlone() {
        // given
        importAt("2021-03-02", says("Mara", "mood").value("glad").from("2021-03-01"));
        TestJob job = planned(Map.of());
        String fact = tenant.facts("subject", "Mara").at("/facts/0/id").textValue();

        // when
        JsonNode pinned = tenant.commit(pins("fact", fact));
        job.apply();

        // then
        assertThat(job.items().getFirst().get("why").textValue()).isEqualTo("It has been pinned.");
        assertThat(planned(Map.of()).items()).isEmpty();

        // when
        tenant.commit(reverts(Shown.decision(pinned, 0)));

        // then
        assertThat(planned(Map.of()).items()).hasSize(1);
    }

    @Test
    void whatSomebodyConfirmedSinceIsSkippedAndSaysSo() {
        // given
        importAt(
                "2021-03-02",
                says("Mara", "mood").value("glad").from("2021-03-01"),
                says("Ines", "mood").value("sad").from("2021-03-01"));
        TestJob job = planned(Map.of());

        // when
        tenant.commit(says("Mara", "mood").value("glad").from("2021-03-01").with("source", "hr"));
        JsonNode applied = job.apply();

        // then it holds up nothing else
        assertThat(applied.get("applied").intValue()).isEqualTo(1);
        assertThat(applied.get("skipped").intValue()).isEqualTo(1);
        JsonNode skipped = job.items().stream()
                .filter(item -> item.get("state").textValue().equals("skipped"))
                .findFirst()
                .orElseThrow();
        assertThat(skipped.get("why").textValue()).contains("confirmed on", "by hr");
        assertThat(moods("Mara")).containsExactly("glad 2021-03-01..");
        assertThat(moods("Ines")).containsExactly("sad 2021-03-01..2021-05-31");
    }

    @Test
    void aPolicyThatMayActDoesSoAtOnceButNotAgainstSomebodysDecision() {
        // given
        JsonNode told = importAt(
                "2021-03-02",
                says("Mara", "mood").value("glad").from("2021-03-01"),
                says("Ines", "mood").value("sad").from("2021-03-01"));
        JsonNode decided = tenant.commit(setsAside(Shown.claim(told, 1)));
        tenant.commit(reverts(Shown.decision(decided, 0)));

        // when
        TestJob job = TestJob.asked(tenant, wish(Map.of("policy", Map.of("mode", "auto"))));
        job.awaitState("applied");

        // then
        assertThat(moods("Mara")).containsExactly("glad 2021-03-01..2021-05-31");
        assertThat(moods("Ines")).containsExactly("sad 2021-03-01..");

        // when somebody takes the end back
        JsonNode end = tenant.get("/v1/commits/" + tenant.commits()).expect(200).json();
        tenant.commit(retracts(end.get("claims").get(0).get("id").textValue()));
        TestJob again = TestJob.asked(tenant, wish(Map.of("policy", Map.of("mode", "auto"))));
        again.awaitState("planned");

        // then no policy sets it again by itself
        assertThat(again.items())
                .hasSize(2)
                .allMatch(item -> item.get("state").textValue().equals("planned"));
        assertThat(moods("Mara")).containsExactly("glad 2021-03-01..");
    }

    @Test
    void manyAreEndedInOneCommitWhereverTheyBegin() {
        // given more than are looked at together, all of one day
        int many = 600;
        importAt(
                "2021-03-02",
                IntStream.range(0, many)
                        .mapToObj(i -> says("Person " + i, "mood").value("glad").from("2021-03-01"))
                        .toArray(Ops.Op[]::new));
        TestJob job = planned(Map.of());
        long before = tenant.commits();

        // when
        JsonNode applied = job.apply();

        // then
        assertThat(applied.get("items").intValue()).isEqualTo(many);
        assertThat(applied.get("applied").intValue()).isEqualTo(many);
        assertThat(tenant.commits()).isEqualTo(before + 1);
        assertThat(planned(Map.of()).items()).isEmpty();
    }

    @Test
    void aJobSeesToItsScopeAndPredicatesOnly() {
        // given
        importAt(
                "2021-03-02",
                says("Mara", "mood").value("glad").from("2021-03-01"),
                says("Mara", "sees").object("Ben").from("2021-03-01"));
        Map<String, Object> elsewhere =
                TestTenant.transaction(says("Ben", "mood").value("sad").from("2021-03-01"));
        elsewhere.put("scope", "user/x");
        elsewhere.put("knownAt", "2021-03-03");
        tenant.post("/v1/transactions", elsewhere).expect(201);

        // then
        assertThat(predicates(Map.of())).containsExactly("mood", "mood", "sees");
        assertThat(predicates(Map.of("predicates", List.of("sees", "works_for"))))
                .containsExactly("sees");
        assertThat(predicates(Map.of("scope", "user/x"))).containsExactly("mood");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'mode': 'always'}       | invalid-value | policy.mode",
                "{'after': 'P90D'}        | unknown-field | policy.after",
                "['auto']                 | wrong-type    | policy"
            })
    void aBadPolicyIsRefused(String policy, String code, String field) {
        String body = "{\"kind\": \"expire\", \"policy\": " + policy.replace('\'', '"') + "}";
        tenant.post("/v1/jobs", body).expectProblem(422, code, field);
    }

    private List<String> predicates(Map<String, Object> more) {
        return planned(more).items().stream()
                .map(item -> item.get("change").get("predicate").textValue())
                .toList();
    }

    private TestJob planned(Map<String, Object> more) {
        return TestJob.planned(tenant, wish(more));
    }

    private static Map<String, Object> wish(Map<String, Object> more) {
        Map<String, Object> wish = new HashMap<>(more);
        wish.put("kind", "expire");
        return wish;
    }

    /** As it was learned then. */
    private JsonNode importAt(String knownAt, Ops.Op... ops) {
        Map<String, Object> body = TestTenant.transaction(ops);
        body.put("knownAt", knownAt);
        return tenant.post("/v1/transactions", body).expect(201).json();
    }

    private List<String> moods(String of) {
        return tenant.timeline("subject", of, "predicate", "mood");
    }

    /** What is believed, but for ids and known times. */
    private String answers() {
        return Shown.list(tenant.facts("subject", "Mara", "validAt", "any").get("facts")).stream()
                .map(fact -> {
                    Map<String, JsonNode> shown = new TreeMap<>();
                    for (String field : List.of(
                            "statement", "validFrom", "validTo", "confirmedAt", "disputed", "claims", "confidence")) {
                        shown.put(field, fact.get(field));
                    }
                    return shown.toString();
                })
                .sorted()
                .toList()
                .toString();
    }
}
