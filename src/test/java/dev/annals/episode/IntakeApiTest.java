package dev.annals.episode;

import static dev.annals.http.Ops.ends;
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
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an agent that reports episodes relies on. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class IntakeApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void anEpisodeIsAcceptedWithAReceiptAndKeptAsItWas() {
        // given
        Said said = Said.of("I start at Beta Works in March.")
                .as("chat-17")
                .in("standup")
                .at("2022-02-14T09:00:00Z")
                .with("speaker", "Mara")
                .with("source", "chat")
                .with("metadata", Map.of("channel", "team"));

        // when
        JsonNode accepted =
                tenant.post("/v1/episodes", said.fields()).expect(202).json();

        // then
        String id = accepted.get("receipt").textValue();
        assertThat(Shown.texts(accepted.get("receipts"))).containsExactly(id);
        assertThat(tenant.outcome(id).get("sourceId").textValue()).isEqualTo("chat-17");
        JsonNode episode = tenant.get("/v1/episodes/" + id).expect(200).json();
        assertThat(episode.get("content").textValue()).isEqualTo("I start at Beta Works in March.");
        assertThat(episode.get("kind").textValue()).isEqualTo("message");
        assertThat(episode.get("speaker").textValue()).isEqualTo("Mara");
        assertThat(episode.get("session").textValue()).isEqualTo("standup");
        assertThat(episode.get("referenceTime").textValue()).isEqualTo("2022-02-14T09:00:00Z");
        assertThat(episode.get("metadata").get("channel").textValue()).isEqualTo("team");
    }

    @Test
    void aListGetsAReceiptForEachInItsOrder() {
        // when
        List<JsonNode> receipts = tenant.tell(
                Said.of("one").as("a"), Said.of("two").as("b"), Said.of("three").as("c"));

        // then
        assertThat(receipts)
                .extracting(receipt -> receipt.get("sourceId").textValue())
                .containsExactly("a", "b", "c");
    }

    @Test
    void whatIsSentTwiceIsOneEpisode() {
        // given
        Said said = Said.of("Alice knows Bob")
                .as("m-1")
                .claiming(says("Alice", "knows").object("Bob"));
        String first = tenant.tell(said).get("id").textValue();

        // when
        String again = tenant.tell(said).get("id").textValue();
        List<JsonNode> twiceInAList = tenant.tell(said, said);

        // then
        assertThat(again).isEqualTo(first);
        assertThat(twiceInAList)
                .allSatisfy(one -> assertThat(one.get("id").textValue()).isEqualTo(first));
        assertThat(tenant.commits()).isEqualTo(1);
        assertThat(list().get("episodes")).hasSize(1);
    }

    @Test
    void withoutASourceIdEachSendingIsAnEpisodeOfItsOwn() {
        assertThat(tenant.tell(Said.of("hello"), Said.of("hello")))
                .extracting(receipt -> receipt.get("id").textValue())
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameSourceIdWithOtherContentIsRefusedAndNothingOfTheListIsTakenIn() {
        // given
        tenant.tell(Said.of("the first").as("m-1"));

        // when
        tenant.post(
                        "/v1/episodes",
                        List.of(
                                Said.of("innocent").as("m-2").fields(),
                                Said.of("another").as("m-1").fields()))
                .expectProblem(409, "episode-differs", "episodes[1].sourceId");

        // then
        assertThat(list().get("episodes")).hasSize(1);
        tenant.post("/v1/episodes", Said.of("another").as("m-1").fields())
                .expectProblem(409, "episode-differs", "sourceId");
    }

    @Test
    void aReceiptSaysWhatWasLearned() {
        // when
        JsonNode receipt = tenant.tell(Said.of("I know Bob and Carol")
                .claiming(
                        says("Alice", "knows").object("Bob"),
                        says("Alice", "knows").object("Carol")));

        // then
        assertThat(receipt.get("status").textValue()).isEqualTo("learned");
        assertThat(receipt.get("commit").get("seq").longValue()).isEqualTo(1);
        assertThat(receipt.get("claims")).hasSize(2);
        assertThat(Shown.list(receipt.get("facts")))
                .extracting(fact -> fact.get("statement").textValue())
                .containsExactlyInAnyOrder("Alice knows Bob", "Alice knows Carol");
        assertThat(Shown.list(receipt.get("facts")))
                .allSatisfy(
                        fact -> assertThat(fact.get("opened").booleanValue()).isTrue());
        assertThat(Shown.list(receipt.get("entities")))
                .extracting(entity -> entity.get("name").textValue())
                .containsExactlyInAnyOrder("Alice", "Bob", "Carol");
        assertThat(Shown.list(receipt.get("entities")))
                .extracting(entity -> entity.get("made").booleanValue())
                .containsOnly(true);
        assertThat(Shown.ids(tenant.facts("subject", "Alice").get("facts")))
                .containsExactlyInAnyOrderElementsOf(Shown.ids(receipt.get("facts")));
    }

    @Test
    void aReceiptSaysWhichFactsWereKnownAlready() {
        // given
        Said said = Said.of("Alice knows Bob")
                .claiming(says("Alice", "knows").object("Bob").from("2020"));
        String known = tenant.tell(said).get("facts").get(0).get("id").textValue();

        // when
        JsonNode receipt = tenant.tell(said);

        // then
        assertThat(receipt.get("status").textValue()).isEqualTo("already known");
        assertThat(Shown.ids(receipt.get("facts"))).containsExactly(known);
        assertThat(receipt.get("facts").get(0).get("opened").booleanValue()).isFalse();
        assertThat(Shown.list(receipt.get("entities")))
                .extracting(entity -> entity.get("made").booleanValue())
                .containsOnly(false);
    }

    @Test
    void aReceiptSaysWhenNoFactChanged() {
        // when
        JsonNode receipt = tenant.tell(Said.of("She does not know Bob any more.")
                .claiming(ends("Alice", "knows").object("Bob").from("2020")));

        // then
        assertThat(receipt.get("status").textValue()).isEqualTo("learned");
        assertThat(receipt.get("claims")).hasSize(1);
        assertThat(receipt.get("facts")).isEmpty();
        assertThat(receipt.get("why").textValue()).contains("no fact");
    }

    @Test
    void whatMakesNoClaimIsKeptAndTheReceiptSaysSo() {
        // when
        JsonNode receipt = tenant.tell(Said.of("Nice weather today."));

        // then
        assertThat(receipt.get("status").textValue()).isEqualTo("nothing found");
        assertThat(receipt.get("why").textValue()).contains("no claim was found");
    }

    @Test
    void whatAnnalsItselfRenderedIsNotLearnedAgain() {
        // given
        tenant.tell(Said.of("Alice knows Bob"));
        String rendered = tenant.post("/v1/search", Map.of("query", "Who knows Bob?"))
                .expect(200)
                .json()
                .get("rendered")
                .textValue();

        // when
        JsonNode receipt = tenant.tell(Said.of(rendered));

        // then
        assertThat(receipt.get("status").textValue()).isEqualTo("skipped");
        assertThat(receipt.get("why").textValue()).isNotBlank();
        assertThat(tenant.commits()).isEqualTo(1);
    }

    @Test
    void whatCannotBeLearnedIsQuarantinedAndHoldsNobodyUp() {
        // when
        List<JsonNode> receipts = tenant.tell(
                Said.of("forget that").in("one").claiming(retracts("no-such-claim")),
                Said.of("she knows nobody any more").in("one").claiming(ends("Alice", "knows")),
                Said.of("Alice knows Bob")
                        .in("two")
                        .claiming(says("Alice", "knows").object("Bob")),
                Said.of("Alice knows Carol")
                        .in("one")
                        .claiming(says("Alice", "knows").object("Carol")));

        // then
        assertThat(receipts)
                .extracting(receipt -> receipt.get("status").textValue())
                .containsExactly("quarantined", "quarantined", "learned", "learned");
        assertThat(receipts.get(0).get("why").textValue()).startsWith("unknown-claim: ");
        assertThat(receipts.get(1).get("why").textValue()).startsWith("end-needs-value: ");
        JsonNode quarantine = tenant.get("/v1/quarantine").expect(200).json();
        assertThat(Shown.ids(quarantine.get("episodes")))
                .containsExactly(
                        receipts.get(0).get("id").textValue(),
                        receipts.get(1).get("id").textValue());
        JsonNode state = tenant.get("/v1/intake").expect(200).json();
        assertThat(state.get("pending").intValue()).isZero();
        assertThat(state.get("quarantined").intValue()).isEqualTo(2);
        assertThat(state.get("perSecond").doubleValue()).isPositive();
        assertThat(state.get("secondsLeft").doubleValue()).isZero();
    }

    @Test
    void aQuarantinedEpisodeIsLearnedOnceItsCauseIsGone() {
        // given
        tenant.commit(says("Alice", "lives_in").object("Oslo").from("2020"));
        String id = tenant.tell(Said.of("She left.").at("2024-05-01T00:00:00Z").claiming(ends("Alice", "lives_in")))
                .get("id")
                .textValue();
        tenant.declare("lives_in", "one");

        // when
        tenant.send(tenant.request("/v1/quarantine/" + id + "/retry").POST(BodyPublishers.noBody()))
                .expect(200);

        // then
        assertThat(tenant.outcome(id).get("status").textValue()).isEqualTo("learned");
        assertThat(tenant.timeline("subject", "Alice")).containsExactly("Oslo 2020-01-01..2024-05-01");
        tenant.post("/v1/quarantine/" + id + "/retry", "{}").expectProblem(404, "not-found", "id");
    }

    @Test
    void aQuarantinedEpisodeCanBeGivenUp() {
        // given
        String id = tenant.tell(Said.of("forget that").claiming(retracts("no-such-claim")))
                .get("id")
                .textValue();

        // when
        JsonNode receipt = tenant.delete("/v1/quarantine/" + id, "reason", "a typo")
                .expect(200)
                .json();

        // then
        assertThat(receipt.get("status").textValue()).isEqualTo("discarded");
        assertThat(receipt.get("why").textValue()).isEqualTo("a typo");
        assertThat(tenant.get("/v1/quarantine").expect(200).json().get("episodes"))
                .isEmpty();
        tenant.delete("/v1/quarantine/" + id).expectProblem(404, "not-found", "id");
    }

    @Test
    void aSessionIsLearnedInItsOrder() {
        // given
        tenant.declare("status", "one");
        Said[] episodes = IntStream.rangeClosed(1, 200)
                .mapToObj(i -> Said.of("status is now " + i)
                        .in("one session")
                        .claiming(says("Alice", "status").value(i).from("2024")))
                .toArray(Said[]::new);

        // when
        List<JsonNode> receipts = tenant.tell(episodes);

        // then
        assertThat(receipts)
                .extracting(receipt -> receipt.get("commit").get("seq").longValue())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(tenant.timeline("subject", "Alice")).containsExactly("200 2024-01-01..");
    }

    @Test
    void aClaimWithoutADateCountsFromWhenItWasSaid() {
        // when
        tenant.tell(Said.of("I live in Oslo now")
                .at("2021-06-01T00:00:00Z")
                .claiming(says("Alice", "lives_in").object("Oslo")));

        // then
        assertThat(tenant.timeline("subject", "Alice")).containsExactly("Oslo 2021-06-01..");
    }

    @Test
    void provenanceNamesTheEpisodesBehindAFact() {
        // given
        Said said = Said.of("Alice knows Bob")
                .claiming(says("Alice", "knows").object("Bob").from("2020"));
        JsonNode first = tenant.tell(said.as("chat-1"));
        JsonNode second = tenant.tell(said);
        tenant.commit(says("Alice", "knows").object("Bob").from("2020"));

        // when
        JsonNode claims = tenant.get(
                        "/v1/facts/" + first.get("facts").get(0).get("id").textValue() + "/provenance")
                .expect(200)
                .json()
                .get("claims");

        // then
        assertThat(claims).hasSize(3);
        assertThat(claims.get(0).get("episodes").get(0).get("id")).isEqualTo(first.get("id"));
        assertThat(claims.get(0).get("episodes").get(0).get("sourceId").textValue())
                .isEqualTo("chat-1");
        assertThat(claims.get(1).get("episodes").get(0).get("id")).isEqualTo(second.get("id"));
        assertThat(claims.get(1).get("episodes").get(0).has("sourceId")).isFalse();
        assertThat(claims.get(2).get("episodes")).isEmpty();
    }

    @Test
    void aRetractionIsNotAClaimOfTheEpisode() {
        // given
        String claim = Shown.claim(tenant.commit(says("Alice", "knows").object("Bob")), 0);

        // when
        JsonNode receipt = tenant.tell(Said.of("I mixed that up").claiming(retracts(claim)));

        // then
        assertThat(receipt.get("status").textValue()).isEqualTo("learned");
        assertThat(receipt.get("claims")).isEmpty();
        assertThat(tenant.timeline("subject", "Alice")).isEmpty();
    }

    @Test
    void tenantsAreApart() {
        // given
        String id = tenant.tell(Said.of("Alice knows Bob").as("m-1")).get("id").textValue();
        TestTenant other = TestTenant.fresh();

        // then
        other.get("/v1/episodes/" + id).expectProblem(404, "not-found", "id");
        other.get("/v1/receipts/" + id).expectProblem(404, "not-found", "id");
        other.delete("/v1/episodes/" + id).expectProblem(404, "not-found", "id");
        assertThat(other.tell(Said.of("something else").as("m-1")).get("id").textValue())
                .isNotEqualTo(id);
    }

    private JsonNode list() {
        return tenant.get("/v1/episodes").expect(200).json();
    }
}
