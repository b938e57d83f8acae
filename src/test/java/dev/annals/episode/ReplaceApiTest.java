package dev.annals.episode;

import static dev.annals.http.Ops.id;
import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Answer;
import dev.annals.http.Said;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A source sends the same episode again, changed or unchanged. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class ReplaceApiTest {

    private static final Said OSLO = Said.of("Alice lives in Oslo")
            .as("chat-17")
            .claiming(says("Alice", "lives_in").object("Oslo").from("2020"));
    private static final Said PORTO = Said.of("Alice lives in Porto")
            .as("chat-17")
            .claiming(says("Alice", "lives_in").object("Porto").from("2020"));

    private final TestTenant tenant = TestTenant.fresh();

    @BeforeEach
    void declare() {
        tenant.declare("lives_in", "one");
    }

    @Test
    void aWithdrawnSourceIdIsFreeAgain() {
        // given
        JsonNode first = tenant.tell(OSLO);
        tenant.delete("/v1/episodes/" + first.get("id").textValue()).expect(200);

        // when
        JsonNode again = tenant.tell(OSLO);

        // then
        assertThat(again.get("id")).isNotEqualTo(first.get("id"));
        assertThat(again.get("status").textValue()).isEqualTo("learned");
        assertThat(tenant.timeline("subject", "Alice")).containsExactly("Oslo 2020-01-01..");
    }

    @Test
    void whatReplacesWithdrawsTheOldAndIsLearnedInOneCommit() {
        // given
        JsonNode old = tenant.tell(OSLO);

        // when
        JsonNode corrected = tenant.tell(PORTO.with("replace", true));

        // then
        assertThat(tenant.commits()).isEqualTo(2);
        assertThat(tenant.timeline("subject", "Alice")).containsExactly("Porto 2020-01-01..");
        assertThat(tenant.timeline(
                        "subject",
                        "Alice",
                        "knownAt",
                        old.get("commit").get("knownAt").textValue()))
                .containsExactly("Oslo 2020-01-01..");
        JsonNode withdrawn = tenant.outcome(old.get("id").textValue());
        assertThat(withdrawn.get("status").textValue()).isEqualTo("withdrawn");
        assertThat(withdrawn.get("withdrawnIn").get("seq"))
                .isEqualTo(corrected.get("commit").get("seq"));
        assertThat(corrected.get("status").textValue()).isEqualTo("learned");
    }

    @Test
    void sentAgainWhatReplacesChangesNothing() {
        // given
        tenant.tell(OSLO);
        JsonNode corrected = tenant.tell(PORTO.with("replace", true));

        // when
        JsonNode again = tenant.tell(PORTO.with("replace", true));

        // then
        assertThat(again.get("id")).isEqualTo(corrected.get("id"));
        assertThat(tenant.commits()).isEqualTo(2);
    }

    @Test
    void replacedTwiceBeforeEitherIsLearnedTheLastCounts() {
        // given
        tenant.tell(OSLO);
        Said rome = Said.of("Alice lives in Rome")
                .as("chat-17")
                .claiming(says("Alice", "lives_in").object("Rome").from("2020"));

        // when
        String porto = accept(PORTO.with("replace", true));
        String last = accept(rome.with("replace", true));
        tenant.outcome(porto);
        tenant.outcome(last);

        // then
        assertThat(tenant.timeline("subject", "Alice")).containsExactly("Rome 2020-01-01..");
    }

    @Test
    void withoutReplaceAConflictSaysWhatDiffers() {
        // given
        tenant.tell(OSLO);

        // when
        Answer refused =
                tenant.post("/v1/episodes", PORTO.with("speaker", "Bob").fields());

        // then
        refused.expectProblem(409, "episode-differs", "sourceId");
        assertThat(refused.json().get("detail").textValue()).contains("claims, content, speaker", "\"replace\": true");
    }

    @Test
    void otherMetadataAndNoClaimsAreNoConflict() {
        // given
        Said plain = Said.of("The heating is broken.").as("chat-18");
        JsonNode first = tenant.tell(plain);

        // then
        assertThat(tenant.tell(plain.with("metadata", Map.of("channel", "web"))).get("id"))
                .isEqualTo(first.get("id"));
        assertThat(tenant.tell(plain.with("claims", List.of())).get("id")).isEqualTo(first.get("id"));
    }

    @Test
    void whatCannotReplaceIsRefused() {
        tenant.post("/v1/episodes", Map.of("content", "x", "replace", true))
                .expectProblem(422, "missing-field", "sourceId");
        tenant.post("/v1/episodes", OSLO.with("replace", "yes").fields()).expectProblem(422, "wrong-type", "replace");
        tenant.post(
                        "/v1/episodes",
                        List.of(
                                OSLO.with("replace", true).fields(),
                                PORTO.with("replace", true).fields()))
                .expectProblem(422, "invalid-value", "episodes[1].sourceId");
    }

    @Test
    void aListThatReplacesAnEpisodeOfItsOwnIsToldWhichTwo() {
        // when
        Answer refused = tenant.post(
                "/v1/episodes",
                List.of(
                        Said.of("x").fields(),
                        OSLO.fields(),
                        PORTO.with("replace", true).fields()));

        // then
        refused.expectProblem(422, "invalid-value", "episodes[2].sourceId");
        assertThat(refused.json().get("detail").textValue()).contains("episodes[1]");
    }

    @Test
    void aDiscardedReplacementGivesTheSourceIdBack() {
        // given
        JsonNode old = tenant.tell(OSLO);
        String bad = tenant.tell(Said.of("Nobody lives in Oslo")
                        .as("chat-17")
                        .claiming(says(id("no-such-id"), "knows").object("Bob"))
                        .with("replace", true))
                .get("id")
                .textValue();
        tenant.delete("/v1/quarantine/" + bad).expect(200);

        // when
        JsonNode again = tenant.tell(OSLO);
        JsonNode corrected = tenant.tell(PORTO.with("replace", true));

        // then
        assertThat(again.get("id")).isEqualTo(old.get("id"));
        assertThat(corrected.get("status").textValue()).isEqualTo("learned");
        assertThat(tenant.timeline("subject", "Alice")).containsExactly("Porto 2020-01-01..");
    }

    private String accept(Said episode) {
        return Shown.texts(tenant.post("/v1/episodes", episode.fields())
                        .expect(202)
                        .json()
                        .get("receipts"))
                .getFirst();
    }
}
