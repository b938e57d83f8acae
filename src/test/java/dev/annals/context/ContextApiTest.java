package dev.annals.context;

import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Ops;
import dev.annals.http.Said;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Context blocks for a prompt. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class ContextApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void tellsWhatIsKnownOfSomebodyWithItsDates() {
        // given
        tenant.commit(
                says("Mara", "employer")
                        .object("Beta Works")
                        .from("2022-03-01")
                        .with("statement", "Mara works at Beta Works"),
                says("Mara", "employer").object("Acme").from("2019").to("2022"),
                says("Ines", "manages").object("Mara").with("statement", "Ines manages Mara"));

        // when
        String text = text("about", "Mara");

        // then
        assertThat(text).contains("- Mara works at Beta Works (since 2022-03-01)", "- Ines manages Mara (since ");
        assertThat(text).doesNotContain("Acme");
        assertThat(text("about", "Mara", "validAt", "2020")).contains("Acme (2019 to 2022)");
    }

    @Test
    void whoWasNotKnownThenIsUnknown() {
        // given
        String before = Shown.knownAt(tenant.commit(says("Mara", "likes").value("tea")));
        tenant.commit(says("Ines", "likes").value("tea"));

        // then
        assertThat(text("about", "ines")).contains("Ines likes tea");
        tenant.post("/v1/context", Map.of("about", "Ines", "knownAt", before))
                .expectProblem(422, "unknown-entity", "about");
    }

    @Test
    void tellsWhatAQueryNeeds() {
        // given
        tenant.tell(Said.of("The staging server moved to Frankfurt, its address is 10.1.2.3.")
                .with("speaker", "Ines")
                .with("referenceTime", "2024-05-01T10:00:00Z"));
        tenant.tell(Said.of("My cat sleeps on the radiator."));

        // when
        String text = text("query", "Where is the staging server?");

        // then
        assertThat(text)
                .contains("- Ines, 2024-05-01: The staging server moved to Frankfurt")
                .doesNotContain("cat");
    }

    @Test
    void tellsWhatChangedSinceOneLooked() {
        // given
        JsonNode first = tenant.commit(says("Mara", "lives_in").object("Oslo"));
        tenant.commit(says("Mara", "likes").value("tea"), retracts(Shown.claim(first, 0)));

        // when
        String text = text("since", first.get("commit").get("seq").longValue());

        // then
        assertThat(text).contains("New: Mara likes tea", "No longer believed: Mara lives in Oslo");
        assertThat(answer("since", 2, "format", "json").get("items")).isEmpty();
    }

    @Test
    void aBusyScopeDoesNotHideWhatChangedInAnother() {
        // given more changes in one than are examined
        JsonNode first = tenant.commit(says("Mara", "lives_in").object("Oslo"));
        tenant.commitIn("user/quiet", says("Mara", "likes").value("tea"));
        tenant.commitIn(
                "user/busy",
                IntStream.range(0, 1_100)
                        .mapToObj(i -> says("Crate " + i, "holds").value("apples"))
                        .toArray(Ops.Op[]::new));

        // when
        String text = text("since", first.get("commit").get("seq").longValue(), "scopes", List.of("user/quiet"));

        // then
        assertThat(text).contains("New: Mara likes tea");
    }

    @Test
    void keepsToItsBudgetAndSaysWhatWasCut() {
        // given
        tenant.commit(IntStream.range(0, 200)
                .mapToObj(i -> says("Mara", "likes").value("the tea of garden number " + i))
                .toArray(Ops.Op[]::new));

        // when
        JsonNode answer = answer("about", "Mara", "budgetTokens", 300);

        // then
        int left = answer.get("cut").get("about").intValue();
        assertThat(left).isBetween(150, 199);
        assertThat(answer.get("tokens").intValue()).isBetween(200, 300);
        assertThat(answer.get("text").textValue())
                .contains("Left out for lack of space: " + left + " facts about it.")
                .hasSizeLessThan(300 * 4);
        assertThat(answer("about", "Mara", "budgetTokens", 20_000)
                        .get("cut")
                        .get("about")
                        .intValue())
                .isZero();
    }

    @Test
    void isTheSameForTheSameBasisAndNotLearnedAgain() {
        // given
        tenant.tell(Said.of("Ticket QX7781 is with the Lisbon team."));
        tenant.commit(says("Mara", "likes").value("tea"));
        JsonNode answer = answer("about", "Mara", "query", "QX7781");
        JsonNode basis = answer.get("basis");

        // when
        tenant.commit(says("Mara", "likes").value("coffee"));
        JsonNode again = answer(
                "about", "Mara", "query", "QX7781", "validAt", basis.get("validAt"), "knownAt", basis.get("knownAt"));

        // then
        assertThat(again.get("text")).isEqualTo(answer.get("text"));
        assertThat(tenant.tell(Said.of(answer.get("text").textValue()))
                        .get("status")
                        .textValue())
                .isEqualTo("skipped");
    }

    @Test
    void anotherScopeIsNotShown() {
        // given
        tenant.tell(Said.of("The safe's code is with Ines.")
                .with("scope", "user/ines")
                .claiming(says("Ines", "keeps").value("the code")));
        tenant.tell(Said.of("The safe is in the office."));

        // when
        String text = text("query", "Where is the safe?", "since", 0, "scopes", List.of("main"));

        // then
        assertThat(text).contains("office").doesNotContain("code");
    }

    @Test
    void whoIsKnownOnlyInAnotherScopeIsUnknown() {
        // given
        tenant.commitIn("user/ines", says("Ines", "keeps").value("the code"));
        tenant.commit(says("Mara", "likes").value("tea"));

        // then
        assertThat(text("about", "Ines", "scopes", List.of("user/ines"))).contains("Ines keeps the code");
        tenant.post("/v1/context", Map.of("about", "Ines", "scopes", List.of("main")))
                .expectProblem(422, "unknown-entity", "about");
    }

    @Test
    void ofVeryManyFactsTheLatestAreTakenAndTheRestAreCounted() {
        // given
        tenant.commit(IntStream.range(0, 1_010)
                .mapToObj(i -> says("Mara", "reads").value("Volume " + i).from("2020-01-01"))
                .toArray(Ops.Op[]::new));
        tenant.commit(says("Mara", "reads").value("the news").from("2024"));

        // when
        JsonNode answer = answer("about", "Mara", "budgetTokens", 500);

        // then
        int told = (int) answer.get("text")
                .textValue()
                .lines()
                .filter(line -> line.startsWith("- Mara reads"))
                .count();
        assertThat(answer.get("text").textValue()).contains("Mara reads the news");
        assertThat(answer.get("cut").get("about").intValue()).isEqualTo(1_011 - told);
    }

    @Test
    void aQueryTellsWhatItCannotFindYet() {
        // given
        tenant.commit(IntStream.range(0, 300)
                .mapToObj(i -> says("Mara", "likes").value("tea number " + i))
                .toArray(Ops.Op[]::new));

        // when the facts have only just been learned
        JsonNode answer = answer("query", "tea");

        // then
        assertThat(answer.get("waiting").get("facts").intValue()).isPositive();
        assertThat(answer("about", "Mara").has("waiting")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | 422 | missing-field | query",
                "{\"query\": \"a\", \"budgetTokens\": 10} | 422 | invalid-value | budgetTokens",
                "{\"query\": \"a\", \"budgetTokens\": \"9\"} | 422 | invalid-value | budgetTokens",
                "{\"query\": \"a\", \"format\": \"xml\"} | 422 | invalid-value | format",
                "{\"query\": \"a\", \"validAt\": \"any\"} | 422 | invalid-value | validAt",
                "{\"query\": \" \"} | 422 | invalid-text | query",
                "{\"about\": \"\"} | 422 | invalid-text | about",
                "{\"about\": \"Nobody we know\"} | 422 | unknown-entity | about",
                "{\"about\": \"Nobody we know\", \"query\": \"tea\"} | 422 | unknown-entity | about",
                "{\"since\": -1} | 422 | invalid-value | since",
                "{\"query\": \"a\", \"q\": 1} | 422 | unknown-field | q"
            })
    void badQuestionsAreRefused(String body, int status, String code, String field) {
        tenant.post("/v1/context", body).expectProblem(status, code, field);
    }

    private String text(Object... question) {
        return answer(question).get("text").textValue();
    }

    private JsonNode answer(Object... question) {
        Map<String, Object> body = new HashMap<>();
        for (int i = 0; i < question.length; i += 2) {
            body.put((String) question[i], question[i + 1]);
        }
        return tenant.post("/v1/context", body).expect(200).json();
    }
}
