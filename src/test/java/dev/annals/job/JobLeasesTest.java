package dev.annals.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.graph.Graph;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.graph.Overlap;
import dev.annals.graph.Statement;
import dev.annals.http.TestJob;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;

/** Only one worker at a time runs a job. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class JobLeasesTest {

    private final TestTenant tenant = TestTenant.fresh();
    private final String job = UUID.randomUUID().toString();

    @Inject
    Graph graph;

    @Inject
    Driver driver;

    @Inject
    Clock clock;

    @Inject
    JobConfig config;

    private JobLeases now;
    private JobLeases later;
    private JobLeases muchLater;

    /** Of a kind that nobody knows, so that no worker of the service does anything. */
    @BeforeEach
    void aJobAtWork() {
        now = new JobLeases(graph, clock, config);
        later = new JobLeases(graph, Clock.offset(clock, Duration.ofDays(1)), config);
        muchLater = new JobLeases(graph, Clock.offset(clock, Duration.ofDays(2)), config);
        atWork(job, "none");
    }

    private String another(String kind) {
        return atWork(UUID.randomUUID().toString(), kind);
    }

    private String atWork(String id, String kind) {
        graph.write(tx -> tx.run(
                        "CYPHER 25 CREATE (:Job {tenant: $tenant, id: $id, kind: $kind, state: 'applying', actor: 'test', "
                                + "hash: '', owner: 'nobody', leasedUntil: datetime() + duration('PT1H')})",
                        Map.of("tenant", tenant.name(), "id", id, "kind", kind))
                .consume());
        return id;
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
        JobLease turn = turn();
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
        JobLease late = turn();
        JobRow before = later.lease(late).orElseThrow();
        muchLater.lease(turn());

        // when
        JobRow after = later.step(late, before, tx -> Map.of("state", "failed"));

        // then
        assertThat(after.state()).isEqualTo(JobState.APPLYING);
    }

    @Test
    void oneOfAKindOfATenantIsWorkedOnAtATime() {
        // given
        String second = another("none");
        String ofOtherKind = another("otherwise");
        JobLease first = turn();
        later.lease(first);

        // then
        assertThat(later.lease(turnAt(second))).isEmpty();
        assertThat(waiting()).containsExactly(ofOtherKind);
        assertThat(later.lease(turnAt(ofOtherKind))).isPresent();

        // when
        later.release(first);

        // then
        assertThat(later.lease(turnAt(second))).isPresent();
    }

    @Test
    void whoseTurnWentToAnotherOfTheKindNotesNothing() {
        // given
        JobLease late = turn();
        JobRow before = later.lease(late).orElseThrow();
        JobLease successor = turnAt(another("none"));

        // when
        assertThat(muchLater.lease(successor)).isPresent();

        // then
        assertThat(later.step(late, before, tx -> Map.of("state", "failed")).state())
                .isEqualTo(JobState.APPLYING);
        assertThat(later.lease(late)).isEmpty();
        assertThat(muchLater.lease(successor)).isPresent();
    }

    @Test
    void ofManyOfAKindThatStartTogetherOneGetsTheTurn() throws Exception {
        // given
        List<JobLease> turns =
                Stream.generate(() -> turnAt(another("none"))).limit(8).toList();
        CyclicBarrier start = new CyclicBarrier(turns.size());

        // when
        List<Future<Boolean>> got;
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            got = together.invokeAll(turns.stream()
                    .map(turn -> (Callable<Boolean>) () -> {
                        start.await();
                        return later.lease(turn).isPresent();
                    })
                    .toList());
        }

        // then
        assertThat(got.stream().filter(Future::resultNow)).hasSize(1);
    }

    @Test
    void aJobSaysWhatItWaitsForAndStartsWhenThatIsDone() {
        // given
        String first = another("reconcile");
        JobLease turn = turnAt(first);
        later.lease(turn);

        // when
        TestJob second = TestJob.asked(tenant, Map.of("kind", "reconcile"));

        // then
        assertThat(now.lease(turnAt(second.id()))).isEmpty();
        assertThat(second.now().get("state").textValue()).isEqualTo("planning");
        assertThat(second.now().get("waitsFor").textValue()).isEqualTo(first);

        // when
        later.release(turn);

        // then
        assertThat(second.awaitState("planned").has("waitsFor")).isFalse();
    }

    @Test
    void aPlanThatIsBeingAppliedIsNotSuperseded() throws Exception {
        // given
        String planned = ofSchedule("a", "planned");
        String next = ofSchedule("b", "planning");
        Map<String, Object> begun = Map.of("tenant", tenant.name(), "id", planned);
        Map<String, Object> superseding = Map.of("tenant", tenant.name(), "job", next, "why", "found again");

        // when
        List<Record> superseded = new Overlap(driver)
                .of(
                        new Query("MATCH (job:Job {tenant: $tenant, id: $id}) SET job.state = 'applied'", begun),
                        () -> graph.write(
                                tx -> Statement.named("job/work/supersede").run(tx, superseding)));

        // then
        assertThat(superseded).isEmpty();
        assertThat(now.now(turnAt(planned)).state()).isEqualTo(JobState.APPLIED);
    }

    private String ofSchedule(String id, String state) {
        graph.write(tx -> tx.run(
                        "MATCH (job:Job {tenant: $tenant, id: $id}) "
                                + "SET job.schedule = 'nightly', job.state = $state, job.owner = null, job.leasedUntil = null",
                        Map.of("tenant", tenant.name(), "id", atWork(id, "none"), "state", state))
                .consume());
        return id;
    }

    /** Of the tenant's, as a sweep in a day finds them. */
    private List<String> waiting() {
        return later.waiting().stream()
                .filter(turn -> turn.tenant().equals(tenant.name()))
                .map(JobLease::job)
                .toList();
    }

    private JobLease turn() {
        return turnAt(job);
    }

    private JobLease turnAt(String id) {
        return new JobLease(tenant.name(), id);
    }
}
