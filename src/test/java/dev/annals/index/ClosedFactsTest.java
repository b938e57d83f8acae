package dev.annals.index;

import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** The indexes of searches hear later what a commit closed, which no answer shows. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class ClosedFactsTest {

    private static final List<Map<String, Object>> NARROWED = List.of(
            Map.of(),
            Map.of("scopes", List.of("main")),
            Map.of("predicates", List.of("plays")),
            Map.of("scopes", List.of("main"), "predicates", List.of("plays")));

    @Inject
    Driver driver;

    @Inject
    TextReader reader;

    @Inject
    TextWriter writer;

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void areNotFoundAnyMoreThoughTheIndexesHaveNotHeardOfIt() {
        // given
        JsonNode said = tenant.commit(says("Ole", "plays").value("chess"));
        assertThat(found(said, Map.of())).containsExactly("Ole plays chess");
        JsonNode retracted = tenant.commit(retracts(Shown.claim(said, 0)));
        catchUp();

        // when
        closed("SET fact.indexedTo = datetime('9999-12-31T00:00:00Z'), fact.knownToDay = '99991231'");

        // then
        assertThat(NARROWED).allSatisfy(narrowed -> {
            assertThat(found(retracted, narrowed)).isEmpty();
            assertThat(found(retracted, with(narrowed, "knownAt", Shown.knownAt(said))))
                    .containsExactly("Ole plays chess");
        });
    }

    @Test
    void leaveTheIndexesOnceTheseHaveHeardOfIt() {
        // given
        JsonNode said = tenant.commit(says("Ole", "plays").value("chess"));
        found(said, Map.of());

        // when
        tenant.commit(retracts(Shown.claim(said, 0)));
        boolean behind = closed("WHERE fact.outdated OR fact.indexedTo = fact.knownTo") == 1;
        catchUp();

        // then
        assertThat(behind).isTrue();
        assertThat(closed("WHERE fact.outdated IS NULL AND fact.indexedTo = fact.knownTo"
                        + " AND fact.knownToDay = replace(toString(date(fact.knownTo)), '-', '')"))
                .isEqualTo(1);
        assertThat(reader.tenantsBehind()).doesNotContain(tenant.name());
    }

    @Test
    void areRememberedUntilTheIndexesHaveHeardOfThem() {
        // given
        JsonNode said = tenant.commit(says("Ole", "plays").value("chess"));
        found(said, Map.of());
        tenant.commit(retracts(Shown.claim(said, 0)));
        catchUp();

        // when a process has died before it told them
        closed("SET fact.indexedTo = datetime('9999-12-31T00:00:00Z'), fact.outdated = true");

        // then
        assertThat(reader.tenantsBehind()).contains(tenant.name());
        catchUp();
        assertThat(reader.tenantsBehind()).doesNotContain(tenant.name());
        assertThat(closed("WHERE fact.indexedTo = fact.knownTo")).isEqualTo(1);
    }

    /** The service does it, too, but nobody knows when. */
    private void catchUp() {
        while (writer.catchUp(tenant.name(), 1)) {
            // there may be more
        }
    }

    private long closed(String clause) {
        try (Session session = driver.session()) {
            return session.run(
                            "MATCH (fact:Fact {tenant: $tenant}) WITH fact"
                                    + " WHERE fact.knownTo < datetime('9999-12-31T00:00:00Z') WITH fact " + clause
                                    + " RETURN count(fact)",
                            Map.of("tenant", tenant.name()))
                    .single()
                    .get(0)
                    .asLong();
        }
    }

    private List<String> found(JsonNode minCommit, Map<String, Object> narrowed) {
        Map<String, Object> question = with(narrowed, "query", "Who plays chess?");
        question.put("minCommit", minCommit.get("commit").get("seq"));
        question.put("kinds", List.of("fact"));
        return Shown.list(tenant.post("/v1/search", question).expect(200).json().get("hits")).stream()
                .map(hit -> hit.get("fact").get("statement").textValue())
                .toList();
    }

    private static Map<String, Object> with(Map<String, Object> question, String name, Object value) {
        Map<String, Object> more = new HashMap<>(question);
        more.put(name, value);
        return more;
    }
}
