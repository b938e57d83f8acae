package dev.annals.episode;

import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Said;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Old conversations, imported as known since then. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class ImportedEpisodesApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void theyAreKnownSinceTheySaySoAndLearnedInTheirOrder() {
        // when
        List<JsonNode> learned = tenant.tell(IntStream.range(0, 20)
                .mapToObj(i -> Said.of("message " + i)
                        .in("session " + i % 7)
                        .with("knownAt", "2023-05-%02dT10:00:00Z".formatted(i + 1))
                        .claiming(says("Alice", "said").value("m" + i)))
                .toArray(Said[]::new));

        // then
        assertThat(learned)
                .allSatisfy(one -> assertThat(one.get("status").textValue()).isEqualTo("learned"));
        assertThat(learned.getFirst().get("commit").get("knownAt").textValue()).isEqualTo("2023-05-01T10:00:00Z");
        assertThat(tenant.facts("knownAt", "2023-05-04", "validAt", "2023-06-01")
                        .get("facts"))
                .hasSize(3);
        assertThat(tenant.timeline("value", "m0")).containsExactly("m0 2023-05-01T10:00:00Z..");
    }

    @Test
    void whatWouldNotBeInOrderIsRefused() {
        Said may = Said.of("one").with("knownAt", "2023-05-02");

        tenant.post("/v1/episodes", List.of(may.fields(), may.fields()))
                .expectProblem(409, "known-at-not-later", "episodes[1].knownAt");
        tenant.post("/v1/episodes", may.with("knownAt", "2999-01-01").fields())
                .expectProblem(422, "known-at-in-future", "knownAt");
        tenant.post("/v1/episodes", may.with("knownAt", "in May").fields())
                .expectProblem(422, "invalid-date", "knownAt");
    }

    @Test
    void oneThatComesTooLateIsQuarantinedAndSaysWhy() {
        // given
        tenant.commit(says("Alice", "knows").object("Bob"));

        // when
        JsonNode late = tenant.tell(Said.of("Alice knows Carol").with("knownAt", "2023-05-02"));

        // then
        assertThat(late.get("status").textValue()).isEqualTo("quarantined");
        assertThat(late.get("why").textValue()).contains("known-at-not-later");
    }

    @Test
    void theReporterIsKeptAndTheCommitNamesHim() {
        // when
        JsonNode learned = tenant.tell(
                Said.of("Alice knows Bob").claiming(says("Alice", "knows").object("Bob")));

        // then
        assertThat(tenant.get("/v1/episodes/" + learned.get("id").textValue())
                        .expect(200)
                        .json()
                        .get("actor")
                        .textValue())
                .isEqualTo("local");
        assertThat(tenant.get("/v1/commits/1").json().get("commit").get("actor").textValue())
                .isEqualTo("local");
    }
}
