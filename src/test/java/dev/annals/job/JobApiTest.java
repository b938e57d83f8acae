package dev.annals.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Answer;
import dev.annals.http.Shown;
import dev.annals.http.TestJob;
import dev.annals.http.TestTenant;
import dev.annals.page.PageQuery;
import dev.annals.problem.ProblemException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jobs, as their callers see them. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class JobApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @Inject
    JobReader reader;

    @Test
    void theNewestComesFirst() {
        // when
        List<String> asked = Stream.generate(this::asked).limit(3).toList();

        // then
        List<JsonNode> listed = tenant.allPages("/v1/jobs", "jobs", "limit", "2");
        assertThat(listed.stream().map(job -> job.get("id").textValue())).containsExactlyElementsOf(asked.reversed());
    }

    @Test
    void theyAreListedByKindAndState() {
        // given
        TestJob planned = TestJob.planned(tenant, Map.of("kind", "reextract"));
        TestJob cancelled = TestJob.planned(tenant, Map.of("kind", "reextract"));
        tenant.delete("/v1/jobs/" + cancelled.id()).expect(200);
        TestJob reconcile = TestJob.planned(tenant, Map.of("kind", "reconcile"));

        // then
        assertThat(listed("kind", "reextract")).containsExactly(cancelled.id(), planned.id());
        assertThat(listed("state", "planned")).containsExactly(reconcile.id(), planned.id());
        assertThat(listed("kind", "reextract", "state", "planned")).containsExactly(planned.id());
        assertThat(listed("kind", "reconcile", "state", "cancelled")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kind, tidy", "state, done", "State, planned"})
    void aBadFilterIsRefused(String parameter, String value) {
        tenant.get("/v1/jobs", parameter, value).expectProblem(400, "invalid-parameter", parameter);
    }

    @Test
    void aCursorIsOfItsFilter() {
        // given
        asked();
        asked();
        String next = tenant.get("/v1/jobs", "kind", "reextract", "limit", "1")
                .expect(200)
                .json()
                .get("next")
                .textValue();

        // then
        tenant.get("/v1/jobs", "cursor", next, "limit", "1").expectProblem(400, "invalid-cursor", "cursor");
    }

    @Test
    void whatTheyDoIsCounted() {
        // when
        TestJob.planned(tenant, Map.of("kind", "reextract"));

        // then
        assertThat(tenant.get("/q/metrics").text())
                .contains("annals_jobs{kind=\"reextract\",state=\"planning\"} ")
                .contains("annals_jobs_reached_total{kind=\"reextract\",state=\"planned\"} ")
                .contains("annals_jobs_items_total{kind=\"reextract\",outcome=\"found\"} ");
    }

    @Test
    void askedForAgainWithTheSameKeyItIsOneJob() {
        // when
        String first = keyed();
        String second = keyed();

        // then
        assertThat(second).isEqualTo(first);
        assertThat(Shown.list(tenant.get("/v1/jobs").expect(200).json().get("jobs")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 422 | missing-field | kind",
                "{\"kind\": \"tidy\"} | 422 | invalid-value | kind",
                "{\"kind\": \"reextract\", \"scope\": \"my scope\"} | 422 | invalid-text | scope",
                "{\"kind\": \"reextract\", \"when\": \"now\"} | 422 | unknown-field | when"
            })
    void aBadWishIsRefused(String body, int status, String code, String field) {
        tenant.post("/v1/jobs", body).expectProblem(status, code, field);
        assertThat(tenant.get("/v1/jobs").expect(200).json().get("jobs")).isEmpty();
    }

    @Test
    void whereNothingWasAppliedNothingIsUndoneAndTheAnswerSaysSo() throws Exception {
        // given
        TestJob job = TestJob.planned(tenant, Map.of("kind", "reconcile"));
        job.apply();

        // when
        Answer refused = job.post("undo", Map.of());

        // then
        refused.expectProblem(409, "job-state", "id");
        assertThat(refused.json().get("detail").textValue())
                .isEqualTo("No item of the job was applied, so there is nothing to undo.");
    }

    @Test
    void aJobKnowsWhenItWasAskedForToTheMicrosecond() {
        JsonNode job = tenant.get("/v1/jobs/" + asked()).expect(200).json();

        Instant created = Instant.parse(job.get("createdAt").textValue());
        assertThat(created).isEqualTo(created.truncatedTo(ChronoUnit.MICROS));
    }

    @Test
    void aJobIsItsTenantsOwn() {
        // given
        String job = asked();
        TestTenant stranger = TestTenant.fresh();

        // then
        stranger.get("/v1/jobs/" + job).expectProblem(404, "not-found", "id");
        stranger.get("/v1/jobs/" + job + "/items").expectProblem(404, "not-found", "id");
        stranger.post("/v1/jobs/" + job + "/apply", Map.of()).expectProblem(404, "not-found", "id");
        stranger.post("/v1/jobs/" + job + "/undo", Map.of()).expectProblem(404, "not-found", "id");
        stranger.delete("/v1/jobs/" + job).expectProblem(404, "not-found", "id");
        assertThat(stranger.get("/v1/jobs").expect(200).json().get("jobs")).isEmpty();
    }

    @Test
    void whoMayNotReadAllItsScopesDoesNotSeeIt() {
        // given
        String ofAll = asked();
        String ofBo = tenant.post("/v1/jobs", Map.of("kind", "reextract", "scope", "user/bo"))
                .expect(202)
                .json()
                .get("id")
                .textValue();

        // then
        assertThat(reader.page(tenant.reader("user/bo"), JobQuery.ALL, new PageQuery(null, null))
                        .jobs())
                .extracting(Job::id)
                .containsExactly(ofBo);
        Assertions.assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> reader.one(tenant.reader("user/bo"), ofAll));
    }

    /** A page holds one. */
    private List<String> listed(String... filter) {
        return tenant
                .allPages(
                        "/v1/jobs",
                        "jobs",
                        Stream.concat(Stream.of(filter), Stream.of("limit", "1"))
                                .toArray(String[]::new))
                .stream()
                .map(job -> job.get("id").textValue())
                .toList();
    }

    private String asked() {
        return tenant.post("/v1/jobs", Map.of("kind", "reextract"))
                .expect(202)
                .json()
                .get("id")
                .textValue();
    }

    private String keyed() {
        return tenant.send(tenant.request("/v1/jobs")
                        .header("Idempotency-Key", "k")
                        .POST(BodyPublishers.ofString("{\"kind\": \"reextract\"}")))
                .expect(202)
                .json()
                .get("id")
                .textValue();
    }
}
