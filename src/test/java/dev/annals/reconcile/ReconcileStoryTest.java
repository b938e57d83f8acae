package dev.annals.reconcile;

import static dev.annals.http.Ops.ends;
import static dev.annals.http.Ops.says;
import static dev.annals.http.Ops.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Ops.Op;
import dev.annals.http.Said;
import dev.annals.http.TestJob;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Sixty-five contradictions and broken rules of thirteen kinds among five hundred true facts and others that only look
 * similar. The expected findings are listed beside the facts.
 */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class ReconcileStoryTest {

    private static final int OF_EACH = 5;
    private static final int TRUE = 500;
    private static final Pattern NUMBERED = Pattern.compile("(?:Person|Spouse|Firm|Other) (\\d+)");

    private final TestTenant tenant = TestTenant.fresh();
    private final Set<String> expected = new TreeSet<>();
    private int people;

    @BeforeEach
    void predicates() {
        for (String one : List.of("residence", "ceo", "spouse", "status")) {
            tenant.declare(one, "one");
        }
        for (String constant : List.of("born_on", "died_on", "founded_on")) {
            tenant.put("/v1/predicates/" + constant, Map.of("cardinality", "one", "constant", true))
                    .expect(200);
        }
    }

    @Test
    void allAreFoundAndNothingElse() {
        // given
        contradictions();
        lookAlikes();
        whatIsReadOutOfTexts();
        tell(i -> List.of(says("True " + i, "residence").object("Town " + i).from("2001")), TRUE, null);

        // when
        List<JsonNode> items =
                TestJob.planned(tenant, Map.of("kind", "reconcile")).items();

        // then
        assertThat(expected).hasSize(65);
        assertThat(found(items)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(items).allSatisfy(item -> {
            assertThat(item.get("reason").textValue()).isNotBlank();
            assertThat(item.get("change").get("options")).hasSizeGreaterThan(1);
        });
    }

    @Test
    void eachPolicyDecidesWhatItShouldAndUndoingGivesAllBack() {
        // given half of them told by somebody who is trusted, with the finer date, or last
        tell(
                i -> List.of(
                        home(i, "Oslo", "2019-03-01", "2020-03-01", "hr"), home(i, "Rome", "2019", "2019", "gossip")),
                10,
                null);
        Map<String, String> homes = homes();

        for (Object criterion : List.of(
                Map.of("trusted-source", List.of("hr")),
                "most-specific",
                Map.of("trusted-source", List.of("gossip")))) {
            // when
            TestJob job = TestJob.planned(
                    tenant, Map.of("kind", "reconcile", "policy", List.of(Map.of("choose", List.of(criterion)))));
            job.apply();

            // then
            String kept = criterion.toString().contains("gossip") ? "Rome" : "Oslo";
            assertThat(homes().values()).as(criterion.toString()).containsOnly(kept);

            // and
            job.undo();
            assertThat(homes()).as(criterion.toString()).isEqualTo(homes);
        }
    }

    private void contradictions() {
        found("overlap", i -> List.of(home(i, "Oslo", "2019", "2020", "a"), home(i, "Rome", "2020", "2021", "b")));
        found("overlap", i -> List.of(home(i, "Oslo", "2019", null, "a"), home(i, "Rome", "2019", null, "b")));
        found("overlap", i -> List.of(home(i, "Oslo", "2015", "2018", "a"), home(i, "Rome", "2017", null, "b")));
        found("constant", i -> List.of(is(i, "born_on", "1950-05-17"), is(i, "born_on", "1951-05-17")));
        found("born-before-died", i -> List.of(is(i, "born_on", "1950"), is(i, "died_on", "1949-12-31")));
        found("nothing-after-death", i -> List.of(is(i, "died_on", "1990"), works(i, "Acme", "1991-01-01")));
        found(
                "parent-older-than-child",
                i -> List.of(
                        is(i, "born_on", "1980"),
                        says("Parent of " + i, "born_on").value("1981"),
                        says(person(i), "parent").object("Parent of " + i)));
        found(
                "founded-before-employed",
                i -> List.of(says("Firm " + i, "founded_on").value("2005"), works(i, "Firm " + i, "2004-12-31")));
        found(
                "likes-or-dislikes",
                i -> List.of(
                        says(person(i), "likes").object("Tea " + i).from("2010").to("2012"),
                        says(person(i), "dislikes")
                                .object("Tea " + i)
                                .from("2012")
                                .to("2013")));
        found(
                "one-spouse",
                i -> List.of(
                        says(person(i), "spouse")
                                .object("Spouse " + i)
                                .from("2010")
                                .to("2015"),
                        says("Other " + i, "spouse").object("Spouse " + i).from("2014")));
        found(
                "holds-both-ways",
                i -> List.of(says(person(i), "spouse").object("Partner " + i).from("2012")));
        found(
                "nothing-ends-before-it-begins",
                i -> List.of(
                        ends(person(i), "employer").object("Acme").from("2015-03"), works(i, "Acme", "2018-01-01")));
    }

    /** Told in 2026. */
    private void whatIsReadOutOfTexts() {
        List<String> tellers = List.of("Ines Holt", "Mara Berg", "Tom Falk", "Nora Lind", "Karl Voss");
        for (String name : tellers) {
            read(name + " visited Lisbon in 2031.");
            expected.add("nothing-past-is-yet-to-come of " + name);
            read(name + " visited Vienna in 2019.");
            read(name + " will visit Oslo in 2032.");
        }
        // what is planned is given an end by whoever knows it
        tenant.tell(Said.of("The plans of " + person(people))
                .at("2026-03-01")
                .claiming(says(person(people), "visited")
                        .object("Madrid")
                        .from("2031")
                        .to("2031")));
        people++;
    }

    private void read(String text) {
        JsonNode receipt = tenant.tell(Said.of(text).at("2026-03-01T09:00:00Z"));
        assertThat(receipt.get("claims")).as(text).isNotEmpty();
    }

    private void lookAlikes() {
        // successions, exceptions, several values, granules, homonyms
        tell(i -> List.of(home(i, "Oslo", "2010", null, "a"), home(i, "Rome", "2015", null, "b")), OF_EACH, null);
        tell(i -> List.of(home(i, "Oslo", "2010", null, "a"), home(i, "Rome", "2012", "2013", "b")), OF_EACH, null);
        tell(i -> List.of(works(i, "Acme", "2010"), works(i, "Beta", "2010")), OF_EACH, null);
        tell(i -> List.of(is(i, "born_on", "1950"), is(i, "born_on", "1950-05-17")), OF_EACH, null);
        tell(
                i -> List.of(
                        home(i, "Oslo", "2019", "2020", "a"),
                        says(told(person(i), "the plumber"), "residence")
                                .object("Rome")
                                .from("2019")
                                .to("2020")),
                OF_EACH,
                null);
        // dates that are too coarse to tell, and what is over
        tell(i -> List.of(is(i, "died_on", "1990"), works(i, "Acme", "1990")), OF_EACH, null);
        tell(i -> List.of(is(i, "born_on", "1950"), is(i, "died_on", "1950")), OF_EACH, null);
        tell(
                i -> List.of(says("Firm " + i, "founded_on").value("2005-06"), works(i, "Firm " + i, "2005")),
                OF_EACH,
                null);
        tell(
                i -> List.of(
                        says(person(i), "likes").object("Tea").from("2010").to("2012"),
                        says(person(i), "dislikes").object("Tea").from("2013")),
                OF_EACH,
                null);
        tell(
                i -> List.of(
                        says(person(i), "spouse")
                                .object("Widow " + i)
                                .from("2010")
                                .to("2013"),
                        says("Other " + i, "spouse").object("Widow " + i).from("2014"),
                        says("Widow " + i, "spouse")
                                .object(person(i))
                                .from("2010")
                                .to("2013"),
                        says("Widow " + i, "spouse").object("Other " + i).from("2014")),
                OF_EACH,
                null);
        // it holds both ways, by other dates; and what is no entity can know nobody
        tell(
                i -> List.of(
                        says(person(i), "knows").object("Friend " + i).from("2010"),
                        says("Friend " + i, "knows").object(person(i)).from("2012")),
                OF_EACH,
                null);
        tell(i -> List.of(says(person(i), "knows").value("the ropes")), OF_EACH, null);
        // it began before, too; nobody knows when it began; in the year it ended it may have begun
        tell(
                i -> List.of(
                        works(i, "Acme", "2010"),
                        ends(person(i), "employer").object("Acme").from("2015"),
                        works(i, "Acme", "2018")),
                OF_EACH,
                null);
        tell(
                i -> List.of(ends(person(i), "employer").object("Gone").from("2015"), works(i, "Acme", "2018")),
                OF_EACH,
                null);
        tell(
                i -> List.of(ends(person(i), "employer").object("Acme").from("2018"), works(i, "Acme", "2018-05")),
                OF_EACH,
                null);
    }

    private void found(String kind, IntFunction<List<Op>> ops) {
        tell(ops, OF_EACH, kind);
    }

    /** @param kind to be found in each; null: nothing */
    private void tell(IntFunction<List<Op>> ops, int times, @Nullable String kind) {
        List<Op> all = new ArrayList<>();
        IntStream.range(people, people + times).forEach(i -> {
            all.addAll(ops.apply(i));
            if (kind != null) {
                expected.add(kind + " of " + i);
            }
        });
        people += times;
        tenant.commit(all.toArray(Op[]::new));
    }

    private static List<String> found(List<JsonNode> items) {
        return items.stream()
                .map(item -> item.get("change"))
                .map(change -> change.get("kind").textValue() + " of " + whom(change))
                .toList();
    }

    private static String whom(JsonNode change) {
        Matcher numbered = NUMBERED.matcher(change.toString());
        return numbered.find()
                ? numbered.group(1)
                : change.get("subject").get("name").textValue();
    }

    private static String person(int i) {
        return "Person " + i;
    }

    private static Op is(int i, String predicate, String value) {
        return says(person(i), predicate).value(value);
    }

    private static Op works(int i, String firm, String from) {
        return says(person(i), "employer").object(firm).from(from);
    }

    private static Op home(int i, String place, String from, @Nullable String to, String source) {
        Op home = says(person(i), "residence").object(place).from(from).with("source", source);
        return to == null ? home : home.to(to);
    }

    private Map<String, String> homes() {
        Map<String, String> homes = new TreeMap<>();
        tenant.facts("predicate", "residence", "validAt", "2019-06")
                .get("facts")
                .forEach(fact -> homes.put(
                        fact.get("subject").get("name").textValue(),
                        fact.get("object").get("name").textValue()));
        return homes;
    }
}
