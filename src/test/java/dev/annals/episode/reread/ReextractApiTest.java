package dev.annals.episode.reread;

import static dev.annals.http.Ops.setsAside;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Graph;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Answer;
import dev.annals.http.Said;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import dev.annals.time.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Texts that an older extractor misread are read again: planned, applied and undone. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class ReextractApiTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String OSLO = "Nora Quist moved to Oslo.";
    private static final String PORTO = "Nora Quist moved to Porto.";

    private final TestTenant tenant = TestTenant.fresh();

    @Inject
    Graph graph;

    @Test
    void aPlanSaysWhatWouldChangeAndChangesNothing() {
        // given
        String episode = misread(OSLO, PORTO);
        long commits = tenant.commits();

        // when
        JsonNode job = planned();

        // then
        assertThat(job.get("items").intValue()).isEqualTo(1);
        assertThat(job.get("plan").textValue()).hasSize(64);
        assertThat(job.get("basis").get("seq").longValue()).isEqualTo(commits);
        assertThat(job.get("progress").get("left").intValue()).isZero();
        JsonNode change = items(job).getFirst().get("change");
        assertThat(change.get("episode").textValue()).isEqualTo(episode);
        assertThat(change.get("make")).hasSize(1);
        JsonNode made = change.get("make").get(0);
        assertThat(made.get("object").get("name").textValue()).isEqualTo("Porto");
        assertThat(PORTO.substring(made.get("start").intValue(), made.get("end").intValue()))
                .isEqualTo(made.get("quote").textValue());
        assertThat(change.get("withdraw")).hasSize(1);
        assertThat(change.get("withdraw").get(0).get("statement").textValue()).contains("Oslo");
        assertThat(tenant.commits()).isEqualTo(commits);
        assertThat(residence()).containsExactly("Oslo 2022-05-01..");
    }

    @Test
    void appliedItLearnsWhatTheTextSays() {
        // given
        String episode = misread(OSLO, PORTO);

        // when
        JsonNode job = applied(planned());

        // then
        assertThat(job.get("applied").intValue()).isEqualTo(1);
        assertThat(items(job).getFirst().get("state").textValue()).isEqualTo("applied");
        assertThat(residence()).containsExactly("Porto 2022-05-01..");
        JsonNode fact = tenant.facts("subject", "Nora Quist", "predicate", "residence")
                .get("facts")
                .get(0);
        JsonNode claim = tenant.get("/v1/facts/" + fact.get("id").textValue() + "/provenance")
                .expect(200)
                .json()
                .get("claims")
                .get(0);
        assertThat(Shown.ids(claim.get("episodes"))).containsExactly(episode);
        assertThat(planned().get("items").intValue())
                .as("read by today's extractor by now")
                .isZero();
    }

    @Test
    void anEpisodeInWhichNothingWasFoundIsLearned() {
        // given
        String episode = misread("Good morning, all.", PORTO);

        // when
        applied(planned());

        // then
        assertThat(residence()).containsExactly("Porto 2022-05-01..");
        assertThat(tenant.outcome(episode).get("status").textValue()).isEqualTo("learned");
    }

    @Test
    void undoneItIsAsBeforeAndCanBePlannedAgain() {
        // given
        misread(OSLO, PORTO);
        JsonNode job = applied(planned());
        long commits = tenant.commits();

        // when
        post(job, "undo");
        JsonNode undone = settled(job, "undone");

        // then
        assertThat(tenant.commits()).isEqualTo(commits + 1);
        assertThat(residence()).containsExactly("Oslo 2022-05-01..");
        assertThat(items(undone).getFirst().get("state").textValue()).isEqualTo("undone");
        applied(planned());
        assertThat(residence()).containsExactly("Porto 2022-05-01..");
    }

    @Test
    void undoLeavesAloneWhatTheEpisodeNoLongerSays() {
        // given
        String episode = misread(OSLO, PORTO);
        JsonNode job = applied(planned());
        tenant.delete("/v1/episodes/" + episode).expect(200);

        // when
        post(job, "undo");
        settled(job, "undone");

        // then
        assertThat(residence()).isEmpty();
    }

    @Test
    void whatSomebodySetAsideIsNotMadeAgain() {
        // given
        String other = tenant.tell(said(PORTO)).get("claims").get(0).textValue();
        tenant.commit(setsAside(other));
        misread(OSLO, PORTO);

        // when
        JsonNode change = items(planned()).getFirst().get("change");

        // then
        assertThat(change.get("make")).isEmpty();
        assertThat(change.get("withdraw")).hasSize(1);
    }

    @Test
    void whatNoLongerFitsIsSkippedAndSaysWhy() {
        // given
        String withdrawn = misread(OSLO, PORTO);
        JsonNode setAside = tenant.tell(said("Bo Lind moved to Oslo."));
        rewrite(setAside.get("id").textValue(), "Bo Lind moved to Porto.");
        JsonNode job = planned();
        tenant.delete("/v1/episodes/" + withdrawn).expect(200);
        tenant.commit(setsAside(setAside.get("claims").get(0).textValue()));

        // when
        JsonNode applied = applied(job);

        // then
        assertThat(applied.get("skipped").intValue()).isEqualTo(2);
        assertThat(items(job))
                .extracting(item ->
                        item.get("state").textValue() + ": " + item.get("why").textValue())
                .containsExactly(
                        "skipped: The episode has been withdrawn since then.",
                        "skipped: Its claims, or what is read in the episode, have changed since it was planned.");
        assertThat(tenant.timeline("subject", "Bo Lind", "predicate", "residence"))
                .isEmpty();
    }

    @Test
    void someItemsCanBeAppliedAndTheRestLater() {
        // given
        misread(OSLO, PORTO);
        misread("Bo Lind moved to Oslo.", "Bo Lind moved to Porto.");
        JsonNode job = planned();
        String first = items(job).getFirst().get("id").textValue();

        // when
        tenant.post("/v1/jobs/" + id(job) + "/apply", Map.of("items", List.of(first)))
                .expect(202);
        settled(job, "applied");

        // then
        assertThat(items(job)).extracting(item -> item.get("state").textValue()).containsExactly("applied", "planned");
        assertThat(applied(job).get("applied").intValue()).isEqualTo(2);
        tenant.post("/v1/jobs/" + id(job) + "/apply", Map.of("items", List.of("x")))
                .expectProblem(422, "invalid-value", "items[0]");
    }

    @Test
    void aJobSeesToItsScopeAlone() {
        // given
        misread(OSLO, PORTO);

        // when
        JsonNode job = settled(
                tenant.post("/v1/jobs", Map.of("kind", "reextract", "scope", "user/bo"))
                        .expect(202)
                        .json(),
                "planned");

        // then
        assertThat(job.get("items").intValue()).isZero();
    }

    @Test
    void whatADeadWorkerHadIsCarriedOn() {
        // given
        misread(OSLO, PORTO);
        JsonNode job = planned();

        // when
        write(
                "MATCH (job:Job {tenant: $tenant, id: $id})-[:HAS]->(item) SET job.state = 'applying', item.state = 'due', "
                        + "job.owner = 'dead', job.leasedUntil = datetime('2020-01-01T00:00:00Z')",
                Map.of("id", id(job)));
        settled(job, "applied");

        // then
        assertThat(residence()).containsExactly("Porto 2022-05-01..");
    }

    @Test
    void aCancelledJobIsNotApplied() {
        // given
        misread(OSLO, PORTO);
        JsonNode job = planned();

        // when
        tenant.delete("/v1/jobs/" + id(job)).expect(200);

        // then
        post(job, "apply").expectProblem(409, "job-state", "id");
        post(job, "undo").expectProblem(409, "job-state", "id");
        assertThat(residence()).containsExactly("Oslo 2022-05-01..");
    }

    /** An episode that an older extractor took to say something else. @return its id */
    private String misread(String taken, String content) {
        String episode = tenant.tell(said(taken)).get("id").textValue();
        rewrite(episode, content);
        return episode;
    }

    private static Said said(String content) {
        return Said.of(content).at("2022-05-01T00:00:00Z");
    }

    private void rewrite(String episode, String content) {
        write(
                "MATCH (episode:Episode {tenant: $tenant, id: $id}) SET episode.content = $content, episode.readBy = 'rules/0'",
                Map.of("id", episode, "content", content));
    }

    private void write(String statement, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("tenant", tenant.name());
        graph.write(tx -> tx.run("CYPHER 25 " + statement, all).consume());
    }

    private List<String> residence() {
        return tenant.timeline("subject", "Nora Quist", "predicate", "residence");
    }

    private JsonNode planned() {
        return settled(
                tenant.post("/v1/jobs", Map.of("kind", "reextract")).expect(202).json(), "planned");
    }

    private JsonNode applied(JsonNode job) {
        post(job, "apply").expect(202);
        return settled(job, "applied");
    }

    private Answer post(JsonNode job, String action) {
        return tenant.post("/v1/jobs/" + id(job) + "/" + action, Map.of());
    }

    private JsonNode settled(JsonNode job, String state) {
        try {
            assertThat(Patience.await(
                            LONG,
                            Duration.ofMillis(20),
                            () -> now(job).get("state").textValue().equals(state)))
                    .as(now(job).toString())
                    .isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        return now(job);
    }

    private JsonNode now(JsonNode job) {
        return tenant.get("/v1/jobs/" + id(job)).expect(200).json();
    }

    private List<JsonNode> items(JsonNode job) {
        return tenant.allPages("/v1/jobs/" + id(job) + "/items", "items", "limit", "1");
    }

    private static String id(JsonNode job) {
        return job.get("id").textValue();
    }
}
