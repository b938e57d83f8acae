package dev.annals.recall;

import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Ops;
import dev.annals.http.Said;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import dev.annals.time.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding by words and by the surrounding text, in addition to meaning. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class HybridSearchTest {

    /** More than the full-text index is asked for. */
    private static final int CROWD = 400;

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void aCodeIsFoundByItsWords() {
        // given
        tenant.tell(Said.of("The pump was replaced on Monday."));
        JsonNode told = tenant.tell(Said.of("Ticket QX7781 is with the Lisbon team."));

        // when
        JsonNode best = hits("query", "What about QX7781?").get(0);

        // then
        assertThat(best.get("episode").get("id")).isEqualTo(told.get("id"));
        assertThat(best.get("legs").get("words").get("rank").intValue()).isEqualTo(1);
        assertThat(best.get("legs").get("meaning").get("rank").intValue()).isPositive();
        assertThat(best.get("why").textValue()).contains("says qx7781");
    }

    @Test
    void anAnswerIsFoundByTheQuestionBeforeIt() {
        // given
        Said question = Said.of("Which instrument did you learn as a child?").with("speaker", "Ines");
        Said answer = Said.of("The oboe, believe it or not.").with("speaker", "Tove");
        tenant.tell(question.with("session", "s").with("referenceTime", "2024-05-01T10:00:00Z"));
        tenant.tell(answer.with("session", "s").with("referenceTime", "2024-05-01T10:00:20Z"));
        tenant.tell(Said.of("The clarinet is the instrument of my uncle.")
                .with("session", "other")
                .with("speaker", "Ben"));

        // when
        JsonNode hit = hit(hits("query", "Which instrument did Tove learn as a child?"), "The oboe");

        // then
        assertThat(hit.get("legs").get("around").get("score").doubleValue())
                .isGreaterThan(hit.get("legs").get("words").get("score").doubleValue());
        assertThat(hit.get("legs").get("tokens").get("score").doubleValue()).isBetween(0.0, 1.0);
        assertThat(hit.get("legs").get("speaker").booleanValue()).isTrue();
        assertThat(hit.get("why").textValue()).contains("around it", "its speaker is named");
        assertThat(hit.get("score").doubleValue()).isGreaterThan(0.5);
    }

    @Test
    void aSmallScopeIsNotStarvedByALargeOne() {
        // given
        tenant.tell(crowd("The red lamp of pump %d blinks.", "user/large"));
        JsonNode told =
                tenant.tell(Said.of("The red lamp of the old pump blinks.").with("scope", "user/small"));

        // when
        JsonNode hits = hits("query", "red lamp pump blinks", "scopes", List.of("user/small"));
        JsonNode others = hits("query", "red lamp pump blinks", "scopes", List.of("user/large"), "limit", 100);

        // then
        assertThat(hits).hasSize(1);
        assertThat(hits.get(0).get("episode").get("id")).isEqualTo(told.get("id"));
        assertThat(hits.get(0).get("legs").get("words").get("rank").intValue()).isEqualTo(1);
        assertThat(others.valueStream().map(hit -> hit.get("episode").get("id")))
                .hasSize(100)
                .doesNotHaveDuplicates()
                .doesNotContain(told.get("id"));
    }

    @Test
    void aSmallTenantIsNotStarvedByALargeOne() {
        // given
        TestTenant.fresh().tell(crowd("The green valve of boiler %d hums.", "main"));
        tenant.tell(Said.of("The green valve of the old boiler hums."));

        // when
        JsonNode hits = hits("query", "green valve boiler hums");

        // then
        assertThat(hits).hasSize(1);
        assertThat(hits.get(0).get("legs").get("words").get("rank").intValue()).isEqualTo(1);
    }

    @Test
    void whatIsNotBelievedTakesNoPlaceAmongTheWords() throws InterruptedException {
        // given what was over long ago, what was retracted, and one that holds
        JsonNode over = tenant.commit(IntStream.range(0, CROWD)
                .mapToObj(i -> says("Crane " + i, "carries")
                        .value("orange beacons")
                        .from("2001")
                        .to("2002"))
                .toArray(Ops.Op[]::new));
        JsonNode wrong = tenant.commit(says("Crane X", "carries").value("orange beacons"));
        tenant.commit(says("Crane Y", "carries").value("orange beacons"));
        facts(2, "now");
        tenant.commit(retracts(Shown.claim(wrong, 0)));

        // when
        JsonNode hits = facts(1, "now");

        // then
        assertThat(hits.get(0).get("fact").get("subject").get("name").textValue())
                .isEqualTo("Crane Y");
        assertThat(hits.get(0).get("legs").get("words").get("rank").intValue()).isEqualTo(1);

        // and as of the past
        assertThat(tenant.post(
                                "/v1/search",
                                Map.of(
                                        "query",
                                        "orange beacons",
                                        "kinds",
                                        List.of("fact"),
                                        "knownAt",
                                        Shown.knownAt(wrong)))
                        .expect(200)
                        .json()
                        .get("hits"))
                .hasSize(1);
        assertThat(tenant.post(
                                "/v1/search",
                                Map.of(
                                        "query",
                                        "orange beacons",
                                        "kinds",
                                        List.of("fact"),
                                        "validAt",
                                        "2001-06",
                                        "limit",
                                        100))
                        .expect(200)
                        .json()
                        .get("hits"))
                .hasSize(100);
        assertThat(Shown.knownAt(over)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "place:1 OR *:*",
                "\"",
                "(",
                "foo AND (bar OR",
                "a/b\\c^9~2",
                "and or not",
                "+ - && || !",
                "?",
                "[x TO y}",
                "É̀ß 日本 🙂"
            })
    void noQuestionIsTakenForSyntax(String question) {
        // given
        TestTenant.fresh().tell(Said.of("The cat sleeps."));
        tenant.tell(Said.of("The dog barks."));

        // then
        assertThat(hits("query", question)).hasSize(1);
    }

    private static Said[] crowd(String text, String scope) {
        return IntStream.range(0, CROWD)
                .mapToObj(i -> Said.of(text.formatted(i)).with("scope", scope))
                .toArray(Said[]::new);
    }

    private static JsonNode hit(JsonNode hits, String begins) {
        return Shown.list(hits).stream()
                .filter(hit -> hit.get("episode").get("passage").textValue().startsWith(begins))
                .findFirst()
                .orElseThrow(() -> new AssertionError(hits.toString()));
    }

    /** Facts are embedded after their commit: waits until so many are found. */
    private JsonNode facts(int found, String validAt) throws InterruptedException {
        Object[] question = {"query", "orange beacons", "kinds", List.of("fact"), "validAt", validAt};
        assertThat(Patience.await(
                        Duration.ofSeconds(60),
                        Duration.ofMillis(50),
                        () -> hits(question).size() == found
                                && Shown.list(hits(question)).stream()
                                        .allMatch(hit ->
                                                hit.get("legs").get("words").has("rank"))))
                .as(hits(question).toString())
                .isTrue();
        return hits(question);
    }

    private JsonNode hits(Object... question) {
        Map<String, Object> body = new HashMap<>();
        for (int i = 0; i < question.length; i += 2) {
            if (!Objects.equals(question[i + 1], "now")) {
                body.put((String) question[i], question[i + 1]);
            }
        }
        return tenant.post("/v1/search", body).expect(200).json().get("hits");
    }
}
