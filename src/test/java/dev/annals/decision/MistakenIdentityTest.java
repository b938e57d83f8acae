package dev.annals.decision;

import static dev.annals.http.Ops.merges;
import static dev.annals.http.Ops.reverts;
import static dev.annals.http.Ops.says;
import static dev.annals.http.Ops.splits;
import static dev.annals.http.Ops.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Ops;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two people with one name are taken for one for a year and then split; two others are merged by mistake, and the merge
 * is reverted. Every question is answered correctly before, during and after, and the mistakes stay on record. The
 * story is also told in {@code docs/semantics.md}.
 */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class MistakenIdentityTest {

    private static final String BEFORE = "2024-02-20";
    private static final String MISTAKEN = "2024-12";
    private static final String MENDED = "2025-03";

    private final TestTenant tenant = TestTenant.fresh();
    private JsonNode job;
    private JsonNode split;
    private JsonNode merge;
    private JsonNode revert;
    private String teacher = "";
    private String electrician = "";
    private String sand = "";
    private String sandberg = "";

    @BeforeEach
    void aYearOfMistakes() {
        tenant.declare("works_at", "one");
        tenant.put("/v1/predicates/born_in", Map.of("cardinality", "one", "constant", true))
                .expect(200);
        at(
                "2024-01-10",
                says("Jon Falk", "works_at").object("Elm School").from("2015"),
                says("Jon Falk", "born_in").value(1971).from("1971"));
        at(
                "2024-02-10",
                says("Mira Sand", "works_at").object("Nord Radio").from("2018"),
                says("Mira Sandberg", "works_at").object("Nord Press").from("2020"));
        job = at(
                "2024-03-10",
                says("Jon Falk", "works_at").object("Volt Electric").from("2019"));
        merge = at("2024-04-10", merges("Mira Sand", "Mira Sandberg"));
        JsonNode wiring =
                at("2024-06-10", says("Ada", "knows").object("Jon Falk").from("2020"));
        at("2024-08-10", says("Mira Sand", "likes").value("jazz").from("2024"));
        JsonNode birth =
                at("2024-09-10", says("Jon Falk", "born_in").value(1988).from("1988"));
        split = at(
                "2025-01-10",
                splits(
                        "Jon Falk",
                        told("Jon Falk", "the electrician"),
                        Shown.claim(job, 0),
                        Shown.claim(wiring, 0),
                        Shown.claim(birth, 0)));
        revert = at("2025-02-10", reverts(Shown.decision(merge, 0)));
        at("2025-03-10", says("Jon Falk", "likes").value("chess").from("2020"));
        teacher = id("Jon Falk", false);
        electrician = id("Jon Falk", true);
        sand = id("Mira Sand", false);
        sandberg = id("Mira Sandberg", false);
    }

    @Test
    void whoBoreOneNameIsToldApartSinceTheSplit() {
        assertThat(works("Jon Falk", BEFORE)).containsExactly("Elm School 2015-01-01..");
        for (String asked : List.of("Jon Falk", teacher)) {
            assertThat(works(asked, MISTAKEN))
                    .containsExactly("Elm School 2015-01-01..2019-01-01", "Volt Electric 2019-01-01..");
            assertThat(works(asked, MENDED)).containsExactly("Elm School 2015-01-01..");
        }
        assertThat(works(electrician, MISTAKEN)).isEmpty();
        assertThat(works(electrician, MENDED)).containsExactly("Volt Electric 2019-01-01..");
        assertThat(known(MISTAKEN)).containsExactly(teacher);
        assertThat(known(MENDED)).containsExactly(electrician);
        assertThat(tenant.timeline("subject", "Jon Falk", "predicate", "likes"))
                .as("said later under the plain name")
                .containsExactly("chess 2020-01-01..");
    }

    @Test
    void pagesAndTimelinesOfBothTellWhatWasKnownWhen() {
        assertThat(Shown.facts(page(teacher, MISTAKEN))).contains("Volt Electric 2019-01-01..");
        tenant.get("/v1/entities/" + electrician, "knownAt", MISTAKEN).expectProblem(404, "not-found");
        JsonNode apart = page(electrician, MENDED);
        assertThat(apart.get("entity").get("as").textValue()).isEqualTo("the electrician");
        assertThat(Shown.facts(apart))
                .containsExactlyInAnyOrder("1988 1988-01-01..", "Volt Electric 2019-01-01..", "Jon Falk 2020-01-01..");
        assertThat(Shown.facts(timeline(electrician, MENDED)))
                .containsExactly("1988 1988-01-01..", "Volt Electric 2019-01-01..", "Jon Falk 2020-01-01..");
        assertThat(Shown.facts(timeline(teacher, MENDED))).contains("1971 1971-01-01..", "Elm School 2015-01-01..");
        assertThat(Shown.facts(timeline(teacher, MISTAKEN))).contains("Volt Electric 2019-01-01..");
    }

    @Test
    void twoYearsOfBirthContradictUntilTheyAreThoseOfTwo() {
        assertThat(disputes(BEFORE)).isEmpty();
        assertThat(disputes(MISTAKEN)).containsExactly("1971|1988 ..");
        assertThat(disputes(MENDED)).isEmpty();
        assertThat(split.get("contradictions").get("closed")).hasSize(1);
    }

    @Test
    void theDifferenceNamesTheSplit() {
        // when
        JsonNode diff = tenant.get("/v1/diff", "from", MISTAKEN, "to", "2025-02", "predicate", "works_at")
                .expect(200)
                .json();

        // then
        assertThat(Shown.list(diff.get("changes")))
                .extracting(change -> change.get("change").textValue() + " " + Shown.fact(latest(change)))
                .containsExactlyInAnyOrder(
                        "redated Elm School 2015-01-01..",
                        "closed Volt Electric 2019-01-01..",
                        "opened Volt Electric 2019-01-01..");
        assertThat(Shown.list(diff.get("changes")))
                .allSatisfy(change -> assertThat(Shown.ids(change.get("cause").get("decisions")))
                        .containsExactly(Shown.decision(split, 0)));
    }

    @Test
    void whoAsksWhyIsToldWhomTheSourceNamedAndWhoPartedThem() {
        // when
        JsonNode fact = facts(electrician, MENDED, "works_at").getFirst();
        JsonNode claim = provenance(fact).get("claims").get(0);

        // then
        assertThat(fact.get("statement").textValue()).isEqualTo("Jon Falk works at Volt Electric");
        assertThat(claim.get("id").textValue()).isEqualTo(Shown.claim(job, 0));
        assertThat(claim.get("subject").get("id").textValue()).isEqualTo(teacher);
        assertThat(Shown.ids(claim.get("decisions"))).containsExactly(Shown.decision(split, 0));
        assertThat(decisions(teacher)).containsExactly(Shown.decision(split, 0));
        JsonNode changed = tenant.get("/v1/decisions/" + Shown.decision(split, 0))
                .expect(200)
                .json()
                .get("changed");
        assertThat(Shown.ids(changed.get("facts").get("opened")))
                .containsExactlyInAnyOrderElementsOf(
                        Shown.ids(split.get("facts").get("opened")));
        assertThat(changed.get("contradictions")).isEqualTo(split.get("contradictions"));
    }

    @Test
    void theWrongYearStaysVisible() {
        assertThat(everBelieved(teacher, "works_at"))
                .containsExactlyInAnyOrder(
                        "Elm School 2015-01-01.. from 2024-01-10 to 2024-03-10",
                        "Elm School 2015-01-01..2019-01-01 from 2024-03-10 to 2025-01-10",
                        "Volt Electric 2019-01-01.. from 2024-03-10 to 2025-01-10",
                        "Elm School 2015-01-01.. from 2025-01-10 to ");
        assertThat(everBelieved(electrician, "works_at"))
                .containsExactly("Volt Electric 2019-01-01.. from 2025-01-10 to ");
        JsonNode wrong = facts(teacher, MISTAKEN, "works_at").getLast();
        assertThat(Shown.texts(provenance(wrong).get("fact").get("claims"))).containsExactly(Shown.claim(job, 0));
    }

    @Test
    void whoWereMergedByMistakeAreTwoAgainEachWithAllThatWasSaid() {
        assertThat(works("Mira Sand", BEFORE)).containsExactly("Nord Radio 2018-01-01..");
        for (String asked : List.of("Mira Sand", "Mira Sandberg", sand, sandberg)) {
            assertThat(works(asked, MISTAKEN))
                    .containsExactly("Nord Radio 2018-01-01..2020-01-01", "Nord Press 2020-01-01..");
            assertThat(tenant.timeline("subject", asked, "predicate", "likes", "knownAt", MISTAKEN))
                    .containsExactly("jazz 2024-01-01..");
        }
        assertThat(works("Mira Sand", MENDED)).containsExactly("Nord Radio 2018-01-01..");
        assertThat(works("Mira Sandberg", MENDED)).containsExactly("Nord Press 2020-01-01..");
        assertThat(tenant.timeline("subject", "Mira Sand", "predicate", "likes"))
                .as("said of her meanwhile")
                .containsExactly("jazz 2024-01-01..");
        assertThat(tenant.timeline("subject", "Mira Sandberg", "predicate", "likes"))
                .isEmpty();
    }

    @Test
    void theMergeStaysOnRecord() {
        JsonNode one = page(sand, MISTAKEN);
        assertThat(one.get("entity").get("id").textValue()).isEqualTo(sandberg);
        assertThat(one.get("countsAs").get("decision").textValue()).isEqualTo(Shown.decision(merge, 0));
        assertThat(Shown.ids(page(sandberg, MISTAKEN).get("counted"))).containsExactly(sand);
        assertThat(page(sand, BEFORE).has("countsAs")).isFalse();
        assertThat(page(sand, MENDED).has("countsAs")).isFalse();
        JsonNode decision = tenant.get("/v1/decisions/" + Shown.decision(merge, 0))
                .expect(200)
                .json()
                .get("decision");
        assertThat(decision.get("inForce").booleanValue()).isFalse();
        assertThat(decision.get("revertedBy").textValue()).isEqualTo(Shown.decision(revert, 0));
        assertThat(everBelieved("Mira Sand", "works_at"))
                .containsExactlyInAnyOrder(
                        "Nord Radio 2018-01-01.. from 2024-02-10 to 2024-04-10",
                        "Nord Radio 2018-01-01..2020-01-01 from 2024-04-10 to 2025-02-10",
                        "Nord Press 2020-01-01.. from 2024-02-10 to ",
                        "Nord Radio 2018-01-01.. from 2025-02-10 to ");
    }

    /** One commit, as if it were made on that day. */
    private JsonNode at(String day, Ops.Op... ops) {
        Map<String, Object> body = TestTenant.transaction(ops);
        body.put("knownAt", day + "T00:00:00Z");
        return tenant.post("/v1/transactions", body).expect(201).json();
    }

    private String id(String name, boolean toldApart) {
        return Shown.list(tenant.get("/v1/entities", "name", name)
                        .expect(200)
                        .json()
                        .get("entities"))
                .stream()
                .filter(entity -> entity.has("as") == toldApart)
                .map(entity -> entity.get("id").textValue())
                .findFirst()
                .orElseThrow();
    }

    private List<String> works(String subject, String knownAt) {
        return tenant.timeline("subject", subject, "predicate", "works_at", "knownAt", knownAt);
    }

    /** Whom Ada knows. */
    private List<String> known(String knownAt) {
        return facts("Ada", knownAt, "knows").stream()
                .map(fact -> fact.get("object").get("id").textValue())
                .toList();
    }

    private List<JsonNode> facts(String subject, String knownAt, String predicate) {
        return Shown.list(tenant.facts("subject", subject, "predicate", predicate, "knownAt", knownAt, "validAt", "any")
                .get("facts"));
    }

    private List<String> everBelieved(String subject, String predicate) {
        return facts(subject, "any", predicate).stream()
                .map(fact ->
                        Shown.fact(fact) + " from " + day(fact.get("knownFrom")) + " to " + day(fact.get("knownTo")))
                .toList();
    }

    private static String day(JsonNode instant) {
        return instant.isNull() ? "" : instant.textValue().substring(0, 10);
    }

    private List<String> disputes(String knownAt) {
        return Stream.of("Jon Falk", teacher)
                .map(asked ->
                        Shown.contradictions(tenant.get("/v1/contradictions", "subject", asked, "knownAt", knownAt)
                                .expect(200)
                                .json()))
                .distinct()
                .flatMap(List::stream)
                .toList();
    }

    private List<String> decisions(String entity) {
        return Shown.ids(
                tenant.get("/v1/decisions", "entity", entity).expect(200).json().get("decisions"));
    }

    private JsonNode provenance(JsonNode fact) {
        return tenant.get("/v1/facts/" + fact.get("id").textValue() + "/provenance")
                .expect(200)
                .json();
    }

    private JsonNode page(String entity, String knownAt) {
        return tenant.get("/v1/entities/" + entity, "knownAt", knownAt)
                .expect(200)
                .json();
    }

    private JsonNode timeline(String entity, String knownAt) {
        return tenant.get("/v1/entities/" + entity + "/timeline", "knownAt", knownAt)
                .expect(200)
                .json();
    }

    private static JsonNode latest(JsonNode change) {
        return change.has("after") ? change.get("after") : change.get("before");
    }
}
