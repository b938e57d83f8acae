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
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/** The open streams of this process: limited in number, and refused once it is stopping. */
@Singleton
class Watchers {

    private static final Logger LOG = Logger.getLogger("dev.annals.changes");

    private final ChangeReader changes;
    private final Tides tides;
    private final WatchConfig config;
    private final Semaphore free;
    private final Set<Outlet> open = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    Watchers(ChangeReader changes, Tides tides, WatchConfig config, MeterRegistry registry) {
        this.changes = changes;
        this.tides = tides;
        this.config = config;
        this.free = new Semaphore(config.maxWatchers());
        Gauge.builder("annals.changes.watchers", this, Watchers::count)
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
    Flow.Publisher<Told> stream(Watch watch) {
        if (stopping) {
            throw refused("The service is stopping.");
        }
        if (free.availablePermits() == 0) {
            throw refused("This process already has " + config.maxWatchers() + " streams of changes.");
        }
        return new Outlet(outlet -> tell(watch, outlet));
    }

    /** A stream that lost the race for the last place ends at once, and is refused when its client reconnects. */
    private void tell(Watch watch, Outlet outlet) {
        if (!free.tryAcquire()) {
            return;
        }
        open.add(outlet);
        try {
            if (!stopping) {
                tellWhatComes(watch, outlet);
            }
        } finally {
            open.remove(outlet);
            free.release();
        }
    }

    private void tellWhatComes(Watch watch, Outlet outlet) {
        String tenant = watch.reader().tenant();
        Runnable alarm = outlet::wake;
        Tide tide = tides.enter(tenant, alarm);
        try {
            tides.look(List.of(tenant)); // what was committed elsewhere, or here before entering
            new Watcher(watch, outlet, tide, changes, config).run();
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "Fault %s in a stream of changes of %s", UUID.randomUUID(), tenant);
        } finally {
            tides.leave(tenant, alarm);
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
        open.forEach(Outlet::close);
    }

    private static ProblemException refused(String why) {
        return new ProblemException(ErrorCode.TOO_MANY_WATCHERS, why + " Try again from the same commit.");
    }
}
