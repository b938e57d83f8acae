package dev.annals.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Said;
import dev.annals.http.Shown;
import dev.annals.http.TestJob;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is a repeat only while the one that it repeats stands. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class LastCopyApiTest {

    private static final Said TEXT =
            Said.of("Could somebody please water the plants in the hall?").with("speaker", "Mara");

    private final TestTenant tenant = TestTenant.fresh();
    private List<String> told;
    private TestJob shelving;

    @BeforeEach
    void toldThreeTimes() {
        told = tenant
                .tell(
                        TEXT.as("first").at("2026-03-02T09:00:00Z"),
                        TEXT.as("second").at("2026-03-02T09:05:00Z"),
                        TEXT.as("third").at("2026-03-02T09:10:00Z"))
                .stream()
                .map(receipt -> receipt.get("id").textValue())
                .toList();
        shelving = dedupe("auto");
        shelving.awaitState("applied");
        assertThat(found()).containsExactly(told.getFirst());
    }

    @Test
    void withTheFirstGoneTheNextIsFoundAgain() {
        // given
        tenant.delete("/v1/episodes/" + told.getFirst()).expect(200);
        assertThat(found()).isEmpty();

        // when
        TestJob job = dedupe("propose");
        job.awaitState("planned");

        // then
        assertThat(job.items()).singleElement().satisfies(item -> {
            assertThat(item.get("state").textValue()).isEqualTo("planned");
            assertThat(item.get("reason").textValue())
                    .isEqualTo(
                            "message of Mara second says the same as first, which came first; that one no longer stands");
        });

        // when
        job.apply();

        // then
        assertThat(found()).containsExactly(told.get(1));
        TestJob nothing = dedupe("auto");
        nothing.awaitState("planned");
        assertThat(nothing.items()).isEmpty();

        // when
        job.undo();

        // then
        assertThat(found()).isEmpty();
    }

    @Test
    void aPolicyThatMayActBringsItBack() {
        // given
        tenant.delete("/v1/episodes/" + told.getFirst()).expect(200);

        // when
        dedupe("auto").awaitState("applied");

        // then
        assertThat(found()).containsExactly(told.get(1));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void undoneInAnyOrderNothingIsArchived(boolean oldestFirst) {
        // given
        tenant.delete("/v1/episodes/" + told.getFirst()).expect(200);
        TestJob back = dedupe("auto");
        back.awaitState("applied");

        // when
        (oldestFirst ? shelving : back).undo();
        (oldestFirst ? back : shelving).undo();

        // then
        assertThat(found()).containsExactlyInAnyOrder(told.get(1), told.get(2));
    }

    @Test
    void whatSomebodyUndidAPolicyOnlyProposesAgain() {
        // given
        tenant.delete("/v1/episodes/" + told.getFirst()).expect(200);
        TestJob back = dedupe("auto");
        back.awaitState("applied");
        back.undo();

        // when
        TestJob again = dedupe("auto");
        again.awaitState("planned");
        again.apply();

        // then
        assertThat(found()).containsExactly(told.get(1));
    }

    private TestJob dedupe(String mode) {
        return TestJob.asked(tenant, Map.of("kind", "dedupe", "policy", Map.of("mode", mode)));
    }

    private List<String> found() {
        JsonNode commits = tenant.get("/v1/commits", "limit", "1").expect(200).json();
        Map<String, Object> query = Map.of(
                "query",
                "water the plants in the hall",
                "kinds",
                List.of("episode"),
                "minCommit",
                commits.get("commits").get(0).get("seq"));
        JsonNode answer = tenant.post("/v1/search", query).expect(200).json();
        return Shown.list(answer.get("hits")).stream()
                .map(hit -> hit.get("episode").get("id").textValue())
                .toList();
    }
}
