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

/** The streams that this process tells at present: so many at most, and none after it was told to stop. */
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
                .description("Streams of changes that this process tells")
                .register(registry);
    }

    int count() {
        return open.size();
    }

    /** The stream begins when it is read. @throws ProblemException too-many-watchers */
    Flow.Publisher<Told> stream(Watch watch) {
        if (stopping) {
            throw refused("The service is stopping.");
        }
        if (free.availablePermits() == 0) {
            throw refused("This process has " + config.maxWatchers() + " streams of changes already.");
        }
        return new Outlet(outlet -> tell(watch, outlet));
    }

    /** One that came at the same time as the last that fits ends at once, and is refused when it comes again. */
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
            tides.look(List.of(tenant)); // what was committed elsewhere, or here before it entered
            new Watcher(watch, outlet, tide, changes, config).run();
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "Fault %s in a stream of changes of %s", UUID.randomUUID(), tenant);
        } finally {
            tides.leave(tenant, alarm);
        }
    }

    /** Before requests in flight are waited for: a stream would be in flight for ever. */
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
        return new ProblemException(ErrorCode.TOO_MANY_WATCHERS, why + " Try again, with the same place.");
    }
}
