package dev.annals.episode.learn;

import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.access.Caller;
import dev.annals.change.Change;
import dev.annals.change.Commits;
import dev.annals.change.OpReader;
import dev.annals.change.Submission;
import dev.annals.episode.EpisodeState;
import dev.annals.episode.Episodes;
import dev.annals.episode.Inbox;
import dev.annals.episode.IntakeConfig;
import dev.annals.episode.NewEpisode;
import dev.annals.episode.bell.Backlog;
import dev.annals.graph.Graph;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.graph.Overlap;
import dev.annals.http.Said;
import dev.annals.http.TestTenant;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;

/** Which worker may learn what is waiting. The service itself is a worker too; a lease of an hour keeps it away. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class LeasesTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MANY = 1_000;

    private final TestTenant tenant = TestTenant.fresh();

    @Inject
    Graph graph;

    @Inject
    Commits commits;

    @Inject
    Driver driver;

    @Inject
    Clock clock;

    @Inject
    IntakeConfig config;

    @Inject
    Scheduler scheduler;

    private Inbox inbox;
    private Leases leases;
    private Leases leasesInTwoHours;

    /** What waits for a test must not be swept up by the service. */
    @BeforeEach
    void openLeases() {
        scheduler.pause();
        inbox = new Inbox(graph, clock);
        leases = new Leases(graph, clock);
        leasesInTwoHours = new Leases(graph, Clock.offset(clock, Duration.ofHours(2)));
    }

    @AfterEach
    void sweepAgain() {
        scheduler.resume();
    }

    @Test
    void anEpisodeWithALiveLeaseIsLeftAlone() {
        // given
        accept(episode("s", "one"), episode("t", "two"));
        assertThat(lease("another")).hasSize(2);

        // then
        assertThat(lease("me")).isEmpty();
    }

    @Test
    void nobodyStartsWithASessionThatAnotherWorksOn() {
        // given
        accept(episode("s", "first"), episode("s", "second"), episode("t", "other"));
        assertThat(leases.lease(backlog(), "another", HOUR, 1))
                .extracting(Waiting::content)
                .containsExactly("first");

        // then
        assertThat(lease("me")).extracting(Waiting::content).containsExactly("other");
    }

    @Test
    void theyAreLeasedInTheOrderTheyCame() {
        // given
        NewEpisode[] episodes =
                IntStream.range(0, 50).mapToObj(i -> episode("s", "" + i)).toArray(NewEpisode[]::new);
        List<String> ids = accept(episodes);

        // then
        assertThat(lease("me")).extracting(Waiting::id).containsExactlyElementsOf(ids);
    }

    @Test
    void anEpisodeWhoseWorkerDiedIsLearnedByAnother() {
        // given
        Leases twoHoursAgo = new Leases(graph, Clock.offset(clock, HOUR.multipliedBy(-2)));
        String id = accept(episode("s", "The cat sleeps.")).getFirst();
        twoHoursAgo.lease(backlog(), "the dead", HOUR, MANY);

        // when
        tenant.tell(Said.of("another arrives"));

        // then
        assertThat(tenant.outcome(id).get("status").textValue()).isEqualTo("nothing found");
    }

    @Test
    void anEpisodeWhoseProcessDiedBeforeItCouldTellAnyoneIsLearned() {
        // when
        String id = accept(episode("s", "The cat sleeps.")).getFirst();
        scheduler.resume();

        // then
        assertThat(tenant.outcome(id).get("status").textValue()).isEqualTo("nothing found");
    }

    @Test
    void whoLostTheLeaseCannotLearnItAndWhoHasItCanOnce() {
        // given
        String id = accept(episode("s", "Alice knows Bob")).getFirst();
        Waiting slow = lease("slow").getFirst();
        Waiting quick = leasesInTwoHours.lease(backlog(), "quick", HOUR, MANY).getFirst();

        // when
        Optional<ProblemException> late = learn(slow);
        Optional<ProblemException> first = learn(quick);
        Optional<ProblemException> second = learn(quick);

        // then
        assertThat(late).map(ProblemException::code).contains(ErrorCode.LEASE_LOST);
        assertThat(first).isEmpty();
        assertThat(second).map(ProblemException::code).contains(ErrorCode.LEASE_LOST);
        assertThat(tenant.outcome(id).get("status").textValue()).isEqualTo("learned");
        assertThat(tenant.commits()).isEqualTo(1);
    }

    @Test
    void aLeaseThatWasRenewedIsNotGivenToAnother() {
        // given
        accept(episode("s", "Alice knows Bob"));
        List<Waiting> mine = lease("me");

        // when
        leasesInTwoHours.renew(tenant.name(), mine, HOUR);

        // then
        assertThat(leasesInTwoHours.lease(backlog(), "another", HOUR, MANY)).isEmpty();
    }

    @Test
    void aLivingWorkerKeepsWhatItHasHoweverLongItTakesAndADeadOneForSeconds() {
        // given
        AtomicReference<Instant> now = new AtomicReference<>(clock.instant().plus(HOUR));
        Clock passing = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
        Leases atThatTime = new Leases(graph, passing);
        LeaseKeeper keeper = new LeaseKeeper(atThatTime, passing, config);
        accept(episode("s", "Alice knows Bob"));
        List<Waiting> mine = atThatTime.lease(backlog(), "me", config.lease(), MANY);

        // when
        keeper.keepWhile(tenant.name(), mine, () -> {
            for (int seconds = 0; seconds < 20; seconds += 4) {
                now.set(now.get().plusSeconds(4));
                keeper.beat();
            }

            // then
            assertThat(atThatTime.lease(backlog(), "another", HOUR, MANY)).isEmpty();
        });
        now.set(now.get().plusSeconds(6));
        keeper.beat();
        assertThat(atThatTime.lease(backlog(), "another", HOUR, MANY)).hasSize(1);
    }

    @Test
    void eachScopeHasABacklogOfItsOwn() {
        // given
        accept(episode("s", "one"), inScope("team/b", episode("s", "two")));

        // then
        assertThat(leases.lease(new Backlog(tenant.name(), "team/b"), "me", HOUR, MANY))
                .extracting(Waiting::content)
                .containsExactly("two");
        assertThat(lease("another")).extracting(Waiting::content).containsExactly("one");
    }

    @Test
    void theSweepFindsWhereEpisodesWaitAndNothingElse() {
        // given
        accept(episode("s", "one"), episode("s", "two"), inScope("team/b", episode("s", "three")));
        List<Waiting> mine = lease("me");
        leases.lease(new Backlog(tenant.name(), "team/b"), "another", HOUR, MANY);

        // when
        mine.forEach(episode -> leases.settle(tenant.name(), episode, EpisodeState.SKIPPED, "seen"));

        // then
        assertThat(leases.backlogs())
                .filteredOn(backlog -> backlog.tenant().equals(tenant.name()))
                .containsExactly(new Backlog(tenant.name(), "team/b"));
    }

    @Test
    void longEpisodesAreTakenFewAtATime() {
        // given
        String half = "x".repeat(500_000);
        accept(episode("s", half), episode("s", half), episode("s", "short"), episode("t", "short"));

        // then
        assertThat(lease("me")).extracting(Waiting::content).containsExactly(half, half);
        assertThat(lease("another")).extracting(Waiting::content).containsExactly("short");
    }

    @Test
    void whoLostTheLeaseCannotQuarantineIt() {
        // given
        String id = accept(episode("s", "Alice knows Bob")).getFirst();
        Waiting slow = lease("slow").getFirst();
        leasesInTwoHours.lease(backlog(), "quick", HOUR, MANY);

        // when
        leases.settle(tenant.name(), slow, EpisodeState.QUARANTINED, "I gave up");
        leases.release(tenant.name(), List.of(slow));

        // then
        assertThat(tenant.get("/v1/receipts/" + id)
                        .expect(200)
                        .json()
                        .get("status")
                        .textValue())
                .isEqualTo("pending");
        assertThat(lease("me")).isEmpty();
    }

    @Test
    void aReleasedEpisodeCanBeTakenAtOnceAndTheAttemptDoesNotCount() {
        // given
        accept(episode("s", "Alice knows Bob"));
        leases.release(tenant.name(), lease("me"));

        // then
        assertThat(lease("another"))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.attempts()).isEqualTo(1));
    }

    @Test
    void anEpisodeWhoseWorkersDiedIsTakenAlone() {
        // given
        accept(episode("s", "deadly"), episode("t", "harmless"));
        for (int hours = 4; hours > 2; hours--) {
            Leases before = new Leases(graph, Clock.offset(clock, HOUR.multipliedBy(-hours)));
            assertThat(before.lease(backlog(), "dead " + hours, HOUR.minusMinutes(1), 1))
                    .extracting(Waiting::content)
                    .containsExactly("deadly");
        }

        // then
        assertThat(lease("next")).extracting(Waiting::content).containsExactly("deadly");
        assertThat(lease("another")).extracting(Waiting::content).containsExactly("harmless");
    }

    @Test
    void anEpisodeWithdrawnWhileItIsWorkedOnIsNotLearned() {
        // given
        String id = accept(episode("s", "Alice knows Bob")).getFirst();
        Waiting mine = lease("me").getFirst();

        // when
        tenant.delete("/v1/episodes/" + id).expect(200);

        // then
        assertThat(learn(mine)).map(ProblemException::code).contains(ErrorCode.LEASE_LOST);
        assertThat(tenant.outcome(id).get("status").textValue()).isEqualTo("withdrawn");
        assertThat(tenant.timeline()).isEmpty();
    }

    @Test
    void anEpisodeBeingWithdrawnIsNotQuarantined() throws Exception {
        // given
        String id = accept(episode("s", "Alice knows Bob")).getFirst();
        Waiting mine = lease("me").getFirst();

        // when
        whileWithdrawn(id, () -> leases.settle(tenant.name(), mine, EpisodeState.QUARANTINED, "I gave up"));

        // then
        assertThat(tenant.outcome(id).get("status").textValue()).isEqualTo("withdrawn");
    }

    @Test
    void anEpisodeBeingWithdrawnIsNotLeased() throws Exception {
        // given
        String id = accept(episode("s", "Alice knows Bob")).getFirst();
        List<Waiting> mine = new ArrayList<>();

        // when
        whileWithdrawn(id, () -> mine.addAll(lease("me")));

        // then
        assertThat(mine).isEmpty();
    }

    @Test
    void anEpisodeBeingWithdrawnKeepsNoLease() throws Exception {
        // given
        String renewed = accept(episode("s", "Alice knows Bob")).getFirst();
        String released = accept(episode("t", "Alice knows Carol")).getFirst();
        List<Waiting> mine = lease("me");

        // when
        whileWithdrawn(renewed, () -> leases.renew(tenant.name(), mine, HOUR));
        whileWithdrawn(released, () -> leases.release(tenant.name(), mine));

        // then
        List<Boolean> untouched = graph.read(tx -> tx.run(
                        "MATCH (episode:Episode {tenant: $tenant, state: 'withdrawn'}) "
                                + "RETURN episode.leasedUntil IS NULL AND episode.attempts = 1 AS untouched",
                        Map.of("tenant", tenant.name()))
                .list(row -> row.get("untouched").asBoolean()));
        assertThat(untouched).containsExactly(true, true);
    }

    /** Works while another transaction has withdrawn the episode, but is not committed yet. */
    private void whileWithdrawn(String id, Runnable work) throws Exception {
        new Overlap(driver)
                .of(
                        new Query(
                                "MATCH (episode:Episode {tenant: $tenant, id: $id}) SET episode.state = 'withdrawn' "
                                        + "REMOVE episode.owner, episode.leasedUntil",
                                Map.of("tenant", tenant.name(), "id", id)),
                        Executors.callable(work));
    }

    private List<String> accept(NewEpisode... episodes) {
        return inbox.accept(Caller.ofTenant(tenant.name(), "test"), List.of(episodes), null);
    }

    private Backlog backlog() {
        return new Backlog(tenant.name(), "main");
    }

    private List<Waiting> lease(String owner) {
        return leases.lease(backlog(), owner, HOUR, MANY);
    }

    private Optional<ProblemException> learn(Waiting waiting) {
        Lesson lesson = new Lesson(
                waiting.id(), waiting.owner(), false, List.of(), List.of(), List.of(), List.of(), null, null);
        Change.Transaction change = new Change.Transaction(
                "main",
                null,
                null,
                OpReader.claims(new ObjectMapper()
                        .valueToTree(
                                List.of(says("Alice", "knows").object("Bob").fields()))),
                Instant.parse("2024-01-01T00:00:00Z"),
                lesson);
        return commits.commitAll(
                        tenant.name(), List.of(new Submission(Caller.ofTenant(tenant.name(), "test"), change, null)))
                .getFirst();
    }

    private static NewEpisode inScope(String scope, NewEpisode episode) {
        return Episodes.in(scope, episode.session(), episode.content());
    }

    private static NewEpisode episode(@Nullable String session, String content) {
        return Episodes.in("main", session, content);
    }
}
