package dev.annals.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Shown;
import dev.annals.http.TestJob;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jobs that replaced what others had learned are undone in any order. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class UndoneJobsApiTest {

    private static final String REACT = "react in shop/package.json";

    private final TestTenant tenant = TestTenant.fresh();
    private TestJob first;
    private TestJob second;

    @BeforeEach
    void two() {
        first = read("17", "2023-01-01");
        second = read("18", "2024-01-01");
        assertThat(tenant.timeline("subject", REACT, "predicate", "has_version"))
                .containsExactly("18 2024-01-01..");
    }

    @Test
    void theFirstOneFirstNothingIsLeft() {
        // when
        first.undo();
        second.undo();

        // then
        assertThat(tenant.timeline()).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void theLastOneFirstEachGivesBackWhatItReplaced() {
        // when
        second.undo();

        // then
        assertThat(tenant.timeline("subject", REACT, "predicate", "has_version"))
                .containsExactly("17 2023-01-01..");
        assertThat(kept()).hasSize(1);

        // when
        first.undo();

        // then
        assertThat(tenant.timeline()).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatAnUndoneJobHadReplacedComesBackInItsPlace() {
        // given
        TestJob third = read("19", "2025-01-01");

        // when
        second.undo();

        // then
        assertThat(tenant.timeline("subject", REACT, "predicate", "has_version"))
                .containsExactly("19 2025-01-01..");

        // when
        third.undo();

        // then
        assertThat(tenant.timeline("subject", REACT, "predicate", "has_version"))
                .containsExactly("17 2023-01-01..");
        assertThat(kept()).hasSize(1);
    }

    @Test
    void whatWasUndoneIsOnlyProposedAgain() {
        // given
        first.undo();
        second.undo();

        // when
        TestJob again = TestJob.planned(tenant, wish("17", "2023-01-01", "auto"));

        // then
        assertThat(again.items()).hasSize(1);
        assertThat(tenant.timeline()).isEmpty();
    }

    private TestJob read(String version, String date) {
        TestJob job = TestJob.planned(tenant, wish(version, date, "propose"));
        job.apply();
        return job;
    }

    private static Map<String, Object> wish(String version, String date, String mode) {
        Map<String, Object> document = Map.of(
                "path",
                "package.json",
                "content",
                "{\"name\": \"shop\", \"dependencies\": {\"react\": \"" + version + "\"}}",
                "date",
                date);
        return Map.of(
                "kind",
                "bootstrap",
                "scope",
                "main",
                "documents",
                List.of(document),
                "policy",
                Map.of("project", "shop", "parts", List.of("manifests"), "mode", mode));
    }

    private List<JsonNode> kept() {
        return Shown.list(tenant.get("/v1/episodes").expect(200).json().get("episodes")).stream()
                .filter(episode -> !episode.get("status").textValue().equals("withdrawn"))
                .toList();
    }
}
