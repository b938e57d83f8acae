package dev.annals.episode.learn;

import dev.annals.episode.IntakeConfig;
import dev.annals.problem.ProblemException;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Renews the leases of episodes in progress, however long they take. Leases can therefore be short, so that the
 * episodes of a worker that died are soon given to another.
 */
@Singleton
class LeaseKeeper {

    private static final Logger LOG = Logger.getLogger("dev.annals.intake");

    /** A lease is renewed after 1/PART of its duration. */
    private static final int PART = 4;

    private final Leases leases;
    private final Clock clock;
    private final Duration lease;
    private final Set<Work> inWork = ConcurrentHashMap.newKeySet();

    LeaseKeeper(Leases leases, Clock clock, IntakeConfig config) {
        this.leases = leases;
        this.clock = clock;
        this.lease = config.lease();
    }

    private record Work(String tenant, List<Waiting> episodes, Instant since) {}

    void keepWhile(String tenant, List<Waiting> episodes, Runnable work) {
        Work begun = new Work(tenant, episodes, clock.instant());
        inWork.add(begun);
        try {
            work.run();
        } finally {
            inWork.remove(begun);
        }
    }

    @Scheduled(
            every = "${annals.intake.heartbeat:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void beat() {
        Instant old = clock.instant().minus(lease.dividedBy(PART));
        inWork.stream().filter(work -> !work.since().isAfter(old)).forEach(this::prolong);
    }

    private void prolong(Work work) {
        try {
            leases.renew(work.tenant(), work.episodes(), lease);
        } catch (ProblemException passing) {
            LOG.warnf("Leases of %s could not be renewed: %s", work.tenant(), passing.detail());
        }
    }
}
