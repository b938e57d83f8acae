package dev.annals.retention;

import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said counts only for some time. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class RetentionApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void howLongItCountsIsDeclaredAndStaysUntilItIsDeclaredOtherwise() {
        // given
        declare("mood", Map.of("cardinality", "one", "timeToLive", "P90D", "halfLife", "P1M"));

        // when only something else is declared
        declare("mood", Map.of("cardinality", "one", "phrase", "feels"));

        // then
        assertThat(predicate("mood").get("timeToLive").textValue()).isEqualTo("P90D");
        assertThat(predicate("mood").get("halfLife").textValue()).isEqualTo("P1M");

        // when
        Map<String, Object> never = new HashMap<>(Map.of("cardinality", "one"));
        never.put("timeToLive", null);
        declare("mood", never);

        // then
        assertThat(predicate("mood").get("timeToLive").isNull()).isTrue();
        assertThat(predicate("mood").get("halfLife").textValue()).isEqualTo("P1M");
    }

    @Test
    void whatNobodyDeclaredIsAsTheServiceIsConfigured() {
        // given
        tenant.commit(
                says("Apollo", "status").value("green"), says("Mara", "born_on").value("1980-05-01"));

        // then
        assertThat(predicate("status").get("timeToLive").textValue()).isEqualTo("P90D");
        assertThat(predicate("born_on").get("timeToLive").isNull()).isTrue();

        // and a tenant may say otherwise
        declare("status", Map.of("cardinality", "one", "timeToLive", "P1Y"));
        assertThat(predicate("status").get("timeToLive").textValue()).isEqualTo("P1Y");
    }

    @ParameterizedTest
    @CsvSource({"timeToLive, 90 days", "halfLife, PT5M", "timeToLive, P0D", "halfLife, P-1Y"})
    void aTimeThatIsNoneIsRefused(String field, String span) {
        tenant.put("/v1/predicates/mood", Map.of("cardinality", "one", field, span))
                .expectProblem(422, "invalid-value", field);
    }

    @Test
    void aFactIsStaleWhereNobodyHadSaidSoForThatLongAndNotInTheTimeItWasSaid() {
        // given
        declare("mood", Map.of("cardinality", "one", "timeToLive", "P90D"));
        importAt("2021-03-02", says("Mara", "mood").value("glad").from("2021-03-01"));

        // then
        JsonNode now = fact();
        assertThat(now.get("stale").booleanValue()).isTrue();
        assertThat(now.get("confirmedAt").textValue()).isEqualTo("2021-03-02T00:00:00Z");
        assertThat(fact("validAt", "2021-03-31").get("stale").booleanValue()).isFalse();
        assertThat(fact("validAt", "2021-05-30").get("stale").booleanValue()).isFalse();
        assertThat(fact("validAt", "2021-05-31").get("stale").booleanValue()).isTrue();
        assertThat(fact("validAt", "any").get("stale").booleanValue()).isFalse();
    }

    @Test
    void whoSaysSoAgainConfirmsItFromThenOnAndWhoTakesItBackDoesNot() {
        // given
        declare("mood", Map.of("cardinality", "one", "timeToLive", "P90D"));
        importAt("2021-03-02", says("Mara", "mood").value("glad").from("2021-03-01"));
        JsonNode again =
                importAt("2021-06-01", says("Mara", "mood").value("glad").from("2021-03-01"));

        // then it is one fact, said last in June
        assertThat(fact("validAt", "2021-07-01").get("stale").booleanValue()).isFalse();
        assertThat(fact("validAt", "2021-07-01", "knownAt", "2021-05-01")
                        .get("stale")
                        .booleanValue())
                .isTrue();

        // when
        tenant.commit(retracts(Shown.claim(again, 0)));

        // then
        assertThat(fact("validAt", "2021-07-01").get("stale").booleanValue()).isTrue();
        assertThat(fact("validAt", "2021-07-01", "knownAt", "2021-06-01")
                        .get("stale")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void whatAnEpisodeSaysWasSaidAtItsTimeWheneverItCame() {
        // given
        declare("mood", Map.of("cardinality", "one", "timeToLive", "P90D"));
        tenant.tell(Said.of("Mara is glad.")
                .at("2021-03-02T09:00:00Z")
                .claiming(says("Mara", "mood").value("glad")));

        // then
        assertThat(fact().get("confirmedAt").textValue()).isEqualTo("2021-03-02T09:00:00Z");
        assertThat(fact().get("stale").booleanValue()).isTrue();
    }

    @Test
    void aLaterDeclarationDoesNotChangeWhatWasAnsweredBefore() {
        // given
        tenant.declare("mood", "one");
        importAt("2021-03-02", says("Mara", "mood").value("glad").from("2021-03-01"));
        String before = tenant.facts("subject", "Mara", "validAt", "2022").toString();

        // when
        JsonNode declared = declare("mood", Map.of("cardinality", "one", "timeToLive", "P90D"));
        declare("mood", Map.of("cardinality", "one", "timeToLive", "P5Y"));

        // then it is a commit of its own
        String since = Shown.knownAt(declared.get("effect"));
        assertThat(tenant.facts("subject", "Mara", "validAt", "2022", "knownAt", "2021-03-02")
                        .toString())
                .isEqualTo(before);
        assertThat(fact("validAt", "2022", "knownAt", since).get("stale").booleanValue())
                .isTrue();
        assertThat(fact("validAt", "2022").get("stale").booleanValue()).isFalse();
        JsonNode commit =
                tenant.get("/v1/commits").expect(200).json().get("commits").get(0);
        assertThat(commit.get("predicate").get("timeToLive").textValue()).isEqualTo("P5Y");
    }

    @Test
    void aSearchRanksAStaleFactLowerAndSaysSo() {
        // given two that say the same, but for when
        declare("mood", Map.of("cardinality", "one", "timeToLive", "P90D", "halfLife", "P30D"));
        tenant.declare("temper", "one");
        importAt(
                "2021-03-02",
                says("Mara", "mood")
                        .value("glad")
                        .from("2021-03-01")
                        .with("statement", "Mara feels glad about the garden"),
                says("Ines", "temper")
                        .value("glad")
                        .from("2021-03-01")
                        .with("statement", "Ines feels glad about the garden"));

        // when
        JsonNode answer = search("query", "who feels glad about the garden", "knownAt", "2021-03-02", "minCommit", "1");

        // then
        JsonNode stale = hit(answer, "Mara feels glad about the garden");
        JsonNode fresh = hit(answer, "Ines feels glad about the garden");
        assertThat(stale.get("score").doubleValue())
                .isLessThan(fresh.get("score").doubleValue());
        assertThat(stale.get("fact").get("stale").booleanValue()).isTrue();
        assertThat(stale.get("legs").get("relevance").doubleValue()).isLessThan(0.01);
        assertThat(stale.get("why").textValue()).contains("not confirmed for a long time");
        assertThat(fresh.get("legs").has("relevance")).isFalse();
        assertThat(answer.get("rendered").textValue())
                .contains("Mara feels glad about the garden (last confirmed 2021-03-02)")
                .doesNotContain("Ines feels glad about the garden (");

        // and in its time it was as good
        JsonNode then = search("query", "who feels glad about the garden", "validAt", "2021-03-02");
        assertThat(hit(then, "Mara feels glad about the garden")
                        .get("fact")
                        .get("stale")
                        .booleanValue())
                .isFalse();
        assertThat(hit(then, "Mara feels glad about the garden")
                        .get("legs")
                        .get("relevance")
                        .doubleValue())
                .isEqualTo(1);
    }

    @Test
    void aContextAndAnAnswerInWordsTellThatItIsStale() {
        // given
        declare("works_for", Map.of("cardinality", "one", "timeToLive", "P90D"));
        importAt(
                "2021-03-02",
                says("Mara", "works_for").object("Acme").from("2021-03-01").with("statement", "Mara works for Acme"));

        // then
        String text = tenant.post("/v1/context", Map.of("about", "Mara"))
                .expect(200)
                .json()
                .get("text")
                .textValue();
        assertThat(text).contains("Mara works for Acme (since 2021-03-01; last confirmed 2021-03-02)");

        // and
        JsonNode reply = ask("Where does Mara work?");
        assertThat(reply.get("text").textValue()).isEqualTo("Acme");
        assertThat(reply.get("stale").booleanValue()).isTrue();
        assertThat(reply.get("fact").get("confirmedAt").textValue()).startsWith("2021-03-02");
        assertThat(ask("Where did Mara work in March 2021?").has("stale")).isFalse();
    }

    @Test
    void whatAnswersUseKeepsItsRelevanceLongerButNotForThePast() throws InterruptedException {
        // given
        declare("mood", Map.of("cardinality", "one", "halfLife", "P5Y"));
        importAt(
                "2021-03-02",
                says("Mara", "mood")
                        .value("glad")
                        .from("2021-03-01")
                        .with("statement", "Mara feels glad about the garden"));
        double before = relevance("knownAt", "2021-03-02");
        assertThat(before).isBetween(0.0, 0.999);

        // when
        assertThat(relevance()).isCloseTo(before, within(1e-4));

        // then soon
        assertThat(Patience.await(Duration.ofSeconds(20), Duration.ofMillis(200), () -> relevance() > before + 0.01))
                .isTrue();
        assertThat(relevance("knownAt", "2021-03-02")).isCloseTo(before, within(1e-4));
    }

    private double relevance(String... asOf) {
        String[] query = new String[asOf.length + 2];
        query[0] = "query";
        query[1] = "who feels glad about the garden";
        System.arraycopy(asOf, 0, query, 2, asOf.length);
        return hit(search(query), "Mara feels glad about the garden")
                .get("legs")
                .get("relevance")
                .doubleValue();
    }

    private JsonNode declare(String predicate, Map<String, Object> body) {
        return tenant.put("/v1/predicates/" + predicate, body).expect(200).json();
    }

    private JsonNode predicate(String name) {
        return tenant.get("/v1/predicates/" + name).expect(200).json();
    }

    /** As it was learned then. */
    private JsonNode importAt(String knownAt, Ops.Op... ops) {
        Map<String, Object> body = TestTenant.transaction(ops);
        body.put("knownAt", knownAt);
        return tenant.post("/v1/transactions", body).expect(201).json();
    }

    private JsonNode fact(String... asOf) {
        String[] query = new String[asOf.length + 2];
        query[0] = "subject";
        query[1] = "Mara";
        System.arraycopy(asOf, 0, query, 2, asOf.length);
        JsonNode facts = tenant.facts(query).get("facts");
        assertThat(facts).hasSize(1);
        return facts.get(0);
    }

    private JsonNode ask(String question) {
        return tenant.post("/v1/ask", Map.of("question", question))
                .expect(200)
                .json()
                .get("answers")
                .get(0);
    }

    private JsonNode search(String... fields) {
        Map<String, Object> body = new HashMap<>();
        body.put("minCommit", tenant.commits()); // and so what was told has its vector
        for (int i = 0; i < fields.length; i += 2) {
            body.put(fields[i], fields[i + 1]);
        }
        return tenant.post("/v1/search", body).expect(200).json();
    }

    private static JsonNode hit(JsonNode answer, String statement) {
        return Shown.list(answer.get("hits")).stream()
                .filter(hit -> hit.path("fact").path("statement").asText().equals(statement))
                .findFirst()
                .orElseThrow(() -> new AssertionError(answer.toString()));
    }
}
