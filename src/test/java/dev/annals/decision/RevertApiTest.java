package dev.annals.decision;

import static dev.annals.http.Ops.says;
import static dev.annals.http.Ops.setsAside;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Answer;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reverting a decision by its id. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class RevertApiTest {

    private static final Map<String, Object> WHY =
            Map.of("reason", "she works there after all", "evidence", Map.of("asked", "Alice"));

    private final TestTenant tenant = TestTenant.fresh();
    private String decision = "";

    @BeforeEach
    void aClaimIsSetAside() {
        JsonNode said = tenant.commitIn(
                "user/alice", says("Alice", "works_at").object("Acme").from("2020"));
        decision = Shown.decision(tenant.commitIn("user/alice", setsAside(Shown.claim(said, 0))), 0);
    }

    @Test
    void whatItHadDisplacedIsBack() {
        // when
        JsonNode receipt = revert(WHY).expect(201).json();

        // then
        assertThat(tenant.timeline("subject", "Alice")).containsExactly("Acme 2020-01-01..");
        assertThat(receipt.get("facts").get("opened")).hasSize(1);
        assertThat(receipt.get("commit").get("seq").longValue()).isEqualTo(3);
        JsonNode revert = tenant.get("/v1/decisions/" + Shown.decision(receipt, 0))
                .expect(200)
                .json()
                .get("decision");
        assertThat(revert.get("kind").textValue()).isEqualTo("revert");
        assertThat(revert.get("about").get("decision").textValue()).isEqualTo(decision);
        assertThat(revert.get("reason").textValue()).isEqualTo("she works there after all");
        assertThat(revert.get("evidence").get("asked").textValue()).isEqualTo("Alice");
        assertThat(Shown.ids(tenant.get("/v1/decisions", "scope", "user/alice")
                        .json()
                        .get("decisions")))
                .containsExactly(Shown.decision(receipt, 0), decision);
    }

    @Test
    void ofTwoTheSecondIsRefused() {
        // given
        revert(WHY).expect(201);

        // then
        revert(WHY).expectProblem(409, "decision-already-reverted", "id");
        assertThat(tenant.commits()).isEqualTo(3);
    }

    @Test
    void repeatedWithItsKeyItHasTheSameAnswer() {
        // when
        Answer first = revert(WHY, "once");
        Answer second = revert(WHY, "once");

        // then
        assertThat(second.expect(201).json()).isEqualTo(first.expect(201).json());
        revert(Map.of("reason", "another"), "once").expectProblem(409, "idempotency-key-reused", "Idempotency-Key");
        assertThat(tenant.commits()).isEqualTo(3);
    }

    @Test
    void whatIsWrongIsRefused() {
        revert(Map.of()).expectProblem(422, "missing-field", "reason");
        revert(Map.of("reason", "x", "decision", decision)).expectProblem(422, "unknown-field", "decision");
        revert(Map.of("reason", "x", "evidence", "hearsay")).expectProblem(422, "wrong-type", "evidence");
        revert("").expectProblem(400, "invalid-json");
        tenant.post("/v1/decisions/nobody's/revert", WHY).expectProblem(404, "not-found", "id");
        TestTenant.fresh().post("/v1/decisions/" + decision + "/revert", WHY).expectProblem(404, "not-found", "id");
        assertThat(tenant.commits()).isEqualTo(2);
    }

    private Answer revert(Object body) {
        return tenant.post("/v1/decisions/" + decision + "/revert", body);
    }

    private Answer revert(Object body, String key) {
        return tenant.send(tenant.request("/v1/decisions/" + decision + "/revert")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(TestTenant.json(body))));
    }
}
