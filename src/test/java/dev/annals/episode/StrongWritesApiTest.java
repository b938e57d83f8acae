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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writes that are learned before they are answered, although nobody asked to wait. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class StrongWritesApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @BeforeEach
    void oneThatIsStrong() {
        tenant.put("/v1/predicates/allergic_to", Map.of("cardinality", "many", "consistency", "strong"))
                .expect(200);
    }

    @Test
    void whatIsSaidWithAStrongPredicateIsLearnedWhenTheAnswerComes() {
        // when
        JsonNode answer = post(Said.of("Mara cannot have penicillin.")
                .claiming(says("Mara", "allergic_to").object("penicillin")));

        // then
        assertThat(answer.get("consistency").textValue()).isEqualTo("strong");
        assertThat(answer.get("applied").get(0).get("status").textValue()).isEqualTo("learned");
        assertThat(answer.get("applied").get(0).get("id")).isEqualTo(answer.get("receipt"));
        assertThat(answer.has("why")).isFalse();
        assertThat(tenant.facts("subject", "Mara").get("facts")).hasSize(1);
    }

    @Test
    void whatIsSaidWithOthersIsNotWaitedFor() {
        // when
        JsonNode answer =
                post(Said.of("Mara likes tea.").claiming(says("Mara", "likes").object("tea")));

        // then
        assertThat(answer.has("applied")).isFalse();
        assertThat(answer.has("consistency")).isFalse();
        tenant.outcome(answer.get("receipt").textValue());
    }

    @Test
    void whatIsStillToBeReadMaySayItSoItIsWaitedFor() {
        assertThat(post(Said.of("Mara lives in Oslo.")).get("consistency").textValue())
                .isEqualTo("strong");

        // but not where nothing is strong
        JsonNode elsewhere = TestTenant.fresh()
                .post("/v1/episodes", Said.of("Mara lives in Oslo.").fields())
                .expect(202)
                .json();
        assertThat(elsewhere.has("consistency")).isFalse();
    }

    @Test
    void aDecisionIsWaitedForSinceItDoesNotSayWhatItIsAbout() {
        // given
        JsonNode told = tenant.commit(says("Mara", "allergic_to").object("nuts"));

        // when
        JsonNode answer = post(Said.of("Not nuts, after all.").claiming(retracts(Shown.claim(told, 0))));

        // then
        assertThat(answer.get("consistency").textValue()).isEqualTo("strong");
        assertThat(tenant.facts("subject", "Mara").get("facts")).isEmpty();
    }

    @Test
    void aWriteCanAskForItItselfAndAListIsOne() {
        // given
        Said one = Said.of("Mara likes tea.").claiming(says("Mara", "likes").object("tea"));
        Said other = Said.of("Mara likes rye.").claiming(says("Mara", "likes").object("rye"));

        // when
        JsonNode answer = tenant.post(
                        "/v1/episodes",
                        Stream.of(one, other.with("consistency", "strong"))
                                .map(Said::fields)
                                .toList())
                .expect(202)
                .json();

        // then
        assertThat(answer.get("consistency").textValue()).isEqualTo("strong");
        assertThat(Shown.list(answer.get("applied")))
                .extracting(receipt -> receipt.get("status").textValue())
                .containsExactly("learned", "learned");
    }

    @Test
    void howItIsWrittenIsNoPartOfWhatItSays() {
        // given
        Said said = Said.of("Mara likes tea.")
                .as("m-1")
                .claiming(says("Mara", "likes").object("tea"));
        JsonNode first = post(said);

        // then it is one episode, whatever the writes ask for
        assertThat(post(said.with("consistency", "strong")).get("receipt")).isEqualTo(first.get("receipt"));
    }

    @Test
    void anotherWordIsRefused() {
        tenant.post("/v1/episodes", Said.of("x").with("consistency", "always").fields())
                .expectProblem(422, "invalid-value", "consistency");
    }

    @Test
    void whereTimeRunsOutTheAnswerSaysSo() {
        // given
        Receipts.Receipt learned = receipt("a", "learned");
        Receipts.Receipt pending = receipt("b", "pending");

        // when
        Accepted accepted = Accepted.awaited(List.of(learned, pending), Duration.ofSeconds(30));

        // then
        assertThat(accepted.consistency()).isEqualTo("eventual");
        assertThat(accepted.why()).isEqualTo("1 of 2 not learned within 30 seconds; they will be, see their receipts");
        assertThat(accepted.receipts()).containsExactly("a", "b");
        assertThat(Accepted.awaited(List.of(learned), Duration.ofSeconds(30)).consistency())
                .isEqualTo("strong");
    }

    private static Receipts.Receipt receipt(String id, String status) {
        return new Receipts.Receipt(id, id, null, status, null, null, List.of(), List.of(), List.of(), null);
    }

    private JsonNode post(Said said) {
        return tenant.post("/v1/episodes", said.fields()).expect(202).json();
    }
}
