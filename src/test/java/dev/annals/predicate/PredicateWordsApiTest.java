package dev.annals.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Answer;
import dev.annals.http.Said;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A predicate that is declared with its words is recognized in prose from then on. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class PredicateWordsApiTest {

    private static final String MENTORED = "Ida Berg has mentored Nils Holm since 2021.";
    private static final String MENTORS = """
            {"cardinality": "many", "phrase": "mentors", "subject": "Person", "object": ["Person"],
             "patterns": [{"verb": "mentor"}, {"noun": ["mentor"], "of": ["of", "to"]}]}
            """;

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void itIsFoundInProseFromThenOn() {
        // given
        assertThat(extracted(tenant, MENTORED)).isEmpty();

        // when
        declare("mentors", MENTORS).expect(200);

        // then
        assertThat(extracted(tenant, MENTORED)).containsExactly("Ida Berg mentors Nils Holm");
        JsonNode receipt = tenant.tell(Said.of(MENTORED).at("2024-03-01T00:00:00Z"));
        assertThat(receipt.get("status").textValue()).isEqualTo("learned");
        assertThat(tenant.timeline("subject", "Ida Berg", "predicate", "mentors"))
                .containsExactly("Nils Holm 2021-01-01..");
    }

    @Test
    void whoFoundItIsToldApartFromWhoReadsBySharedWords() {
        // given
        declare("mentors", MENTORS).expect(200);

        // when
        tenant.tell(Said.of(MENTORED).at("2024-03-01T00:00:00Z"));

        // then
        String fact = tenant.facts("subject", "Ida Berg")
                .get("facts")
                .get(0)
                .get("id")
                .textValue();
        JsonNode claim = tenant.get("/v1/facts/" + fact + "/provenance")
                .expect(200)
                .json()
                .get("claims")
                .get(0);
        assertThat(claim.get("quote").get("by").textValue()).matches("rules/\\d+\\+[0-9a-f]{8}");
    }

    @Test
    void otherTenantsDoNotHaveIt() {
        // when
        declare("mentors", MENTORS).expect(200);

        // then
        assertThat(extracted(TestTenant.fresh(), MENTORED)).isEmpty();
    }

    @Test
    void itTakesThePlaceOfWhatShipsUnderItsName() {
        // given
        String joined = "Nora Quist joined Halvorsen Optics in May 2021.";
        String toiled = "Nora Quist has toiled at Halvorsen Optics since 2019.";
        assertThat(extracted(tenant, joined)).containsExactly("Nora Quist employer Halvorsen Optics");

        // when
        declare("employer", """
                        {"cardinality": "many", "subject": "Person", "object": "Organization",
                         "patterns": [{"verb": "toil", "object": "at"}]}
                        """).expect(200);

        // then
        assertThat(extracted(tenant, joined)).isEmpty();
        assertThat(extracted(tenant, toiled)).containsExactly("Nora Quist employer Halvorsen Optics");

        // when
        declare("employer", "{\"cardinality\": \"many\", \"patterns\": null}").expect(200);

        // then
        assertThat(extracted(tenant, joined)).containsExactly("Nora Quist employer Halvorsen Optics");
        assertThat(one("employer").has("patterns")).isFalse();
    }

    @Test
    void wordsAreShownAsTheyWereGivenAndStayUntilOthersAre() {
        // given
        declare("mentors", MENTORS).expect(200);

        // when
        tenant.declare("mentors", "one");

        // then
        JsonNode shown = one("mentors");
        assertThat(shown.get("cardinality").textValue()).isEqualTo("one");
        assertThat(shown.get("subject").textValue()).isEqualTo("Person");
        assertThat(shown.get("object")).isEqualTo(json("[\"Person\"]"));
        assertThat(shown.get("patterns")).isEqualTo(json(MENTORS).get("patterns"));
        assertThat(shown.has("symmetric")).isFalse();
        JsonNode listed = tenant.get("/v1/predicates").expect(200).json().get("predicates");
        assertThat(listed.get(0).get("patterns")).isEqualTo(shown.get("patterns"));
        assertThat(extracted(tenant, MENTORED)).hasSize(1);
    }

    @Test
    void wordsAloneAreNoCommitAlsoOnceItIsUsed() {
        // given
        declare("mentors", MENTORS).expect(200);
        tenant.tell(Said.of(MENTORED).at("2024-03-01T00:00:00Z"));
        long before = tenant.commits();

        // when
        declare("mentors", "{\"cardinality\": \"many\", \"patterns\": [{\"verb\": \"tutor\"}]}")
                .expect(200);

        // then
        assertThat(tenant.commits()).isEqualTo(before);
        assertThat(tenant.timeline("subject", "Ida Berg")).containsExactly("Nils Holm 2021-01-01..");
    }

    @Test
    void whatIsWrongIsNamedAndChangesNothing() {
        refused("{'cardinality': 'many', 'patterns': [{'verb': 'see'}, {'verb': 'Mentor'}]}", "patterns[1].verb");
        refused("{'cardinality': 'many', 'patterns': [{'verb': 'see', 'efect': 'starts'}]}", "patterns[0].efect");
        refused("{'cardinality': 'many', 'subject': 'Person'}", "patterns");
        refused("{'cardinality': 'many', 'subject': 'Date', 'patterns': []}", "subject");
        refused("{'cardinality': 'many', 'words': []}", "words");
        tenant.get("/v1/predicates/mentors").expectProblem(404, "not-found");
    }

    private void refused(String body, String field) {
        Answer answer = declare("mentors", body.replace('\'', '"')).expect(422);
        assertThat(answer.json().get("field").textValue()).isEqualTo(field);
    }

    private Answer declare(String name, String body) {
        return tenant.put("/v1/predicates/" + name, json(body));
    }

    private JsonNode one(String name) {
        return tenant.get("/v1/predicates/" + name).expect(200).json();
    }

    private static List<String> extracted(TestTenant tenant, String content) {
        JsonNode answer = tenant.post("/v1/extract", Map.of("content", content, "referenceTime", "2024-03-01"))
                .expect(200)
                .json();
        return Shown.list(answer.get("claims")).stream()
                .map(claim -> claim.get("subject").get("name").textValue() + " "
                        + claim.get("predicate").textValue() + " "
                        + claim.get("object").get("name").textValue())
                .toList();
    }

    private static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
