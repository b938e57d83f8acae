package dev.annals.journal;

import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.graph.Graph;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Answer;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Idempotency keys are kept for a while and then forgotten. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class KeyRetentionTest {

    private static final Duration MONTH = Duration.ofDays(30);

    private final TestTenant tenant = TestTenant.fresh();

    @Inject
    Graph graph;

    @Inject
    Clock clock;

    @Test
    void aKeyIsKnownForItsTimeAndNotLonger() {
        // given
        long first = commit();

        // when
        new KeyRetention(graph, Clock.offset(clock, MONTH.minusDays(1)), MONTH).forget();
        long within = commit();
        new KeyRetention(graph, Clock.offset(clock, MONTH.plusDays(1)), MONTH).forget();
        long after = commit();

        // then
        assertThat(within).isEqualTo(first);
        assertThat(after).isEqualTo(first + 1);
    }

    private long commit() {
        Answer answer = tenant.send(tenant.request("/v1/transactions")
                .header("Idempotency-Key", "k")
                .POST(BodyPublishers.ofString(TestTenant.json(
                        TestTenant.transaction(says("Alice", "knows").object("Bob"))))));
        return answer.expect(201).json().get("commit").get("seq").longValue();
    }
}
