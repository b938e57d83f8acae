package dev.annals.watch;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/** The open streams of this process: limited in number, and refused once it is stopping. */
@Singleton
class Watchers {

    private static final Logger LOG = Logger.getLogger("dev.annals.changes");

    private final ChangeReader changes;
    private final CommitTracker tracker;
    private final WatchConfig config;
    private final Semaphore free;
    private final Set<EventPublisher> open = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    Watchers(ChangeReader changes, CommitTracker tracker, WatchConfig config, MeterRegistry registry) {
        this.changes = changes;
        this.tracker = tracker;
        this.config = config;
        this.free = new Semaphore(config.maxWatchers());
        Gauge.builder("annals.changes.watchers", this::count)
                .description("Open streams of changes in this process")
                .register(registry);
    }

    int count() {
        return open.size();
    }

    /**
     * The stream starts on subscription.
     *
     * @throws ProblemException too-many-watchers
     */
    Flow.Publisher<StreamEvent> stream(Watch watch) {
        if (stopping) {
            throw refused("The service is stopping.");
        }
        if (free.availablePermits() == 0) {
            throw refused("This process already has " + config.maxWatchers() + " streams of changes.");
        }
        return new EventPublisher(publisher -> tell(watch, publisher));
    }

    /** A stream that lost the race for the last place ends at once, and is refused when its client reconnects. */
    private void tell(Watch watch, EventPublisher publisher) {
        if (!free.tryAcquire()) {
            return;
        }
        open.add(publisher);
        try {
            if (!stopping) {
                tellWhatComes(watch, publisher);
            }
        } finally {
            open.remove(publisher);
            free.release();
        }
    }

    private void tellWhatComes(Watch watch, EventPublisher publisher) {
        String tenant = watch.reader().tenant();
        Runnable alarm = publisher::wake;
        LastCommit lastCommit = tracker.enter(tenant, alarm);
        try {
            tracker.look(List.of(tenant)); // what was committed elsewhere, or here before entering
            new Watcher(watch, publisher, lastCommit, changes, config).run();
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "Error in a stream of changes of %s", tenant);
        } finally {
            tracker.leave(tenant, alarm);
        }
    }

    /** Before requests in flight are waited for, since streams would stay in flight for ever. */
    void beforeStop(@Observes ShutdownDelayInitiatedEvent event) {
        stop();
    }

    void atStop(@Observes ShutdownEvent event) {
        stop();
    }

    private void stop() {
        stopping = true;
        open.forEach(EventPublisher::close);
    }

    private static ProblemException refused(String why) {
        return new ProblemException(ErrorCode.TOO_MANY_WATCHERS, why + " Try again from the same commit.");
    }
}
