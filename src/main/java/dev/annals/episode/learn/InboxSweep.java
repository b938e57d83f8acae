package dev.annals.episode.learn;

import dev.annals.episode.bell.Announcer;
import dev.annals.episode.bell.Backlog;
import dev.annals.graph.StartupOrder;
import dev.annals.problem.ProblemException;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jboss.logging.Logger;

/** Announces episodes left behind by a process that died or an announcement that was lost. */
@Singleton
class InboxSweep {

    private static final Logger LOG = Logger.getLogger(InboxSweep.class);

    private final Leases leases;
    private final Announcer announcer;

    /** Episodes still waiting at a second sweep may have been announced to nobody, so this process takes them. */
    private volatile Set<Backlog> waitedBefore = Set.of();

    InboxSweep(Leases leases, Announcer announcer) {
        this.leases = leases;
        this.announcer = announcer;
    }

    void atStart(@Observes @Priority(StartupOrder.INTAKE) StartupEvent event) {
        sweep();
    }

    @Scheduled(
            every = "${annals.intake.sweep:5s}",
            delayed = "${annals.intake.sweep:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void sweep() {
        try {
            Set<Backlog> waiting = Set.copyOf(leases.backlogs());
            LOG.debugf("Episodes are waiting in %d scopes", waiting.size());
            waiting.forEach(announcer::announce);
            waiting.stream().filter(waitedBefore::contains).forEach(announcer::announceHere);
            waitedBefore = waiting;
        } catch (ProblemException passing) {
            LOG.warnf("The inbox could not be swept: %s", passing.detail());
        }
    }
}
