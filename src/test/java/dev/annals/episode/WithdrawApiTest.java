package dev.annals.episode;

import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Said;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Withdrawing what was reported. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class WithdrawApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @BeforeEach
    void declare() {
        tenant.declare("lives_in", "one");
    }

    @Test
    void whatItHadDisplacedComesBackAndThePastStaysAnswerable() {
        // given
        tenant.commit(says("Alice", "lives_in").object("Oslo").from("2020"));
        JsonNode moved = tenant.tell(Said.of("Alice moved to Porto")
                .claiming(says("Alice", "lives_in").object("Porto").from("2022")));
        String believedThen = moved.get("commit").get("knownAt").textValue();

        // when
        JsonNode receipt = tenant.delete("/v1/episodes/" + moved.get("id").textValue(), "reason", "another Alice")
                .expect(200)
                .json();

        // then
        assertThat(receipt.get("status").textValue()).isEqualTo("withdrawn");
        assertThat(receipt.get("why").textValue()).isEqualTo("another Alice");
        assertThat(receipt.get("withdrawnIn").get("seq").longValue()).isEqualTo(tenant.commits());
        assertThat(tenant.timeline("subject", "Alice")).containsExactly("Oslo 2020-01-01..");
        assertThat(tenant.timeline("subject", "Alice", "knownAt", believedThen))
                .containsExactly("Oslo 2020-01-01..2022-01-01", "Porto 2022-01-01..");
    }

    @Test
    void itIsWithdrawnOnce() {
        // given
        String id = tenant.tell(Said.of("Alice lives in Oslo")
                        .claiming(says("Alice", "lives_in").object("Oslo")))
                .get("id")
                .textValue();
        tenant.delete("/v1/episodes/" + id).expect(200);
        long commits = tenant.commits();

        // when
        tenant.delete("/v1/episodes/" + id).expectProblem(409, "episode-withdrawn", "id");

        // then
        assertThat(tenant.commits()).isEqualTo(commits);
        tenant.delete("/v1/episodes/nobody").expectProblem(404, "not-found", "id");
    }

    @Test
    void itIsNotFoundAnyMoreButStillAsOfBefore() {
        // given
        JsonNode told = tenant.tell(Said.of("The cat sleeps on the warm radiator."));
        String id = told.get("id").textValue();

        // when
        tenant.delete("/v1/episodes/" + id).expect(200);

        // then
        assertThat(found(Map.of("query", "where does the cat sleep?"))).isEmpty();
        assertThat(found(Map.of(
                        "query",
                        "where does the cat sleep?",
                        "knownAt",
                        told.get("commit").get("knownAt").textValue())))
                .containsExactly(id);
    }

    @Test
    void aClaimOfItThatWasRetractedBeforeIsNoHindrance() {
        // given
        JsonNode told = tenant.tell(Said.of("Alice knows Bob and Carol")
                .claiming(
                        says("Alice", "knows").object("Bob"),
                        says("Alice", "knows").object("Carol")));
        tenant.commit(retracts(told.get("claims").get(0).textValue()));

        // when
        tenant.delete("/v1/episodes/" + told.get("id").textValue()).expect(200);

        // then
        assertThat(tenant.timeline("subject", "Alice")).isEmpty();
    }

    @Test
    void aFactThatAnotherEpisodeSupportsTooStays() {
        // given
        Said said = Said.of("Alice lives in Oslo")
                .claiming(says("Alice", "lives_in").object("Oslo").from("2020"));
        JsonNode first = tenant.tell(said);
        tenant.tell(said);

        // when
        tenant.delete("/v1/episodes/" + first.get("id").textValue()).expect(200);

        // then
        assertThat(Shown.ids(tenant.facts("subject", "Alice").get("facts")))
                .containsExactly(first.get("facts").get(0).get("id").textValue());
    }

    private List<String> found(Map<String, Object> question) {
        return Shown.list(tenant.post("/v1/search", question).expect(200).json().get("hits")).stream()
                .map(hit -> hit.get("episode").get("id").textValue())
                .toList();
    }
}
