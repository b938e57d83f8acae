package dev.annals.episode.reread;

import static dev.annals.http.Ops.says;
import static dev.annals.http.Ops.typed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Ops;
import dev.annals.http.Said;
import dev.annals.http.Shown;
import dev.annals.http.TestJob;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was read again is undone even if it has been restated since. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class RestatedReadingApiTest {

    private final TestTenant tenant = TestTenant.fresh();
    private String episode;
    private TestJob reading;

    @BeforeEach
    void readAgainAndRestated() {
        tenant.declare("works_at", "one");
        patterns(List.of());
        JsonNode told = tenant.tell(Said.of("Ida Berg joined Acme Corp in 2020."));
        assertThat(told.get("status").textValue()).isEqualTo("nothing found");
        episode = told.get("id").textValue();
        patterns(null);
        tenant.commit(works("hr"), works("payroll"));
        reading = applied("reextract");
        assertThat(tenant.outcome(episode).get("status").textValue()).isEqualTo("learned");
    }

    @Test
    void undoneNothingOfItIsLeft() {
        // given
        applied("dedupe");
        assertThat(jobs()).containsExactly("works at 2020-01-01T00:00:00Z 3");

        // when
        reading.undo();

        // then
        assertThat(jobs()).containsExactly("works at 2021-01-01T00:00:00Z 2");
        TestJob again = TestJob.planned(tenant, Map.of("kind", "reextract"));
        assertThat(again.items())
                .singleElement()
                .satisfies(item -> assertThat(item.get("reason").textValue()).endsWith("claims added 1, dropped 0"));
    }

    @Test
    void undoneInAnyOrderNothingOfItIsLeft() {
        // given
        TestJob restating = applied("dedupe");

        // when
        reading.undo();
        restating.undo();

        // then
        assertThat(jobs()).containsExactly("works at 2021-01-01T00:00:00Z 2");
    }

    @Test
    void theReceiptIsAsBefore() {
        // when
        reading.undo();

        // then
        JsonNode receipt = tenant.outcome(episode);
        assertThat(receipt.get("status").textValue()).isEqualTo("nothing found");
        assertThat(receipt.get("claims")).isEmpty();

        // and it can be read again
        applied("reextract");
        assertThat(tenant.outcome(episode).get("status").textValue()).isEqualTo("learned");
    }

    private void patterns(@Nullable List<String> patterns) {
        Map<String, @Nullable Object> declaration = new HashMap<>();
        declaration.put("cardinality", "many");
        declaration.put("patterns", patterns);
        tenant.put("/v1/predicates/employer", declaration).expect(200);
    }

    private static Ops.Op works(String source) {
        return says(typed("Ida Berg", "Person"), "works_at")
                .object(typed("Acme Corp", "Organization"))
                .from("2021")
                .with("source", source);
    }

    private TestJob applied(String kind) {
        TestJob job = TestJob.planned(tenant, Map.of("kind", kind));
        job.apply();
        return job;
    }

    /** What is believed, with the number of claims behind it. */
    private List<String> jobs() {
        return Shown.list(tenant.facts("subject", "Ida Berg", "validAt", "any").get("facts")).stream()
                .map(fact -> fact.get("predicate").textValue().replace('_', ' ') + " "
                        + fact.get("validFrom").textValue() + " "
                        + fact.get("claims").size())
                .toList();
    }
}
