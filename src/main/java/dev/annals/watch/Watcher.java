package dev.annals.watch;

import dev.annals.problem.ProblemException;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Streams the changes of commits, one after the other, until the stream is closed. It holds no resources while it
 * waits.
 */
final class Watcher {

    private static final Logger LOG = Logger.getLogger("dev.annals.changes");

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final Watch watch;
    private final Outlet outlet;
    private final Tide tide;
    private final ChangeReader changes;
    private final WatchConfig config;
    private Place place;
    private long lastTold = System.nanoTime();

    Watcher(Watch watch, Outlet outlet, Tide tide, ChangeReader changes, WatchConfig config) {
        this.watch = watch;
        this.outlet = outlet;
        this.tide = tide;
        this.changes = changes;
        this.config = config;
        this.place = Place.after(watch.after());
    }

    void run() {
        tell(Told.at(place));
        while (outlet.isOpen()) {
            if (tide.reached() > place.commit()) {
                goOn();
            } else {
                outlet.rest(untilHeartbeat());
            }
            if (!untilHeartbeat().isPositive()) {
                tell(Told.at(place));
            }
        }
    }

    private void goOn() {
        Batch batch = next();
        batch.told().forEach(this::tell);
        if (batch.place().equals(place)) {
            outlet.rest(LOOK_AGAIN); // the server lags behind, or is unavailable
        }
        place = batch.place();
    }

    private Batch next() {
        try {
            return changes.next(watch.reader(), watch.filter(), place, tide.reached());
        } catch (ProblemException problem) {
            if (!problem.code().isPassing()) {
                throw problem;
            }
            LOG.debugf("A stream of changes waits: %s", problem.detail());
            return Batch.nothing(place);
        }
    }

    private void tell(Told told) {
        if (outlet.tell(told, config.patience())) {
            lastTold = System.nanoTime();
        } else if (outlet.isOpen()) {
            LOG.debugf("Closing a stream of changes: its client took nothing for %s", config.patience());
            watch.hangUp().run();
            outlet.cancel();
        }
    }

    private Duration untilHeartbeat() {
        return config.heartbeat().minusNanos(System.nanoTime() - lastTold);
    }
}
