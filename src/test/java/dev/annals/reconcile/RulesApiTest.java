package dev.annals.reconcile;

import static dev.annals.http.Ops.ends;
import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.reverts;
import static dev.annals.http.Ops.says;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A broken rule is settled, or accepted because somebody said so. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class RulesApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void whatHoldsOneWayIsAddedTheOtherWayAndUndone() {
        // given
        tenant.commit(married("Ann", "Bo").from("2012-05").to("2019"));
        List<String> before = tenant.timeline();

        // when
        TestJob job = reconcile(Map.of());

        // then
        JsonNode item = only(job);
        assertThat(item.get("state").textValue()).isEqualTo("planned");
        assertThat(item.get("reason").textValue())
                .isEqualTo("what is so of two people is so in turn: Ann spouse Bo, so Bo spouse Ann at the same time");
        assertThat(Shown.list(item.get("change").get("opens")))
                .extracting(fact -> fact.get("statement").textValue())
                .containsExactly("Bo spouse Ann");
        assertThat(item.get("change").get("closes")).isEmpty();

        // when
        job.apply();

        // then
        JsonNode fact =
                tenant.facts("subject", "Bo", "validAt", "any").get("facts").get(0);
        assertThat(tenant.timeline("subject", "Bo")).containsExactly("Ann 2012-05-01..2020-01-01");
        assertThat(fact.get("precision").get("validFrom").textValue()).isEqualTo("month");
        JsonNode provenance = tenant.get("/v1/facts/" + fact.get("id").textValue() + "/provenance")
                .expect(200)
                .json();
        assertThat(provenance.toString()).contains("rule holds-both-ways");
        assertThat(reconcile(Map.of()).items()).isEmpty();

        // when
        job.undo();

        // then
        assertThat(tenant.timeline()).isEqualTo(before);

        // and what somebody took back is not added by itself again
        TestJob again = reconcile(Map.of("policy", auto()));
        assertThat(only(again).get("state").textValue()).isEqualTo("planned");
    }

    @Test
    void aPolicyThatMayActAddsItAndOneThatIsOffLeavesItToPeople() {
        // given
        tenant.commit(married("Ann", "Bo").from("2012"), married("Cid", "Dee").from("2013"));

        // when
        TestJob off = reconcile(Map.of("policy", policy("off")));

        // then
        assertThat(off.items())
                .extracting(item -> item.get("state").textValue())
                .containsExactly("open", "open");

        // when
        TestJob.asked(tenant, Map.of("kind", "reconcile", "policy", auto())).awaitState("applied");

        // then both in one commit
        assertThat(tenant.timeline("subject", "Bo")).containsExactly("Ann 2012-01-01..");
        assertThat(tenant.timeline("subject", "Dee")).containsExactly("Cid 2013-01-01..");
        assertThat(tenant.commits()).isEqualTo(2);
    }

    @Test
    void whereItWouldContradictAPersonDecides() {
        // given
        tenant.declare("spouse", "one");
        tenant.commit(
                married("Ann", "Bo").from("2012"),
                married("Bo", "Cid").from("2012"),
                married("Cid", "Bo").from("2012"));

        // then Bo is both Ann's and Cid's, which is another matter: that comes first
        assertThat(reconcile(Map.of()).items())
                .extracting(item -> item.get("change").get("kind").textValue())
                .containsExactly("one-spouse");

        // and where nobody else's spouse is Bo
        TestTenant other = TestTenant.fresh();
        other.declare("knows", "one");
        other.commit(
                says("Ann", "knows").object("Bo").from("2012"),
                says("Bo", "knows").object("Cid").from("2012"),
                says("Cid", "knows").object("Bo").from("2012"));
        JsonNode item = only(TestJob.planned(other, Map.of("kind", "reconcile")));
        assertThat(item.get("state").textValue()).isEqualTo("open");
        assertThat(item.get("reason").textValue()).contains("Ann knows Bo", "something else is said of Bo");
    }

    @Test
    void anEndBeforeTheStartIsSettledByWhoIsTrusted() {
        // given
        tenant.commit(
                ends("Ann", "employer").object("Acme").from("2015-03-01").with("source", "gossip"),
                says("Ann", "employer").object("Acme").from("2018-01-01").with("source", "hr"));

        // when
        TestJob job = reconcile(Map.of(
                "policy", List.of(Map.of("choose", List.of(Map.of("trusted-source", List.of("hr")))))));

        // then
        JsonNode item = only(job);
        assertThat(item.get("state").textValue()).isEqualTo("planned");
        assertThat(item.get("reason").textValue())
                .startsWith("nothing ends before it begins: ")
                .contains("began 2018-01-01", "ended 2015-03-01", "hr is trusted most");

        // when
        job.apply();

        // then
        assertThat(reconcile(Map.of()).items()).isEmpty();
        assertThat(tenant.timeline()).containsExactly("Acme 2018-01-01..");
    }

    @Test
    void whatAPersonLetsStandIsNotReportedWhileItsClaimsStand() {
        // given
        JsonNode told = tenant.commit(
                says("Ann", "born_on").value("1950"), says("Ann", "died_on").value("1949"));
        List<JsonNode> options =
                Shown.list(only(reconcile(Map.of())).get("change").get("options"));
        JsonNode stand = options.stream()
                .filter(option -> option.get("does").textValue().equals("all stand"))
                .findFirst()
                .orElseThrow();

        // when
        JsonNode accepted = tenant.post("/v1/transactions", Map.of("ops", stand.get("ops")))
                .expect(201)
                .json();

        // then
        assertThat(reconcile(Map.of()).items()).isEmpty();
        JsonNode decision = tenant.get("/v1/decisions/" + Shown.decision(accepted, 0))
                .expect(200)
                .json();
        assertThat(decision.toString()).contains("born-before-died", Shown.claim(told, 0), Shown.claim(told, 1));

        // when that is taken back
        tenant.commit(reverts(Shown.decision(accepted, 0)));

        // then
        assertThat(reconcile(Map.of()).items()).hasSize(1);

        // when it is accepted again, but a claim of it is gone, and said anew
        tenant.post("/v1/transactions", Map.of("ops", stand.get("ops"))).expect(201);
        tenant.commit(retracts(Shown.claim(told, 1)));
        tenant.commit(says("Ann", "died_on").value("1949"));

        // then
        assertThat(reconcile(Map.of()).items()).hasSize(1);
    }

    @Test
    void anItemThatSomebodyAcceptedMeanwhileIsSkipped() {
        // given
        tenant.commit(married("Ann", "Bo").from("2012"));
        TestJob job = reconcile(Map.of());
        JsonNode oneWay = Shown.list(only(job).get("change").get("options")).getLast();

        // when
        tenant.post("/v1/transactions", Map.of("ops", oneWay.get("ops"))).expect(201);
        job.apply();

        // then
        assertThat(oneWay.get("does").textValue()).isEqualTo("it holds one way only");
        assertThat(only(job).get("state").textValue()).isEqualTo("skipped");
        assertThat(tenant.timeline("subject", "Bo")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'op': 'accept', 'rule': 'one-spouse', 'reason': 'x'}                                 | missing-field | ops[0].claims",
                "{'op': 'accept', 'claims': ['a'], 'reason': 'x'}                                      | missing-field | ops[0].rule",
                "{'op': 'accept', 'rule': 'One Spouse', 'claims': ['a'], 'reason': 'x'}                | invalid-value | ops[0].rule",
                "{'op': 'accept', 'rule': 'x', 'claims': ['a'], 'contradiction': 'c', 'reason': 'x'}   | invalid-value | ops[0].rule",
                "{'op': 'accept', 'rule': 'x', 'claims': ['a'], 'reason': 'x'}                         | unknown-claim | ops[0].claims[0]"
            })
    void whatCannotBeAcceptedIsRefused(String op, String code, String field) {
        tenant.post("/v1/transactions", "{\"ops\": [" + op.replace('\'', '"') + "]}")
                .expectProblem(422, code, field);
    }

    private static Ops.Op married(String subject, String object) {
        return says(subject, "spouse").object(object);
    }

    private static List<Object> auto() {
        return policy("auto");
    }

    private static List<Object> policy(String mode) {
        return List.of(Map.of("mode", mode, "choose", List.of("most-corroborated")));
    }

    private TestJob reconcile(Map<String, Object> more) {
        Map<String, Object> wish = new HashMap<>(more);
        wish.put("kind", "reconcile");
        return TestJob.planned(tenant, wish);
    }

    private static JsonNode only(TestJob job) {
        List<JsonNode> items = job.items();
        assertThat(items).hasSize(1);
        return items.getFirst();
    }
}
