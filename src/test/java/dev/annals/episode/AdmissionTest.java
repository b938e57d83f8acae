package dev.annals.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.annals.access.Caller;
import dev.annals.episode.bell.Backlog;
import dev.annals.episode.learn.Leases;
import dev.annals.episode.learn.Waiting;
import dev.annals.graph.Graph;
import dev.annals.graph.Neo4jTestResource;
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
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many episodes may wait. A lease of a day keeps the service from learning them. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class AdmissionTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final TestTenant tenant = TestTenant.fresh();

    @Inject
    Scheduler scheduler;

    @Inject
    Graph graph;

    @Inject
    Clock clock;

    /** What waits for a test must not be swept up by the service. */
    @BeforeEach
    void pause() {
        scheduler.pause();
    }

    @AfterEach
    void resume() {
        scheduler.resume();
    }

    @Test
    void noMoreWaitThanAreAllowed() {
        // given
        wait("one", "two");
        Admission admission = new Admission(graph, clock);

        // then
        assertRefused(admission, 2, 3);
        assertThatNoException().isThrownBy(() -> admit(admission, 1, 3));
    }

    @Test
    void whatIsAdmittedCountsBeforeItIsCountedAgain() {
        // given
        wait("one");
        Admission admission = new Admission(graph, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

        // when
        admit(admission, 2, 3);

        // then
        assertRefused(admission, 1, 3);
    }

    @Test
    void whoWasRefusedIsAdmittedOnceFewerWait() {
        // given
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        Admission admission = new Admission(graph, ((InstantSource) now::get).withZone(ZoneOffset.UTC));
        List<Waiting> waiting = wait("one", "two", "three");
        assertRefused(admission, 1, 3);

        // when
        Leases leases = new Leases(graph, clock);
        waiting.forEach(one -> leases.settle(tenant.name(), one, EpisodeState.SKIPPED, "no need"));

        now.set(Instant.EPOCH.plusSeconds(1));

        // then
        assertThatNoException().isThrownBy(() -> admit(admission, 3, 3));
    }

    private List<Waiting> wait(String... contents) {
        Inbox inbox = new Inbox(graph, clock);
        List<NewEpisode> episodes = List.of(contents).stream()
                .map(content -> Episodes.saying(content))
                .toList();
        inbox.accept(Caller.ofTenant(tenant.name(), "test"), episodes, null);
        return new Leases(graph, clock).lease(new Backlog(tenant.name(), "main"), "a test", DAY, contents.length);
    }

    private void assertRefused(Admission admission, int episodes, int maxWaiting) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> admit(admission, episodes, maxWaiting))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ErrorCode.BACKLOG_FULL));
    }

    private void admit(Admission admission, int episodes, int maxWaiting) {
        admission.admit(tenant.name(), episodes, maxWaiting, () -> "written elsewhere");
    }
}
