package dev.annals.episode;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Graph;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Said;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent is either refused or learned; nothing gets stuck. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class BadEpisodesTest {

    private final TestTenant tenant = TestTenant.fresh();

    @Inject
    Graph graph;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | 422 | missing-field | content",
                "{\"content\": \"\"} | 422 | invalid-text | content",
                "{\"content\": \" \\n \"} | 422 | invalid-text | content",
                "{\"content\": 7} | 422 | wrong-type | content",
                "{\"content\": \"a\\u0000b\"} | 422 | invalid-text | content",
                "{\"content\": \"a\\ud83d\"} | 422 | invalid-text | content",
                "{\"content\": \"\\ude80a\"} | 422 | invalid-text | content",
                "{\"content\": {\"a\": \"\\ud83d\"}, \"kind\": \"json\"} | 422 | invalid-text | content",
                "{\"content\": {\"n\": [1e400]}, \"kind\": \"json\"} | 422 | invalid-value | content",
                "{\"content\": 12345678901234567890, \"kind\": \"json\"} | 422 | invalid-value | content",
                "{\"content\": \"x\", \"metadata\": {\"n\": -9007199254740993}} | 422 | invalid-value | metadata",
                "{\"content\": {\"n\": 9007199254740993.0}, \"kind\": \"json\"} | 422 | invalid-value | content",
                "{\"content\": [0.1234567890123456789], \"kind\": \"json\"} | 422 | invalid-value | content",
                "{\"content\": \"x\", \"metadata\": {\"n\": [9.007199254740993e15]}} | 422 | invalid-value | metadata",
                "{\"content\": \"not json\", \"kind\": \"json\"} | 422 | invalid-value | content",
                "{\"content\": \"{\\\"a\\\": 1}\\n{\\\"a\\\": 2}\", \"kind\": \"json\"} | 422 | invalid-value | content",
                "{\"content\": \"{\\\"a\\\": 1} and more\", \"kind\": \"json\"} | 422 | invalid-value | content",
                "{\"content\": \"{\\\"a\\\": 1, \\\"a\\\": 2}\", \"kind\": \"json\"} | 422 | invalid-value | content",
                "{\"content\": \"[1e400]\", \"kind\": \"json\"} | 422 | invalid-value | content",
                "{\"content\": \"x\", \"kind\": \"poem\"} | 422 | invalid-value | kind",
                "{\"content\": \"x\", \"referenceTime\": \"0000-01-01\"} | 422 | date-out-of-range | referenceTime",
                "{\"content\": \"x\", \"referenceTime\": \"12000\"} | 422 | invalid-date | referenceTime",
                "{\"content\": \"x\", \"referenceTime\": \"soon\"} | 422 | invalid-date | referenceTime",
                "{\"content\": \"x\", \"scope\": \"a b\"} | 422 | invalid-text | scope",
                "{\"content\": \"x\", \"session\": \"\"} | 422 | invalid-text | session",
                "{\"content\": \"x\", \"sourceId\": \"\\ud83d\"} | 422 | invalid-text | sourceId",
                "{\"content\": \"x\", \"metadata\": []} | 422 | wrong-type | metadata",
                "{\"content\": \"x\", \"metadata\": {\"a\": \"\\ud83d\"}} | 422 | invalid-text | metadata",
                "{\"content\": \"x\", \"claims\": {}} | 422 | wrong-type | claims",
                "{\"content\": \"x\", \"claims\": [{\"op\": \"know\"}]} | 422 | invalid-value | claims[0].op",
                "{\"content\": \"x\", \"colour\": 1} | 422 | unknown-field | colour",
                "[{\"content\": \"x\"}, {}] | 422 | missing-field | episodes[1].content",
                "[] | 422 | invalid-value | episodes",
                "null | 422 | wrong-type | ",
                "{ | 400 | invalid-json | "
            })
    void aBadEpisodeIsRefusedAndNothingIsTakenIn(String body, int status, String code, String field) {
        // when
        var answer = tenant.post("/v1/episodes", body);

        // then
        if (field == null) {
            answer.expectProblem(status, code);
        } else {
            answer.expectProblem(status, code, field);
        }
        assertThat(tenant.get("/v1/episodes").expect(200).json().get("episodes"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "7 | wrong-type | episodes[2]",
                "null | wrong-type | episodes[2]",
                "[] | wrong-type | episodes[2]",
                "{} | missing-field | episodes[2].content",
                "{\"content\": \"\"} | invalid-text | episodes[2].content",
                "{\"content\": \"x\", \"colour\": 1} | unknown-field | episodes[2].colour",
                "{\"content\": \"x\", \"kind\": \"poem\"} | invalid-value | episodes[2].kind",
                "{\"content\": \"x\", \"referenceTime\": \"soon\"} | invalid-date | episodes[2].referenceTime",
                "{\"content\": \"x\", \"metadata\": {\"n\": 1e400}} | invalid-value | episodes[2].metadata",
                "{\"content\": \"x\", \"claims\": [{}]} | missing-field | episodes[2].claims[0].op"
            })
    void aBadOneAmongManyIsNamed(String bad, String code, String field) {
        tenant.post("/v1/episodes", "[{\"content\": \"x\"}, {\"content\": \"y\"}, " + bad + ", {}]")
                .expectProblem(422, code, field);
    }

    @Test
    void oneThatCameBeforeWithOtherContentIsNamedToo() {
        // given
        tenant.post("/v1/episodes", Said.of("x").with("sourceId", "chat-1").fields())
                .expect(202);

        // then
        tenant.post(
                        "/v1/episodes",
                        List.of(
                                Said.of("y").fields(),
                                Said.of("z").with("sourceId", "chat-1").fields()))
                .expectProblem(409, "episode-differs", "episodes[1].sourceId");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83D\uDE80\uD83D\uDE80\uD83D\uDE80",
                "\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645 \u202eabc\u202c",
                "\u65e5\u672c\u8a9e\u306e\u6587\u7ae0",
                "e\u0301\u0301\u0301",
                "\uFEFFmark",
                "'); DROP DATABASE neo4j; MATCH (n) DETACH DELETE n //",
                "\uFFFF",
                "."
            })
    void strangeTextIsKeptToTheLetter(String content) {
        // when
        JsonNode receipt = tenant.tell(Said.of(content));

        // then
        assertThat(receipt.get("status").textValue()).isEqualTo("nothing found");
        assertThat(tenant.get("/v1/episodes/" + receipt.get("id").textValue())
                        .expect(200)
                        .json()
                        .get("content")
                        .textValue())
                .isEqualTo(content);
        assertNothingWaits();
    }

    @Test
    void anyJsonIsKeptInItsCanonicalForm() {
        // when
        JsonNode receipt =
                tenant.tell(Said.of("").with("kind", "json").with("content", List.of(1.0, "zwei", List.of("drei"))));

        // then
        assertThat(tenant.get("/v1/episodes/" + receipt.get("id").textValue())
                        .expect(200)
                        .json()
                        .get("content")
                        .textValue())
                .isEqualTo("[1,\"zwei\",[\"drei\"]]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"b\": 1.0, \"a\": 2} | {\"a\":2,\"b\":1}", "\"hello\" | \"hello\"", "7 | 7"})
    void jsonSentAsTextIsKeptInItsCanonicalFormToo(String text, String kept) {
        // when
        JsonNode receipt = tenant.tell(Said.of(text).with("kind", "json"));

        // then
        assertThat(tenant.get("/v1/episodes/" + receipt.get("id").textValue())
                        .expect(200)
                        .json()
                        .get("content")
                        .textValue())
                .isEqualTo(kept);
    }

    @Test
    void jsonThatWasKeptAsItCameIsTheSameEpisodeWhenItComesAgain() {
        // given
        Said said = Said.of("{\"a\": 1}").with("kind", "json").as("crm-1");
        JsonNode first = tenant.tell(said);
        graph.write(tx -> tx.run(
                        "MATCH (episode:Episode {tenant: $tenant, sourceId: 'crm-1'}) "
                                + "SET episode.content = '{\"a\": 1}', episode.digest = 'of the text'",
                        Map.of("tenant", tenant.name()))
                .consume());

        // then
        assertThat(tenant.tell(said).get("id")).isEqualTo(first.get("id"));
    }

    @Test
    void aMegabyteIsRefusedAndALongDocumentLearned() {
        // given
        String document = "A word. ".repeat(5_000);

        // when
        tenant.post("/v1/episodes", Said.of("A word. ".repeat(125_001)).fields())
                .expectProblem(422, "too-long", "content");
        JsonNode receipt = tenant.tell(Said.of(document).with("kind", "document"));

        // then
        assertThat(receipt.get("status").textValue()).isEqualTo("nothing found");
        assertNothingWaits();
    }

    @Test
    void aListHasAtMostAThousandEpisodes() {
        List<Object> many = IntStream.range(0, 1_001)
                .<Object>mapToObj(i -> Said.of("x").fields())
                .toList();

        tenant.post("/v1/episodes", many).expectProblem(422, "invalid-value", "episodes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "61s", "99s", "-1s", "1m", "applied"})
    void aReceiptIsAwaitedForAWhileOnly(String wait) {
        String id = tenant.tell(Said.of("hello")).get("id").textValue();

        tenant.get("/v1/receipts/" + id, "wait", wait).expectProblem(400, "invalid-parameter", "wait");
    }

    private void assertNothingWaits() {
        assertThat(tenant.get("/v1/intake").expect(200).json().get("pending").intValue())
                .isZero();
    }
}
