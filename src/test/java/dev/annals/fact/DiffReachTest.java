package dev.annals.fact;

import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.graph.Statement;
import dev.annals.http.Ops;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.summary.QueryProfile;

/** What changed about one subject is found without looking at what changed about all others. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class DiffReachTest {

    private static final int OTHERS = 300;

    private final TestTenant tenant = TestTenant.fresh();

    @Inject
    Graph graph;

    @ParameterizedTest
    @ValueSource(strings = {"fact/diff-known", "fact/diff-valid", "fact/diff-contradictions"})
    void aDiffOfASubjectStartsThere(String statement) {
        // given
        tenant.declare("lives_in", "one");
        tenant.commit(says("Ann", "lives_in").object("Oslo").from("2020").to("2021"));
        tenant.commit(says("Ann", "lives_in").object("Rome").from("2020").to("2021"));
        tenant.commit(moved("Oslo"));
        tenant.commit(moved("Rome"));
        String ann = tenant.facts("subject", "Ann", "validAt", "2020")
                .get("facts")
                .get(0)
                .get("subject")
                .get("id")
                .textValue();

        // then
        assertThat(looksAt(statement, List.of(ann))).isLessThan(OTHERS);
        assertThat(looksAt(statement, null)).as("of all").isGreaterThan(OTHERS);
    }

    private static Ops.Op[] moved(String place) {
        return IntStream.range(0, OTHERS)
                .mapToObj(i -> says("Person " + i, "lives_in")
                        .object(place)
                        .from("2020")
                        .to("2021"))
                .toArray(Ops.Op[]::new);
    }

    private long looksAt(String statement, @Nullable List<String> subjects) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("tenant", tenant.name());
        parameters.put("scopes", null);
        parameters.put("predicate", null);
        parameters.put("subjects", subjects);
        parameters.put("subjectsBefore", subjects);
        parameters.put("from", GraphTime.write(Instant.parse("2019-01-01T00:00:00Z")));
        parameters.put(
                "to",
                GraphTime.write(
                        Instant.parse(statement.endsWith("valid") ? "2020-06-01T00:00:00Z" : "2090-01-01T00:00:00Z")));
        parameters.put("knownAt", GraphTime.write(Instant.parse("2090-01-01T00:00:00Z")));
        parameters.put("validAt", null);
        parameters.put("skip", 0);
        parameters.put("limit", 1);
        return graph.read(tx ->
                hits(tx.run("PROFILE " + Statement.named(statement).text(), parameters)
                        .consume()
                        .queryProfile()
                        .orElseThrow()));
    }

    private static long hits(QueryProfile plan) {
        return plan.dbHits().orElse(0)
                + plan.children().stream().mapToLong(DiffReachTest::hits).sum();
    }
}
