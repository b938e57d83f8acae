package dev.annals.recall;

import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annals.access.Reader;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Said;
import dev.annals.http.TestTenant;
import dev.annals.time.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A search finds nothing in scopes that the caller may not see. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class ReadableHitsTest {

    private final TestTenant tenant = TestTenant.fresh();

    @Inject
    Searcher searcher;

    @Test
    void hitsAreOfReadableScopes() throws InterruptedException {
        // given
        tenant.tell(
                Said.of("The dog sleeps.")
                        .with("scope", "user/alice")
                        .claiming(says("The dog", "state").value("asleep")),
                Said.of("The dog sleeps.")
                        .with("scope", "user/bob")
                        .claiming(says("The dog", "state").value("asleep")));
        Reader both = tenant.reader("user/alice", "user/bob");
        Patience.await(
                Duration.ofSeconds(30),
                Duration.ofMillis(50),
                () -> scopes(both, null).size() == 4);

        // then
        assertThat(scopes(both, null)).hasSize(4);
        assertThat(scopes(tenant.reader("user/alice"), null)).hasSize(2).containsOnly("user/alice");
        assertThat(scopes(both, "user/bob")).hasSize(2).containsOnly("user/bob");
        assertThat(scopes(tenant.reader("user/alice"), "user/bob")).isEmpty();
        assertThat(scopes(tenant.reader(), null)).isEmpty();
    }

    private List<String> scopes(Reader reader, @Nullable String asked) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("query", "Is the dog asleep?");
        if (asked != null) {
            body.putArray("scopes").add(asked);
        }
        return searcher.search(reader, SearchQuestion.read(body, Clock.systemUTC())).hits().stream()
                .map(ReadableHitsTest::scope)
                .toList();
    }

    private static String scope(Search.Hit hit) {
        return hit.fact() == null
                ? Objects.requireNonNull(hit.episode()).scope()
                : hit.fact().fact().scope();
    }
}
