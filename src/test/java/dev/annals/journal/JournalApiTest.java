package dev.annals.journal;

import static dev.annals.http.Ops.corrects;
import static dev.annals.http.Ops.ends;
import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Ops;
import dev.annals.http.Said;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

/** The journal, and that anyone can verify it with nothing but the API. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class JournalApiTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void isEmptyBeforeTheFirstCommit() {
        assertThat(tenant.get("/v1/commits").expect(200).json())
                .isEqualTo(MAPPER.createObjectNode().putNull("next").set("commits", MAPPER.createArrayNode()));
    }

    @Test
    void anyoneCanRecomputeTheChain() throws IOException {
        // given
        makeHistory();
        Deciding.everyKind(tenant);

        // then
        String previous = "";
        for (long seq = 1; seq <= tenant.commits(); seq++) {
            JsonNode detail = tenant.get("/v1/commits/" + seq).expect(200).json();
            for (JsonNode claim : detail.get("claims")) {
                String salted =
                        claim.get("salt").textValue() + claim.get("content").textValue();
                assertThat(claim.get("digest").textValue()).isEqualTo(sha256(salted));
                assertThat(claim.get("content").textValue())
                        .as("is canonical")
                        .isEqualTo(
                                canonical(MAPPER.readTree(claim.get("content").textValue())));
            }
            JsonNode commit = detail.get("commit");
            assertThat(commit.get("seq").longValue()).isEqualTo(seq);
            assertThat(commit.get("previous").textValue()).isEqualTo(previous);
            assertThat(commit.get("digest").textValue())
                    .as(detail.toString())
                    .isEqualTo(sha256(canonical(covered(detail))));
            previous = commit.get("digest").textValue();
        }
    }

    @Test
    void aClaimsContentIsWhatWasSaid() throws IOException {
        // when
        JsonNode receipt = tenant.commit(
                corrects("Alice", "age").value(7).from("2020").to("2021").confidence(0.5));

        // then
        JsonNode claim =
                tenant.get("/v1/commits/1").expect(200).json().get("claims").get(0);
        JsonNode content = MAPPER.readTree(claim.get("content").textValue());
        assertThat(content.get("id").textValue()).isEqualTo(Shown.claim(receipt, 0));
        assertThat(content.get("op").textValue()).isEqualTo("correct");
        assertThat(content.get("scope").textValue()).isEqualTo("main");
        assertThat(content.get("predicate").textValue()).isEqualTo("age");
        assertThat(content.get("value").intValue()).isEqualTo(7);
        assertThat(content.get("validFrom").textValue()).isEqualTo("2020-01-01T00:00:00Z");
        assertThat(content.get("validTo").textValue()).isEqualTo("2022-01-01T00:00:00Z");
        assertThat(content.get("confidence").doubleValue()).isEqualTo(0.5);
    }

    @Test
    void equalClaimsHaveUnequalDigests() {
        // when
        tenant.commit(
                says("Alice", "age").value(7).from("2020"),
                says("Alice", "age").value(7).from("2020"));

        // then
        JsonNode claims = tenant.get("/v1/commits/1").expect(200).json().get("claims");
        assertThat(claims.get(0).get("digest")).isNotEqualTo(claims.get(1).get("digest"));
        assertThat(claims.get(0).get("salt")).isNotEqualTo(claims.get(1).get("salt"));
    }

    @Test
    void aCommitTellsWhatItDidAndWhy() {
        // given
        List<JsonNode> receipts = makeHistory();
        JsonNode retraction = receipts.getLast();

        // then
        JsonNode detail =
                tenant.get("/v1/commits/" + tenant.commits()).expect(200).json();
        assertThat(detail.get("decisions").get(0).get("claim").textValue()).isEqualTo(Shown.claim(retraction, 0));
        assertThat(detail.get("decisions").get(0).get("reason").textValue()).isEqualTo("it was a mistake");
        assertThat(Shown.ids(detail.get("facts").get("opened")))
                .containsExactlyInAnyOrderElementsOf(
                        Shown.ids(retraction.get("facts").get("opened")));
        assertThat(Shown.ids(detail.get("facts").get("closed")))
                .containsExactlyInAnyOrderElementsOf(
                        Shown.ids(retraction.get("facts").get("closed")));
        JsonNode counts = detail.get("commit").get("counts");
        assertThat(counts.get("claims").intValue()).isZero();
        assertThat(counts.get("retractions").intValue()).isEqualTo(1);
        assertThat(counts.get("opened").intValue())
                .isEqualTo(retraction.get("facts").get("opened").size());
        assertThat(counts.get("closed").intValue())
                .isEqualTo(retraction.get("facts").get("closed").size());
        assertThat(detail.get("commit").get("actor").textValue()).isEqualTo("local");
    }

    @Test
    void pagesReachBackToTheFirstCommitWhileOthersAreMade() {
        // given
        for (int i = 0; i < 5; i++) {
            tenant.commit(says("Alice", "age").value(i));
        }

        // when
        List<Long> seen = new ArrayList<>();
        JsonNode page = tenant.get("/v1/commits", "limit", "2").expect(200).json();
        while (true) {
            page.get("commits").forEach(commit -> seen.add(commit.get("seq").longValue()));
            if (page.get("next").isNull()) {
                break;
            }
            tenant.commit(says("Bob", "age").value(1));
            page = tenant.get(
                            "/v1/commits",
                            "limit",
                            "2",
                            "cursor",
                            page.get("next").textValue())
                    .expect(200)
                    .json();
        }

        // then
        assertThat(seen).containsExactly(5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void theCommitThatLearnsAnEpisodeNamesTheDigestThatSealsIt() throws IOException {
        // given
        JsonNode learned = tenant.tell(Said.of("Alice likes tea.")
                .as("chat-1")
                .in("standup")
                .at("2024-05-01T09:00:00Z")
                .with("metadata", Map.of("channel", "web"))
                .claiming(says("Alice", "likes").value("tea")));

        // when
        JsonNode episode = tenant.get("/v1/episodes/" + learned.get("id").textValue())
                .expect(200)
                .json();

        // then
        ObjectNode content = MAPPER.createObjectNode();
        for (String field : List.of(
                "id",
                "scope",
                "sourceId",
                "session",
                "speaker",
                "kind",
                "content",
                "referenceTime",
                "source",
                "actor")) {
            content.set(field, episode.has(field) ? episode.get(field) : MAPPER.nullNode());
        }
        for (String field : List.of("metadata", "claims")) {
            content.put(field, canonical(episode.get(field)));
        }
        assertThat(sha256(episode.get("salt").textValue() + canonical(content)))
                .isEqualTo(episode.get("seal").textValue());
        JsonNode evidence =
                tenant.get("/v1/commits/1").expect(200).json().get("episodes").get(0);
        assertThat(evidence.get("did").textValue()).isEqualTo("learned");
        assertThat(evidence.get("id")).isEqualTo(episode.get("id"));
        assertThat(evidence.get("digest")).isEqualTo(episode.get("seal"));
    }

    private List<JsonNode> makeHistory() {
        List<JsonNode> receipts = new ArrayList<>();
        receipts.add(tenant.commit(
                says("Alice", "employer").object("Acme").from("2020"),
                says("Alice", "employer").object("Zoë & Söhne").from("2022").confidence(0.25)));
        Map<String, Object> reasoned = TestTenant.transaction(
                says("Alice", "age").value(7.5).with("source", "a form,\npage 2"),
                says("Alice", "member").value(true).with("statement", "She is \"in\"."));
        reasoned.put("reason", "we were told");
        receipts.add(tenant.post("/v1/transactions", reasoned).expect(201).json());
        tenant.put("/v1/predicates/employer", Map.of("cardinality", "one", "reason", "one at a time"))
                .expect(200);
        receipts.add(tenant.commit(ends("Alice", "employer").from("2024")));
        String episode =
                tenant.tell(Said.of("Alice likes tea.").as("chat-1")).get("id").textValue();
        tenant.tell(Said.of("Alice likes coffee.").as("chat-1").with("replace", true));
        tenant.tell(Said.of("Zoë likes tea.").claiming(says("Zoë", "likes").value("tea")));
        tenant.delete("/v1/episodes/"
                        + tenant.tell(Said.of("Nothing.")).get("id").textValue())
                .expect(200);
        assertThat(tenant.outcome(episode).get("status").textValue()).isEqualTo("withdrawn");
        tenant.commit(new Ops.Op(Map.of("op", "rename", "entity", "Zoë", "name", "Zoë Berg")));
        receipts.add(tenant.commit(
                retracts(Shown.claim(receipts.getFirst(), 1)), retracts(Shown.claim(receipts.get(1), 0))));
        receipts.add(tenant.commit(retracts(Shown.claim(receipts.get(2), 0))));
        return receipts;
    }

    /** What a commit's digest covers, put together from what the API tells. */
    private ObjectNode covered(JsonNode detail) throws IOException {
        JsonNode commit = detail.get("commit");
        ObjectNode content = MAPPER.createObjectNode();
        content.put("tenant", tenant.name());
        List.of("seq", "knownAt", "actor", "reason", "previous").forEach(name -> content.set(name, commit.get(name)));
        content.set("predicate", commit.has("predicate") ? commit.get("predicate") : MAPPER.nullNode());
        ArrayNode digests = content.putArray("claims");
        detail.get("claims").forEach(claim -> digests.add(claim.get("digest")));
        content.set("version", commit.get("version"));
        ArrayNode decisions = content.putArray("decisions");
        for (JsonNode decision : detail.get("decisions")) {
            ObjectNode covered = decisions.addObject();
            covered.setAll((ObjectNode) decision.get("about"));
            covered.set("id", decision.get("id"));
            covered.set("kind", decision.get("kind"));
            covered.set("reason", decision.has("reason") ? decision.get("reason") : MAPPER.nullNode());
            if (decision.has("evidence")) {
                covered.put("evidence", canonical(decision.get("evidence")));
            }
        }
        content.set("episodes", detail.get("episodes"));
        return content;
    }

    private static String canonical(JsonNode json) throws IOException {
        return new JsonCanonicalizer(json.toString()).getEncodedString();
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
