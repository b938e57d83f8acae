package dev.annals.archive;

import static dev.annals.http.Ops.archives;
import static dev.annals.http.Ops.pins;
import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Said;
import dev.annals.http.Shown;
import dev.annals.http.TestJob;
import dev.annals.http.TestTenant;
import dev.annals.time.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is over or old, and on which nothing depends, is found and explained, archived and brought back. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class CollectApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void whatIsOverOrOldIsExplainedArchivedAndBroughtBack() {
        // given one that is over, one said long ago, and one said now
        tenant.commit(
                says("Mara", "works_at").object("Acme").from("2015").to("2017"),
                says("Mara", "likes").value("coffee").from("2015"));
        tenant.tell(Said.of("A note.")
                .at("2018-03-02T09:00:00Z")
                .claiming(says("Mara", "likes").value("tea").from("2018")));
        String before = answers();

        // when
        TestJob job = planned();

        // then nothing has changed
        assertThat(reasons(job))
                .containsExactlyInAnyOrder(
                        "Mara works at Acme: over since 2018-01-01", "Mara likes tea: said last on 2018-03-02");
        assertThat(job.items())
                .allSatisfy(item -> assertThat(item.get("state").textValue()).isEqualTo("planned"))
                .allSatisfy(item ->
                        assertThat(item.at("/change/archive").textValue()).isEqualTo("fact"))
                .allSatisfy(item -> assertThat(item.at("/change/claims")).hasSize(1));
        assertThat(answers()).isEqualTo(before);

        // when
        long commits = tenant.commits();
        job.apply();

        // then it is one commit
        assertThat(tenant.commits()).isEqualTo(commits + 1);
        assertThat(searched()).contains("coffee").doesNotContain("Acme", "likes tea");
        assertThat(Shown.facts(tenant.facts("subject", "Mara", "validAt", "any")))
                .hasSize(3);
        assertThat(planned().items())
                .singleElement()
                .satisfies(item -> assertThat(item.get("reason").textValue())
                        .isEqualTo("message, 2018-03-02: nothing that holds now rests on it"));

        // when
        job.undo();

        // then
        assertThat(answers()).isEqualTo(before);
        assertThat(reasons(planned())).hasSize(2);
    }

    @Test
    void whatSomethingStandsForIsLeftAlone() {
        // given
        tenant.declare("works_at", "one");
        tenant.commit(says("Ines", "works_at").object("Acme").from("2010").to("2014"));
        tenant.commit(pins("fact", factOf("Ines", "2012")));
        tenant.commit(
                says("Olaf", "works_at").object("Acme").from("2010").to("2014"),
                says("Olaf", "works_at").object("Beta").from("2010").to("2014"));
        tenant.commit(says("Yuki", "works_at").object("Acme").from("2010"));
        tenant.commit(says("Yuki", "works_at").object("Beta").from("2014").to("2014"));
        tenant.commit(says("Zoe", "works_at").object("Acme").from("2010").to("2014"));
        tenant.commit(archives("fact", factOf("Zoe", "2012")));

        // when
        List<String> found = reasons(planned());

        // then what is pinned, disputed, archived, or said by a claim that still holds is not among it
        assertThat(found).containsExactly("Yuki works at Beta: over since 2015-01-01");
    }

    @Test
    void whatChangedSinceIsSkippedAndSaysWhy() {
        // given
        tenant.commit(
                says("Mara", "works_at").object("Acme").from("2010").to("2014"),
                says("Ines", "works_at").object("Acme").from("2010").to("2014"),
                says("Olaf", "works_at").object("Acme").from("2010").to("2014"));
        TestJob job = planned();

        // when
        tenant.commit(pins("fact", factOf("Ines", "2012")));
        tenant.commit(says("Olaf", "works_at").object("Acme").from("2010").to("2014"));
        job.apply();

        // then
        assertThat(job.items())
                .extracting(
                        item -> item.at("/change/statement").textValue(),
                        item -> item.get("state").textValue())
                .containsExactlyInAnyOrder(
                        tuple("Mara works at Acme", "applied"),
                        tuple("Ines works at Acme", "skipped"),
                        tuple("Olaf works at Acme", "skipped"));
        assertThat(job.items())
                .filteredOn(item -> item.get("state").textValue().equals("skipped"))
                .extracting(item -> item.get("why").textValue())
                .containsExactlyInAnyOrder(
                        "It has been archived, pinned, said again or used, or something depends on it.",
                        "What is said of it has changed since it was planned.");
    }

    @Test
    void whatAnswersUseIsLeftAlone() throws InterruptedException {
        // given
        tenant.commit(
                says("Mara", "works_at").object("Acme").from("2010").to("2014"),
                says("Ines", "works_at").object("Acme").from("2010").to("2014"));
        assertThat(planned().items()).hasSize(2);

        // when
        tenant.post("/v1/ask", Map.of("question", "Where did Mara work in 2012?"))
                .expect(200);

        // then
        assertThat(Patience.await(
                        Duration.ofSeconds(60),
                        Duration.ofMillis(200),
                        () -> planned().items().size() == 1))
                .isTrue();
        assertThat(reasons(planned())).containsExactly("Ines works at Acme: over since 2015-01-01");
    }

    @Test
    void actsByItselfWhereItMayButNotAgainstAPerson() {
        // given
        tenant.commit(
                says("Mara", "works_at").object("Acme").from("2010").to("2014"),
                says("Ines", "works_at").object("Acme").from("2010").to("2014"));
        JsonNode archived = tenant.commit(archives("fact", factOf("Ines", "2012")));
        tenant.post("/v1/decisions/" + Shown.decision(archived, 0) + "/revert", Map.of("reason", "it is asked for"))
                .expect(201);

        // when
        TestJob job = TestJob.asked(tenant, Map.of("kind", "collect", "policy", Map.of("mode", "auto")));
        job.awaitState("applied");

        // then
        assertThat(job.items())
                .extracting(
                        item -> item.at("/change/statement").textValue(),
                        item -> item.get("state").textValue())
                .containsExactlyInAnyOrder(
                        tuple("Mara works at Acme", "applied"), tuple("Ines works at Acme", "planned"));
    }

    @Test
    void looksAtTheScopesAndPredicatesAskedForAndAsFarBackAsAskedFor() {
        // given
        tenant.commit(
                says("Mara", "works_at").object("Acme").from("2010").to("2014"),
                says("Mara", "likes").value("tea").from("2010").to("2014"));
        tenant.commitIn(
                "user/mara",
                says("Mara", "works_at").object("Acme").from("2010").to("2014"));

        // then
        assertThat(planned("scope", "main", "predicates", List.of("likes")).items())
                .hasSize(1);
        assertThat(planned("scope", "user/mara").items()).hasSize(1);
        assertThat(planned("policy", Map.of("after", "P100Y")).items()).isEmpty();
        assertThat(planned("policy", Map.of("after", "P30D")).items()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"after\": \"2 years\"} | invalid-value | policy.after",
                "{\"after\": \"P0D\"} | invalid-value | policy.after",
                "{\"after\": \"P-1Y\"} | invalid-value | policy.after",
                "{\"after\": \"PT1H\"} | invalid-value | policy.after",
                "{\"after\": \"P9999Y\"} | invalid-value | policy.after",
                "{\"after\": 2} | wrong-type | policy.after",
                "{\"mode\": \"maybe\"} | invalid-value | policy.mode",
                "{\"age\": \"P2Y\"} | unknown-field | policy.age"
            })
    void badPoliciesAreRefused(String policy, String code, String field) {
        tenant.post("/v1/jobs", "{\"kind\": \"collect\", \"policy\": " + policy + "}")
                .expectProblem(422, code, field);
    }

    private TestJob planned(Object... more) {
        Map<String, Object> wish = new HashMap<>(Map.of("kind", "collect"));
        for (int i = 0; i < more.length; i += 2) {
            wish.put((String) more[i], more[i + 1]);
        }
        return TestJob.planned(tenant, wish);
    }

    private static List<String> reasons(TestJob job) {
        return job.items().stream().map(item -> item.get("reason").textValue()).toList();
    }

    private String factOf(String subject, String validAt) {
        return tenant.facts("subject", subject, "validAt", validAt)
                .at("/facts/0/id")
                .textValue();
    }

    private String answers() {
        return tenant.facts("subject", "Mara", "validAt", "any").get("facts") + searched();
    }

    private String searched() {
        return tenant.post(
                        "/v1/search",
                        Map.of(
                                "query",
                                "What is known of Mara?",
                                "include",
                                List.of("superseded"),
                                "kinds",
                                List.of("fact"),
                                "minCommit",
                                tenant.commits(),
                                "knownAt", // so that it does not count as a use
                                tenant.get("/v1/commits", "limit", "1")
                                        .expect(200)
                                        .json()
                                        .at("/commits/0/knownAt")
                                        .textValue()))
                .expect(200)
                .json()
                .get("hits")
                .toString();
    }
}
