package dev.annals.archive;

import static dev.annals.http.Ops.archives;
import static dev.annals.http.Ops.merges;
import static dev.annals.http.Ops.pins;
import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.reverts;
import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Said;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Archived facts are believed as before but found only on request, and pinned ones are not archived. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class ArchiveApiTest {

    private static final String TEA = "Mara likes green tea";

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void whatIsArchivedIsBelievedAndNotFoundUntilItIsBroughtBack() {
        // given
        JsonNode said = likesTea();
        String fact = fact();
        String timeline =
                tenant.facts("subject", "Mara", "validAt", "any").get("facts").toString();
        String found = hits(search());

        // when
        JsonNode archived = tenant.commit(archives("fact", fact));

        // then it is as it was, and marked
        assertThat(archived.at("/facts/opened")).isEmpty();
        assertThat(archived.at("/facts/closed")).isEmpty();
        JsonNode now = tenant.facts("subject", "Mara").get("facts").get(0);
        assertThat(now.get("id").textValue()).isEqualTo(fact);
        assertThat(now.get("archived").booleanValue()).isTrue();
        assertThat(tenant.get("/v1/facts/" + fact)
                        .expect(200)
                        .json()
                        .at("/fact/archived")
                        .booleanValue())
                .isTrue();

        // then it is found as of before, and as of now where it is asked for
        assertThat(search().get("hits")).isEmpty();
        assertThat(statements(search("knownAt", Shown.knownAt(said)))).containsExactly(TEA);
        JsonNode asked = search("include", List.of("archived"));
        assertThat(statements(asked)).containsExactly(TEA);
        assertThat(asked.at("/hits/0/fact/archived").booleanValue()).isTrue();
        assertThat(context()).doesNotContain("tea");

        // then questions are answered from what is believed
        JsonNode answer = tenant.post("/v1/ask", Map.of("question", "What does Mara like?"))
                .expect(200)
                .json();
        assertThat(answer.at("/answers/0/text").textValue()).isEqualTo("green tea");
        assertThat(answer.at("/answers/0/fact/archived").booleanValue()).isTrue();

        // when
        String decision = Shown.decision(archived, 0);
        JsonNode back = tenant.post("/v1/decisions/" + decision + "/revert", Map.of("reason", "she asked for it"))
                .expect(201)
                .json();

        // then all is as before, and as of between it is not found
        assertThat(tenant.facts("subject", "Mara", "validAt", "any")
                        .get("facts")
                        .toString())
                .isEqualTo(timeline);
        assertThat(hits(search())).isEqualTo(found);
        assertThat(context()).contains("tea");
        assertThat(search("knownAt", Shown.knownAt(archived)).get("hits")).isEmpty();
        assertThat(tenant.facts("subject", "Mara", "knownAt", Shown.knownAt(archived))
                        .at("/facts/0/archived")
                        .booleanValue())
                .isTrue();
        assertThat(statements(search("knownAt", Shown.knownAt(back)))).containsExactly(TEA);
    }

    @Test
    void whoeverSaysItAgainBringsItBackAndTakesItAwayAgain() {
        // given
        likesTea();
        String fact = fact();
        tenant.commit(archives("fact", fact));

        // when
        JsonNode again = likesTea();

        // then it is the same fact
        assertThat(fact()).isEqualTo(fact);
        assertThat(tenant.facts("subject", "Mara").at("/facts/0/archived").isMissingNode())
                .isTrue();
        assertThat(statements(search())).containsExactly(TEA);

        // when
        tenant.commit(retracts(Shown.claim(again, 0)));

        // then all that is left behind it is archived
        assertThat(tenant.facts("subject", "Mara").at("/facts/0/archived").booleanValue())
                .isTrue();
        assertThat(search().get("hits")).isEmpty();
    }

    @Test
    void whatIsMadeOfArchivedClaimsIsArchived() {
        // given
        likesTea();
        tenant.commit(archives("fact", fact()));

        // when
        tenant.commit(says("Mrs Mara", "likes").value("coffee").from("2020"), merges("Mara", "Mrs Mara"));

        // then
        List<JsonNode> facts = Shown.list(tenant.facts("subject", "Mrs Mara").get("facts"));
        assertThat(facts)
                .extracting(
                        fact -> fact.get("value").textValue(),
                        fact -> fact.path("archived").asBoolean(false))
                .containsExactlyInAnyOrder(tuple("coffee", false), tuple("green tea", true));
        assertThat(statements(search("query", "tea and coffee"))).containsExactly("Mrs Mara likes coffee");
    }

    @Test
    void whatIsPinnedIsNotArchivedAndComesFirst() {
        // given
        likesTea();
        JsonNode pinned = tenant.commit(pins("fact", fact()));

        // then
        assertThat(tenant.facts("subject", "Mara").at("/facts/0/pinned").booleanValue())
                .isTrue();
        assertThat(tenant.post("/v1/transactions", TestTenant.transaction(archives("fact", fact())))
                        .expectProblem(409, "pinned", "ops[0].fact")
                        .json()
                        .get("detail")
                        .textValue())
                .contains(TEA)
                .contains("first revert that decision");
        tenant.post("/v1/transactions", TestTenant.transaction(pins("fact", fact())))
                .expectProblem(409, "already-pinned", "ops[0].fact");
        assertThat(tenant.post("/v1/context", Map.of("query", "What is the capital of France?", "format", "json"))
                        .expect(200)
                        .json()
                        .get("items"))
                .hasSize(1)
                .allSatisfy(item -> assertThat(item.get("section").textValue()).isEqualTo("pinned"));

        // when it is let go
        tenant.commit(reverts(Shown.decision(pinned, 0)));

        // then
        assertThat(tenant.facts("subject", "Mara").at("/facts/0/pinned").isMissingNode())
                .isTrue();
        tenant.commit(archives("fact", fact()));
        tenant.post("/v1/transactions", TestTenant.transaction(archives("fact", fact())))
                .expectProblem(409, "already-archived", "ops[0].fact");
        tenant.post("/v1/transactions", TestTenant.transaction(pins("fact", fact())))
                .expectProblem(409, "already-archived", "ops[0].fact");
    }

    @Test
    void whatAnArchivedEpisodeSaysIsNotFoundUntilItIsBroughtBack() {
        // given
        JsonNode told = tenant.tell(
                Said.of("The lighthouse lamp was changed by the night crew.").in("crew"));
        String episode = told.get("id").textValue();
        tenant.tell(Said.of("Supper is at eight.").in("crew"));
        String before = hits(lamp());

        // when
        JsonNode archived = tenant.commit(archives("episode", episode));

        // then neither by itself nor around others
        assertThat(lamp("include", List.of("neighbours")).toString()).doesNotContain("lighthouse lamp");
        assertThat(lamp("include", List.of("archived"))
                        .at("/hits/0/episode/archived")
                        .booleanValue())
                .isTrue();
        JsonNode shown = tenant.get("/v1/episodes/" + episode).expect(200).json();
        assertThat(shown.get("archived").booleanValue()).isTrue();
        tenant.post("/v1/transactions", TestTenant.transaction(pins("episode", episode)))
                .expectProblem(409, "already-archived", "ops[0].episode");

        // when
        tenant.commit(reverts(Shown.decision(archived, 0)));

        // then
        assertThat(hits(lamp())).isEqualTo(before);
        assertThat(lamp("knownAt", Shown.knownAt(archived)).toString()).doesNotContain("lighthouse lamp");

        // when
        tenant.commit(pins("episode", episode));

        // then
        tenant.post("/v1/transactions", TestTenant.transaction(archives("episode", episode)))
                .expectProblem(409, "pinned", "ops[0].episode");
        assertThat(tenant.post("/v1/context", Map.of("query", "What about the accounts?"))
                        .expect(200)
                        .json()
                        .get("text")
                        .textValue())
                .contains("The lighthouse lamp was changed");
    }

    @Test
    void decisionsAreListedWithTheirEvidence() {
        // given
        JsonNode said = likesTea();

        // when
        tenant.commit(archives("fact", fact()).with("evidence", Map.of("asked", "Yuki")));

        // then
        JsonNode decision = tenant.get("/v1/decisions", "kind", "archive", "claim", Shown.claim(said, 0))
                .expect(200)
                .json()
                .at("/decisions/0");
        assertThat(decision.at("/evidence/asked").textValue()).isEqualTo("Yuki");
        assertThat(decision.at("/about/fact").textValue()).isEqualTo(fact());
        assertThat(Shown.texts(decision.at("/about/claims"))).containsExactly(Shown.claim(said, 0));
        assertThat(decision.get("inForce").booleanValue()).isTrue();
        assertThat(tenant.get("/v1/facts/" + fact() + "/provenance")
                        .expect(200)
                        .json()
                        .at("/claims/0/decisions/0/kind")
                        .textValue())
                .isEqualTo("archive");
    }

    @Test
    void nothingElseIsArchived() {
        JsonNode said = likesTea();
        String fact = fact();
        tenant.commit(retracts(Shown.claim(said, 0)));

        tenant.post("/v1/transactions", TestTenant.transaction(archives("fact", fact)))
                .expectProblem(409, "fact-gone", "ops[0].fact");
        assertThat(tenant.commits()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"op\": \"archive\", \"reason\": \"old\"} | 422 | missing-field | fact",
                "{\"op\": \"archive\", \"fact\": \"x\"} | 422 | missing-field | reason",
                "{\"op\": \"archive\", \"fact\": \"x\", \"episode\": \"y\", \"reason\": \"old\"} | 422 | invalid-value | episode",
                "{\"op\": \"archive\", \"fact\": \"x\", \"reason\": \"old\"} | 422 | unknown-fact | fact",
                "{\"op\": \"pin\", \"episode\": \"x\", \"reason\": \"dear\"} | 422 | unknown-episode | episode",
                "{\"op\": \"pin\", \"claim\": \"x\", \"reason\": \"dear\"} | 422 | unknown-field | claim",
                "{\"op\": \"pin\", \"fact\": 7, \"reason\": \"dear\"} | 422 | wrong-type | fact"
            })
    void badOpsAreRefused(String op, int status, String code, String field) {
        tenant.post("/v1/transactions", "{\"ops\": [" + op + "]}").expectProblem(status, code, "ops[0]." + field);
    }

    private JsonNode likesTea() {
        return tenant.commit(says("Mara", "likes").value("green tea").from("2020"));
    }

    private String fact() {
        return tenant.facts("subject", "Mara").at("/facts/0/id").textValue();
    }

    private JsonNode search(Object... more) {
        return searched(Map.of("query", "what does Mara like?", "kinds", List.of("fact")), more);
    }

    private JsonNode lamp(Object... more) {
        return searched(Map.of("query", "who changed the lamp of the lighthouse?", "kinds", List.of("episode")), more);
    }

    private JsonNode searched(Map<String, Object> question, Object... more) {
        Map<String, Object> body = new HashMap<>(question);
        body.put("minCommit", tenant.commits());
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return tenant.post("/v1/search", body).expect(200).json();
    }

    private static String hits(JsonNode answer) {
        return answer.get("hits").toString();
    }

    private static List<String> statements(JsonNode answer) {
        return Shown.list(answer.get("hits")).stream()
                .map(hit -> hit.at("/fact/statement").textValue())
                .toList();
    }

    private String context() {
        return tenant.post("/v1/context", Map.of("about", "Mara", "query", "what does Mara like?"))
                .expect(200)
                .json()
                .get("text")
                .textValue();
    }
}
