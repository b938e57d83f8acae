package dev.annals.recall;

import static dev.annals.http.Ops.aliases;
import static dev.annals.http.Ops.says;
import static dev.annals.http.Ops.typed;
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
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Searches limited to some time, predicates or types, or near an entity, and what can be requested in addition to the
 * hits.
 */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class NarrowedSearchTest {

    /** More than any index is asked for. */
    private static final int CROWD = 400;

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void aTimeInTheQueryNarrowsTheFactsAndTheAnswerSaysHowItWasRead() {
        // given
        JsonNode told = career();

        // when
        JsonNode answer = answer(told, "query", "Where did Mara work in 2016?");

        // then
        assertThat(statements(answer)).containsExactly("Mara employer Acme");
        assertThat(answer.get("reading").get("text").textValue()).contains("2016");
        assertThat(answer.get("reading").get("from").textValue()).isEqualTo("2016-01-01T00:00:00Z");
        assertThat(answer.get("reading").get("to").textValue()).isEqualTo("2017-01-01T00:00:00Z");

        // and asked with what was read, it is the same
        assertThat(statements(answer(
                        told,
                        "query",
                        "Where did Mara work in 2016?",
                        "validDuring",
                        Map.of("from", "2016", "to", "2016"))))
                .containsExactly("Mara employer Acme");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mara's work before she joined Beta Works | before she joined Beta Works | Mara employer Acme",
                "Where did she live when Mara worked at Acme? | when Mara worked at Acme | Mara employer Acme",
                "Mara's work after she left Acme | after she left Acme | Mara employer Beta Works",
                "Mara's employer until she left Acme | until she left Acme | Mara employer Acme"
            })
    void whatHappenedNarrowsTheFactsAsADateDoes(String query, String text, String found) {
        // given
        JsonNode told = career();

        // when
        JsonNode answer = answer(told, "query", query);

        // then
        assertThat(statements(answer)).containsExactly(found);
        assertThat(answer.get("reading").get("text").textValue()).isEqualTo(text);
        assertThat(answer.get("reading").get("fact").textValue()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mara's work before she joined the choir",
                "Mara's work before lunch",
                "What did people say after the concert?",
                "Mara's work until she left Beta Works"
            })
    void whatIsNotKnownToHaveHappenedNarrowsNothing(String query) {
        // given
        JsonNode told = career();

        // when
        JsonNode answer = answer(told, "query", query);

        // then
        assertThat(answer.has("reading")).isFalse();
    }

    @Test
    void theTimeThatTheCallerGivesCountsMore() {
        // given
        JsonNode told = career();

        // when
        JsonNode answer = answer(told, "query", "Where did Mara work in 2016?", "validAt", "2020");

        // then
        assertThat(statements(answer)).containsExactly("Mara employer Beta Works");
        assertThat(answer.has("reading")).isFalse();
    }

    @Test
    void whatHeldForSomeOfATimeIsFound() {
        // given
        JsonNode told = career();

        // then
        assertThat(during(told, "2017", "2018"))
                .containsExactlyInAnyOrder("Mara employer Acme", "Mara employer Beta Works");
        assertThat(during(told, "2012", "2014")).isEmpty();
        assertThat(statements(answer(told, "query", "Mara's employer", "validDuring", Map.of("to", "2017"))))
                .containsExactly("Mara employer Acme");
    }

    @Test
    void whatIsOverIsShownWhereAskedFor() {
        // given
        JsonNode told = career();

        // then
        assertThat(statements(answer(told, "query", "Mara's employer"))).containsExactly("Mara employer Beta Works");
        assertThat(statements(answer(told, "query", "Mara's employer", "include", List.of("superseded"))))
                .containsExactlyInAnyOrder("Mara employer Acme", "Mara employer Beta Works");
    }

    @Test
    void aRarePredicateIsNotStarvedByACommonOne() {
        // given
        tenant.commit(crowd("carries", "orange beacons"));
        JsonNode told = tenant.commit(says("Crane Y", "repaints").value("orange beacons"));

        // when
        JsonNode answer =
                answer(told, "query", "orange beacons", "predicates", List.of("repaints"), "kinds", List.of("fact"));

        // then
        assertThat(statements(answer)).containsExactly("Crane Y repaints orange beacons");
        JsonNode legs = answer.get("hits").get(0).get("legs");
        assertThat(legs.get("meaning").get("rank").intValue()).isEqualTo(1);
        assertThat(legs.get("words").get("rank").intValue()).isEqualTo(1);

        // and within a scope, too
        assertThat(statements(answer(
                        told, "query", "orange beacons", "predicates", List.of("repaints"), "scopes", List.of("main"))))
                .containsExactly("Crane Y repaints orange beacons");
        assertThat(statements(answer(
                        told,
                        "query",
                        "orange beacons",
                        "predicates",
                        List.of("repaints"),
                        "scopes",
                        List.of("user/x"))))
                .isEmpty();
    }

    @Test
    void factsAndEntitiesAreOfATypeWhereAskedFor() {
        // given
        JsonNode told = tenant.commit(
                says(typed("Ines", "Person"), "likes").value("the sea"),
                says(typed("Sea Shipping", "Company"), "ships").value("salt by the sea"));

        // then
        assertThat(statements(answer(told, "query", "the sea", "entityTypes", List.of("Person"))))
                .containsExactly("Ines likes the sea");
        assertThat(entities(answer(told, "query", "the sea", "kinds", List.of("entity"))))
                .containsExactlyInAnyOrder("Ines", "Sea Shipping");
        assertThat(entities(answer(
                        told, "query", "the sea", "kinds", List.of("entity"), "entityTypes", List.of("Company"))))
                .containsExactly("Sea Shipping");
    }

    @Test
    void anotherNameInTheQueryFindsWhatIsSaidOfTheEntity() {
        // given
        tenant.commit(says("Robert Stone", "plays").value("the oboe"));
        JsonNode told = tenant.commit(
                aliases("Robert Stone", "Bob"), says("Alma", "plays").value("the oboe"));

        // when
        JsonNode best = answer(told, "query", "What does Bob play?", "kinds", List.of("fact"))
                .get("hits")
                .get(0);

        // then
        assertThat(best.get("fact").get("subject").get("name").textValue()).isEqualTo("Robert Stone");
        assertThat(best.get("why").textValue()).contains("about what is named");
        assertThat(best.get("legs").get("graph").doubleValue()).isEqualTo(1);
    }

    @Test
    void whatIsNearAnEntityComesFirst() {
        // given two teams, each with a lead who plays the oboe
        JsonNode told = tenant.commit(
                says("Alma", "works_with").object("Team Red"),
                says("Ben", "works_with").object("Team Blue"),
                says("Alma", "plays").value("the oboe"),
                says("Ben", "plays").value("the oboe"));

        // then
        assertThat(statements(answer(told, "query", "plays the oboe", "near", "Team Red", "limit", 1)))
                .containsExactly("Alma plays the oboe");
        assertThat(statements(answer(told, "query", "plays the oboe", "near", "Team Blue", "limit", 1)))
                .containsExactly("Ben plays the oboe");
    }

    @Test
    void theContradictionsOfWhatIsFoundAreShownWhereAskedFor() {
        // given
        tenant.declare("residence", "one");
        JsonNode told = tenant.commit(
                says("Mara", "residence").object("Oslo").from("2020"),
                says("Mara", "residence").object("Bergen").from("2020"));

        // when
        JsonNode answer = answer(told, "query", "Where does Mara live?", "include", List.of("disputed"));

        // then
        assertThat(answer.get("hits").get(0).get("fact").get("disputed").booleanValue())
                .isTrue();
        assertThat(answer.get("contradictions")).hasSize(1);
        assertThat(Shown.list(answer.get("contradictions").get(0).get("values")))
                .extracting(side -> side.get("object").get("name").textValue())
                .containsExactlyInAnyOrder("Oslo", "Bergen");
    }

    @Test
    void whatWasSaidBesideAnEpisodeIsShownWhereAskedFor() {
        // given
        List<String> said = List.of("Which instrument?", "The oboe.", "Since when?");
        for (int i = 0; i < said.size(); i++) {
            tenant.tell(Said.of(said.get(i)).in("s").at("2024-05-01T10:0" + i + ":00Z"));
        }

        // when
        JsonNode hit = tenant.post("/v1/search", Map.of("query", "oboe", "limit", 1, "include", List.of("neighbours")))
                .expect(200)
                .json()
                .get("hits")
                .get(0);

        // then
        assertThat(Shown.list(hit.get("episode").get("neighbours")))
                .extracting(beside -> beside.get("text").textValue())
                .containsExactly("Which instrument?", "Since when?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'validDuring': {'from': '2020', 'to': '2019'}}                 | empty-interval | validDuring.from",
                "{'validDuring': {'from': 'soon'}}                               | invalid-date   | validDuring.from",
                "{'validDuring': {'since': '2020'}}                              | unknown-field  | validDuring.since",
                "{'validDuring': {'from': '2020'}, 'validAt': '2020'}            | invalid-value  | validDuring",
                "{'predicates': ['Works At']}                                    | invalid-text   | predicates[0]",
                "{'entityTypes': ['person']}                                     | invalid-text   | entityTypes[0]",
                "{'near': 'nobody we know'}                                      | unknown-entity | near",
                "{'include': ['everything']}                                     | invalid-value  | include[0]"
            })
    void badFiltersAreRefused(String fields, String code, String field) {
        // given
        tenant.commit(says("Mara", "likes").value("tea"));
        String body = "{\"query\": \"tea\", " + fields.replace('\'', '"').substring(1);

        // when
        JsonNode problem = tenant.send(
                        tenant.request("/v1/search").POST(java.net.http.HttpRequest.BodyPublishers.ofString(body)))
                .expect(422)
                .json();

        // then
        assertThat(problem.get("code").textValue()).isEqualTo(code);
        assertThat(problem.get("field").textValue()).isEqualTo(field);
    }

    private JsonNode career() {
        tenant.declare("employer", "one");
        return tenant.commit(
                says("Mara", "employer").object("Acme").from("2015").to("2017"),
                says("Mara", "employer").object("Beta Works").from("2018"));
    }

    private List<String> during(JsonNode told, String from, String to) {
        return statements(answer(told, "query", "Mara's employer", "validDuring", Map.of("from", from, "to", to)));
    }

    private static Ops.Op[] crowd(String predicate, String value) {
        return IntStream.range(0, CROWD)
                .mapToObj(i -> says("Crane " + i, predicate).value(value))
                .toArray(Ops.Op[]::new);
    }

    private static List<String> statements(JsonNode answer) {
        return Shown.list(answer.get("hits")).stream()
                .map(hit -> hit.get("fact").get("statement").textValue())
                .toList();
    }

    private static List<String> entities(JsonNode answer) {
        return Shown.list(answer.get("hits")).stream()
                .map(hit -> hit.get("entity").get("name").textValue())
                .toList();
    }

    /** Of all that was known by a commit. */
    private JsonNode answer(JsonNode told, Object... question) {
        Map<String, Object> body =
                new HashMap<>(Map.of("minCommit", told.get("commit").get("seq").longValue(), "kinds", List.of("fact")));
        for (int i = 0; i < question.length; i += 2) {
            body.put((String) question[i], question[i + 1]);
        }
        return tenant.post("/v1/search", body).expect(200).json();
    }
}
