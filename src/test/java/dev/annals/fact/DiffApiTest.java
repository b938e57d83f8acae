package dev.annals.fact;

import static dev.annals.http.Ops.archives;
import static dev.annals.http.Ops.ends;
import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import dev.annals.time.Instants;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changed between two instants, on either axis. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class DiffApiTest {

    private final TestTenant tenant = TestTenant.fresh();
    private JsonNode first;
    private JsonNode second;

    @BeforeEach
    void aJobChangeLearnedLater() {
        tenant.declare("employer", "one");
        first = tenant.commit(
                says("Alice", "employer").object("Acme").from("2020"),
                says("Alice", "age").value(7).from("2020"));
        second = tenant.commit(says("Alice", "employer").object("Beta").from("2022"));
    }

    @Test
    void onTheKnownAxisItTellsHowBeliefChangedAndWhatChangedIt() {
        // when
        JsonNode diff = diff("from", Shown.knownAt(first), "to", Shown.knownAt(second));

        // then
        assertThat(shown(diff))
                .containsExactlyInAnyOrder(
                        "redated Acme 2020-01-01.. -> Acme 2020-01-01..2022-01-01", "opened Beta 2022-01-01..");
        assertThat(Shown.list(diff.get("changes"))).allSatisfy(change -> {
            assertThat(change.get("commit").get("seq").longValue()).isEqualTo(2);
            assertThat(Shown.texts(change.get("cause").get("claims"))).containsExactly(Shown.claim(second, 0));
            assertThat(change.get("cause").get("retracted")).isEmpty();
        });
    }

    @Test
    void fromTheBeginningEverythingWasOpened() {
        assertThat(shown(diff("from", "2001", "to", Shown.knownAt(first))))
                .containsExactlyInAnyOrder("opened Acme 2020-01-01..", "opened 7 2020-01-01..");
    }

    @Test
    void aRetractionIsToldAsTheCause() {
        // given
        JsonNode third = tenant.commit(retracts(Shown.claim(second, 0)));

        // when
        JsonNode diff = diff("from", Shown.knownAt(second), "to", Shown.knownAt(third));

        // then
        assertThat(shown(diff))
                .containsExactlyInAnyOrder(
                        "redated Acme 2020-01-01..2022-01-01 -> Acme 2020-01-01..", "closed Beta 2022-01-01..");
        assertThat(Shown.list(diff.get("changes"))).allSatisfy(change -> {
            assertThat(change.get("cause").get("claims")).isEmpty();
            assertThat(Shown.texts(change.get("cause").get("retracted"))).containsExactly(Shown.claim(second, 0));
        });
    }

    @Test
    void whatCameAndWentInBetweenIsNoChange() {
        // given
        tenant.commit(retracts(Shown.claim(second, 0)));
        JsonNode last = tenant.commit(says("Alice", "age").value(7).from("2020"));

        // then
        assertThat(shown(diff("from", Shown.knownAt(first), "to", Shown.knownAt(last))))
                .isEmpty();
    }

    @Test
    void onTheKnownAxisOneDayCanBeAskedAbout() {
        // given
        String from = Shown.knownAt(first);
        String to = Shown.knownAt(second);

        // then
        assertThat(shown(diff("from", from, "to", to, "validAt", "2023")))
                .containsExactlyInAnyOrder("closed Acme 2020-01-01..", "opened Beta 2022-01-01..");
        assertThat(shown(diff("from", from, "to", to, "validAt", "2019"))).isEmpty();
    }

    @Test
    void onTheValidAxisItTellsHowTheWorldChanged() {
        // given
        tenant.commit(ends("Alice", "age").value(7).from("2021"));

        // when
        JsonNode diff = diff("axis", "valid", "from", "2020-06", "to", "2023");

        // then
        assertThat(shown(diff))
                .containsExactlyInAnyOrder(
                        "closed Acme 2020-01-01..2022-01-01",
                        "opened Beta 2022-01-01..",
                        "closed 7 2020-01-01..2021-01-01");
    }

    @Test
    void onTheValidAxisItTellsWhatWasBelievedThen() {
        assertThat(shown(diff("axis", "valid", "from", "2019", "to", "2023", "knownAt", Shown.knownAt(first))))
                .containsExactlyInAnyOrder("opened Acme 2020-01-01..", "opened 7 2020-01-01..");
    }

    @Test
    void askedSinceTheLastCommitNothingHasChangedAndTheAnswerCanBeRepeated() {
        // given
        String last = tenant.facts().get("basis").get("knownAt").textValue();

        for (String from : List.of(
                last, "2026-01-01T00:00:00Z", Instants.micros(Instant.now()).toString())) {
            // when
            JsonNode diff = tenant.get("/v1/diff", "from", from).expect(200).json();
            String to = diff.get("to").textValue();

            // then
            assertThat(diff.get("changes").isEmpty()).isEqualTo(!from.startsWith("2026-01-01"));
            assertThat(Instant.parse(to)).isAfterOrEqualTo(Instant.parse(from));
            assertThat(tenant.get("/v1/diff", "from", from, "to", to)
                            .expect(200)
                            .json()
                            .get("changes"))
                    .isEqualTo(diff.get("changes"));
        }
    }

    @Test
    void whatIsArchivedOrPinnedIsMarked() {
        // given
        String fact =
                tenant.facts("validAt", "any").get("facts").get(0).get("id").textValue();

        // when
        tenant.commit(archives("fact", fact));

        // then
        assertThat(archived("from", "2001")).contains(fact);
        assertThat(archived("axis", "valid", "from", "1900")).contains(fact);
    }

    private List<String> archived(String... query) {
        return Shown.list(diff(query).get("changes")).stream()
                .flatMap(change -> Stream.ofNullable(change.get("after")))
                .filter(after -> after.path("archived").booleanValue())
                .map(after -> after.get("id").textValue())
                .toList();
    }

    @Test
    void filtersNarrow() {
        // given
        tenant.commit(says("Bob", "age").value(8).from("2020"));

        // then
        assertThat(shown(diff("from", "2001", "subject", "Bob"))).containsExactly("opened 8 2020-01-01..");
        assertThat(shown(diff("from", "2001", "predicate", "age"))).hasSize(2);
        assertThat(shown(diff("from", "2001", "scope", "other"))).isEmpty();
        assertThat(shown(diff("axis", "valid", "from", "2019", "to", "2021", "subject", "bob")))
                .containsExactly("opened 8 2020-01-01..");
    }

    @Test
    void linesAreInTheOrderOfTheirFirstChangeAndThenOfTheirWords() {
        // given
        JsonNode third = tenant.commit(
                says("Zoe", "age").value(3).from("2012"),
                says("Bob", "age").value(8).from("2014"),
                says("Bob", "age").value(9).from("2013"));
        tenant.commit(says("Ada", "age").value(1).from("2011"));

        // then
        assertThat(shown(diff("from", Shown.knownAt(second))))
                .as("known: by commit")
                .containsExactly(
                        "opened 8 2014-01-01..",
                        "opened 9 2013-01-01..",
                        "opened 3 2012-01-01..",
                        "opened 1 2011-01-01..");
        assertThat(shown(diff("from", "2010", "to", "2015", "axis", "valid", "knownAt", Shown.knownAt(third))))
                .as("valid: by date")
                .containsExactly("opened 3 2012-01-01..", "opened 9 2013-01-01..", "opened 8 2014-01-01..");
    }

    @Test
    void pagesStayConsistentWhileWritesGoOn() {
        // given
        for (int i = 0; i < 7; i++) {
            tenant.commit(says("Carol", "likes").value(i).from("2020"));
        }
        String last = tenant.facts().get("basis").get("knownAt").textValue();

        for (List<String> question : List.of(
                List.of("from", "2001", "to", last),
                List.of("axis", "valid", "from", "2019", "to", "2021", "knownAt", last))) {
            String[] asked = question.toArray(String[]::new);
            JsonNode all = diff(asked);

            // when
            List<JsonNode> seen = new ArrayList<>();
            JsonNode page = diff(with(asked, "limit", "3"));
            while (true) {
                seen.addAll(Shown.list(page.get("changes")));
                if (page.get("next").isNull()) {
                    break;
                }
                tenant.commit(
                        says("Carol", "likes").value("more " + seen.size()).from("2020"));
                page = diff(with(asked, "limit", "3", "cursor", page.get("next").textValue()));
            }

            // then
            assertThat(seen).as("%s", question).hasSizeGreaterThan(6).isEqualTo(Shown.list(all.get("changes")));
        }
    }

    private JsonNode diff(String... query) {
        return tenant.get("/v1/diff", query).expect(200).json();
    }

    private static String[] with(String[] query, String... more) {
        return Stream.concat(Stream.of(query), Stream.of(more)).toArray(String[]::new);
    }

    private static List<String> shown(JsonNode diff) {
        return Shown.list(diff.get("changes")).stream()
                .map(DiffApiTest::shownChange)
                .toList();
    }

    private static String shownChange(JsonNode change) {
        String kind = change.get("change").textValue() + " ";
        if (change.has("before") && change.has("after")) {
            return kind + Shown.fact(change.get("before")) + " -> " + Shown.fact(change.get("after"));
        }
        return kind + Shown.fact(change.has("before") ? change.get("before") : change.get("after"));
    }
}
