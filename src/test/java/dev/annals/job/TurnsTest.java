package dev.annals.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.graph.Graph;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A job is one worker's at a time. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class TurnsTest {

    private final TestTenant tenant = TestTenant.fresh();
    private final String job = UUID.randomUUID().toString();

    @Inject
    Graph graph;

    @Inject
    Clock clock;

    @Inject
    JobConfig config;

    private Turns now;
    private Turns later;
    private Turns muchLater;

    /** Of a kind that nobody knows, so that no worker of the service does anything. */
    @BeforeEach
    void aJobAtWork() {
        now = new Turns(graph, clock, config);
        later = new Turns(graph, Clock.offset(clock, Duration.ofDays(1)), config);
        muchLater = new Turns(graph, Clock.offset(clock, Duration.ofDays(2)), config);
        graph.write(tx -> tx.run(
                        "CYPHER 25 CREATE (:Job {tenant: $tenant, id: $id, kind: 'none', state: 'applying', actor: 'test', "
                                + "hash: '', owner: 'nobody', leasedUntil: datetime() + duration('PT1H')})",
                        Map.of("tenant", tenant.name(), "id", job))
                .consume());
    }

    @Test
    void nobodyElseGetsItBeforeTheLeaseEnds() {
        assertThat(now.lease(turn())).isEmpty();
        assertThat(later.lease(turn())).isPresent();
        assertThat(later.lease(turn())).isEmpty();
    }

    @Test
    void aStepIsNotedOnce() {
        // given
        Turn turn = turn();
        JobRow before = later.lease(turn).orElseThrow();

        // when
        later.step(turn, before, tx -> Map.of("items", before.items() + 1));
        JobRow again = later.step(turn, before, tx -> Map.of("items", before.items() + 2));

        // then
        assertThat(again.items()).isEqualTo(before.items() + 1);
    }

    @Test
    void whoLostTheLeaseNotesNothing() {
        // given
        Turn late = turn();
        JobRow before = later.lease(late).orElseThrow();
        muchLater.lease(turn());

        // when
        JobRow after = later.step(late, before, tx -> Map.of("state", "failed"));

        // then
        assertThat(after.state()).isEqualTo(JobState.APPLYING);
    }

    private Turn turn() {
        return new Turn(tenant.name(), job);
    }
}
