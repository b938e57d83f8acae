package dev.annals.suggestion;

import static dev.annals.http.Ops.typed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Ops;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** What is believed about two entities with similar names speaks for or against their being one. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class SuggestionEvidenceTest {

    private static final double BY_NAMES = 0.6;

    private static final Map<String, String> SEARCHER = Map.of(
            "works_on", "search ranking",
            "lives_in", "Grünerløkka, Oslo",
            "likes", "espresso",
            "plays", "the cello",
            "works_at", "Initech");

    private static final Map<String, String> SEARCHER_IN_OTHER_WORDS = Map.of(
            "has_profession", "search engineer",
            "resides_in", "Oslo",
            "drinks", "strong coffee every morning",
            "is_a_member_of", "a string quartet",
            "is_employed_by", "Initech AS");

    private static final Map<String, String> MECHANIC = Map.of(
            "works_on", "the maintenance of harbour cranes",
            "lives_in", "Hamburg",
            "supports", "a football club",
            "is_allergic_to", "peanuts",
            "owns", "a motorbike");

    private final TestTenant tenant = TestTenant.fresh();

    @Inject
    Driver driver;

    @Test
    void whatIsNearInMeaningLiftsAPair() {
        // given
        embedded(sayings("Ann Lee", SEARCHER), sayings("A. Lee", SEARCHER_IN_OTHER_WORDS));

        // when
        JsonNode suggestion = only();

        // then
        JsonNode meaning = suggestion.at("/evidence/meaning");
        assertThat(meaning.get("weight").doubleValue()).isGreaterThan(0.1).isLessThanOrEqualTo(0.3);
        assertThat(meaning.get("why").textValue()).contains("\"A. Lee ", " and \"Ann Lee ");
        assertThat(meaning.get("facts")).hasSize(2);
        assertThat(score(suggestion)).isGreaterThan(BY_NAMES);
        assertThat(suggestion.at("/merge/evidence")).isEqualTo(suggestion.get("evidence"));
    }

    @Test
    void whatHasNothingInCommonSaysNothing() {
        // given
        embedded(sayings("Ann Lee", SEARCHER), sayings("A. Lee", MECHANIC));

        // then
        assertThat(only().at("/evidence/meaning").isMissingNode()).isTrue();
        assertThat(score(only())).isEqualTo(BY_NAMES);
    }

    @Test
    void meaningAloneMakesNoPair() {
        // given
        embedded(sayings("Ann Lee", SEARCHER), sayings("Bo Berg", SEARCHER_IN_OTHER_WORDS));

        // then
        assertThat(suggestions()).isEmpty();
    }

    @Test
    void whatIsBelievedOfBothInTheSameWordsCountsOnce() {
        // given
        embedded(sayings("Ann Lee", SEARCHER), sayings("A. Lee", SEARCHER));

        // then
        assertThat(only().at("/evidence/shared")).hasSize(SEARCHER.size());
        assertThat(only().at("/evidence/meaning").isMissingNode()).isTrue();
    }

    @Test
    void onlyVectorsOfTheSpaceThatIsSearchedCount() {
        // given
        embedded(sayings("Ann Lee", SEARCHER), sayings("A. Lee", SEARCHER_IN_OTHER_WORDS));

        // when
        change("WITH fact, fact.embeddingA AS a, fact.embeddingB AS b SET fact.embeddingA = b, fact.embeddingB = a");
        JsonNode inTheOther = only();
        change("SET fact.embeddingA = null, fact.embeddingB = null");
        JsonNode inNone = only();

        // then
        assertThat(List.of(inTheOther, inNone)).allSatisfy(suggestion -> {
            assertThat(suggestion.at("/evidence/meaning").isMissingNode()).isTrue();
            assertThat(score(suggestion)).isEqualTo(BY_NAMES);
        });
    }

    @Test
    void twoThatWereBornOnDifferentDaysAreTwo() {
        // given
        String before = Shown.knownAt(tenant.commit(
                person("Ann Lee", "likes").value("tea"),
                person("A. Lee", "likes").value("coffee")));
        declareConstant("born_on");
        tenant.commit(
                person("Ann Lee", "born_on").value("1984-05-01"),
                person("A. Lee", "born_on").value("1985"));

        // then
        assertThat(suggestions()).isEmpty();
        assertThat(suggestions("knownAt", before)).hasSize(1);
    }

    @Test
    void datesThatContainEachOtherDoNotDiffer() {
        // given
        declareConstant("born_on");
        tenant.commit(
                person("Ann Lee", "born_on").value("1984-05-01"),
                person("A. Lee", "born_on").value("1984"));

        // then
        assertThat(score(only())).isEqualTo(BY_NAMES);
        assertThat(only().at("/evidence/differing")).isEmpty();
    }

    @Test
    void onceDeclaredConstantItCountsAsOfThenOn() {
        // given
        String before = Shown.knownAt(tenant.commit(
                person("Ann Lee", "born_on").value("1984"),
                person("A. Lee", "born_on").value("1985")));

        // when
        declareConstant("born_on");

        // then
        assertThat(suggestions()).isEmpty();
        assertThat(suggestions("knownAt", before)).hasSize(1);
    }

    @Test
    void anotherBirthplaceIsOutweighedOnlyByMuch() {
        // given
        declareConstant("birthplace");
        tenant.commit(
                person("Ann Lee", "birthplace").object(typed("Oslo", "Place")),
                person("A. Lee", "birthplace").object(typed("Bergen", "Place")));
        assertThat(suggestions()).isEmpty();

        // when
        tenant.commit(
                person("Ann Lee", "phone").value("+47 22 12 34 56"),
                person("A. Lee", "phone").value("+47 22 12 34 56"));

        // then
        assertThat(score(only())).isEqualTo(0.144);
        assertThat(only().at("/evidence/differing/0/why").textValue())
                .isEqualTo("birthplace is \"Bergen\" for one and \"Oslo\" for the other, and never changes");
    }

    @Test
    void whatDiffersAtOneTimeSpeaksMildlyAgainst() {
        // given
        tenant.declare("residence", "one");
        tenant.commit(
                person("Ann Lee", "residence").object("Oslo").from("2015").to("2018"),
                person("A. Lee", "residence").object("Bergen").from("2020").to("2022"));
        assertThat(score(only())).isEqualTo(BY_NAMES);

        // when
        tenant.commit(
                person("Ann Lee", "residence").object("Narvik").from("2021").to("2022"));

        // then
        assertThat(score(only())).isEqualTo(0.48);
        assertThat(only().at("/evidence/differing/0/predicate").textValue()).isEqualTo("residence");
        assertThat(only().at("/evidence/differing/0/facts")).hasSize(2);
    }

    private static Stream<Ops.Op> sayings(String name, Map<String, String> values) {
        return values.entrySet().stream()
                .map(each -> person(name, each.getKey()).value(each.getValue()));
    }

    /** Said, and found by meaning. */
    private void embedded(Stream<Ops.Op> sayings, Stream<Ops.Op> others) {
        JsonNode receipt = tenant.commit(Stream.concat(sayings, others).toArray(Ops.Op[]::new));
        tenant.post("/v1/search", Map.of("query", "cello", "minCommit", receipt.at("/commit/seq")))
                .expect(200);
    }

    private void change(String change) {
        try (Session session = driver.session()) {
            session.run("MATCH (fact:Fact {tenant: $tenant}) " + change, Map.of("tenant", tenant.name()))
                    .consume();
        }
    }

    private void declareConstant(String predicate) {
        tenant.put("/v1/predicates/" + predicate, Map.of("cardinality", "one", "constant", true))
                .expect(200);
    }

    private static Ops.Op person(String name, String predicate) {
        return Ops.says(typed(name, "Person"), predicate);
    }

    private JsonNode only() {
        List<JsonNode> suggestions = suggestions();
        assertThat(suggestions).hasSize(1);
        return suggestions.getFirst();
    }

    private List<JsonNode> suggestions(String... query) {
        return Shown.list(
                tenant.get("/v1/entities/suggestions", query).expect(200).json().get("suggestions"));
    }

    private static double score(JsonNode suggestion) {
        return suggestion.get("score").doubleValue();
    }
}
