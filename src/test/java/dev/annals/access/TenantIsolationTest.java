package dev.annals.access;

import static dev.annals.http.Ops.id;
import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No read or write of one tenant reaches another, even with names and ids that exist there. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class TenantIsolationTest {

    private final TestTenant tenant = TestTenant.fresh();
    private final TestTenant stranger = TestTenant.fresh();
    private JsonNode fact;
    private String claim = "";

    @BeforeEach
    void bothKnowAnAlice() {
        tenant.declare("knows", "one");
        claim = Shown.claim(tenant.commit(says("Alice", "knows").object("Bob").from("2020")), 0);
        fact = tenant.facts("validAt", "2021").get("facts").get(0);
        stranger.commit(says("Alice", "knows").object("Eve").from("2020"));
    }

    @Test
    void questionsByNameFindOnesOwn() {
        assertThat(stranger.timeline()).containsExactly("Eve 2020-01-01..");
        assertThat(stranger.timeline("subject", "Alice")).containsExactly("Eve 2020-01-01..");
        assertThat(stranger.timeline("object", "Bob")).isEmpty();
        assertThat(stranger.timeline("predicate", "knows")).containsExactly("Eve 2020-01-01..");
        assertThat(stranger.get("/v1/entities", "name", "Bob").json().get("entities"))
                .isEmpty();
        assertThat(stranger.get("/v1/entities").json().get("entities")).hasSize(2);
        assertThat(stranger.get("/v1/diff", "from", "2001").json().get("changes"))
                .hasSize(1);
        assertThat(stranger.get("/v1/diff", "axis", "valid", "from", "2001", "to", "2021")
                        .json()
                        .get("changes"))
                .hasSize(1);
    }

    @Test
    void questionsByIdFindNothing() {
        // given
        String factId = fact.get("id").textValue();
        String alice = fact.get("subject").get("id").textValue();
        String bob = fact.get("object").get("id").textValue();

        // then
        stranger.get("/v1/facts/" + factId).expectProblem(404, "not-found");
        stranger.get("/v1/facts/" + factId + "/history").expectProblem(404, "not-found");
        stranger.get("/v1/facts/" + factId + "/provenance").expectProblem(404, "not-found");
        stranger.get("/v1/entities/" + alice).expectProblem(404, "not-found");
        stranger.get("/v1/entities/" + alice + "/timeline").expectProblem(404, "not-found");
        assertThat(stranger.timeline("subject", alice)).isEmpty();
        assertThat(stranger.timeline("object", bob)).isEmpty();
        assertThat(stranger.timeline("subject", alice, "object", bob)).isEmpty();
        assertThat(stranger.get("/v1/diff", "from", "2001", "subject", alice)
                        .json()
                        .get("changes"))
                .isEmpty();
        assertThat(stranger.get("/v1/entities", "name", alice).json().get("entities"))
                .isEmpty();
    }

    @Test
    void writesByIdAreRefused() {
        // given
        String alice = fact.get("subject").get("id").textValue();

        // then
        stranger.post("/v1/transactions", TestTenant.transaction(retracts(claim)))
                .expectProblem(422, "unknown-claim", "ops[0].claim");
        stranger.post(
                        "/v1/transactions",
                        TestTenant.transaction(says(id(alice), "knows").object("Eve")))
                .expectProblem(422, "unknown-entity", "ops[0].subject");
        stranger.post(
                        "/v1/transactions",
                        TestTenant.transaction(says("Eve", "knows").object(id(alice))))
                .expectProblem(422, "unknown-entity", "ops[0].object");
        assertThat(tenant.timeline()).containsExactly("Bob 2020-01-01..");
        assertThat(stranger.commits()).isEqualTo(1);
    }

    @Test
    void predicatesAndCommitsAreOnesOwn() {
        // when
        stranger.declare("likes", "one");

        // then
        assertThat(stranger.get("/v1/predicates/knows")
                        .json()
                        .get("cardinality")
                        .textValue())
                .isEqualTo("many");
        tenant.get("/v1/predicates/likes").expectProblem(404, "not-found");
        stranger.get("/v1/commits/2").expectProblem(404, "not-found");
        JsonNode mine = tenant.get("/v1/commits/1").expect(200).json();
        JsonNode others = stranger.get("/v1/commits/1").expect(200).json();
        assertThat(others.get("commit").get("digest"))
                .isNotEqualTo(mine.get("commit").get("digest"));
        assertThat(Shown.ids(others.get("claims"))).doesNotContain(claim);
    }
}
