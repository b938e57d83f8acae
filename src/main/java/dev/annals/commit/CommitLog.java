package dev.annals.commit;

import dev.annals.commit.plan.Changes;
import dev.annals.journal.CommitRecord;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Reports commits to operators: a log line with tenant and commit number, and counters. */
@Singleton
class CommitLog {

    private static final Logger LOG = Logger.getLogger("dev.annals.commit");

    private final Event<Committed> listeners;
    private final Counter commits;
    private final Counter ops;
    private final Counter opened;
    private final Counter closed;

    CommitLog(MeterRegistry registry, Event<Committed> listeners) {
        this.listeners = listeners;
        commits = counter(registry, "annals.commits", "Commits made");
        ops = counter(registry, "annals.ops", "Claims and decisions made");
        opened = counter(registry, "annals.facts.opened", "Facts opened");
        closed = counter(registry, "annals.facts.closed", "Facts closed");
    }

    private static Counter counter(MeterRegistry registry, String name, String description) {
        return Counter.builder(name).description(description).register(registry);
    }

    /** @param took the time of the group, from its turn to its end */
    void committed(String tenant, Changes changes, Duration took) {
        commits.increment(changes.commits.size());
        ops.increment(changes.claims.size() + (double) changes.decisions.size());
        opened.increment(changes.facts.size());
        closed.increment(changes.closed.size());
        MDC.put("tenant", tenant);
        try {
            for (Changes.NewCommit commit : changes.commits) {
                CommitRecord entry = commit.record();
                MDC.put("commit", entry.seq());
                LOG.infof(
                        "Commit %d of %s: claims %d, decisions %d, facts opened %d, closed %d",
                        entry.seq(),
                        tenant,
                        entry.claims().size(),
                        entry.decisions().size(),
                        commit.opened(),
                        commit.closed());
            }
        } finally {
            MDC.remove("tenant");
            MDC.remove("commit");
        }
        if (!changes.commits.isEmpty()) {
            tellListeners(new Committed(
                    tenant,
                    changes.commits.getFirst().record().seq(),
                    changes.commits.getLast().record().seq(),
                    changes.facts.size(),
                    changes.closed.size(),
                    took));
        }
    }

    /** A failing listener cannot undo the commit, so its fault is only logged. */
    private void tellListeners(Committed committed) {
        try {
            listeners.fire(committed);
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "Error in a listener to a commit of %s", committed.tenant());
        }
    }
}
