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
    private final EventPublisher publisher;
    private final LastCommit lastCommit;
    private final ChangeReader changes;
    private final WatchConfig config;
    private Place place;
    private long lastTold = System.nanoTime();

    Watcher(Watch watch, EventPublisher publisher, LastCommit lastCommit, ChangeReader changes, WatchConfig config) {
        this.watch = watch;
        this.publisher = publisher;
        this.lastCommit = lastCommit;
        this.changes = changes;
        this.config = config;
        this.place = Place.after(watch.after());
    }

    void run() {
        tell(StreamEvent.at(place));
        while (publisher.isOpen()) {
            if (lastCommit.reached() > place.commit()) {
                goOn();
            } else {
                publisher.rest(untilHeartbeat());
            }
            if (!untilHeartbeat().isPositive()) {
                tell(StreamEvent.at(place));
            }
        }
    }

    private void goOn() {
        Batch batch = next();
        batch.told().forEach(this::tell);
        if (batch.place().equals(place)) {
            publisher.rest(LOOK_AGAIN); // the server lags behind, or is unavailable
        }
        place = batch.place();
    }

    private Batch next() {
        try {
            return changes.next(watch.reader(), watch.filter(), place, lastCommit.reached());
        } catch (ProblemException problem) {
            if (!problem.code().isPassing()) {
                throw problem;
            }
            LOG.debugf("A stream of changes waits: %s", problem.detail());
            return Batch.nothing(place);
        }
    }

    private void tell(StreamEvent told) {
        if (publisher.tell(told, config.patience())) {
            lastTold = System.nanoTime();
        } else if (publisher.isOpen()) {
            LOG.debugf("Closing a stream of changes: its client took nothing for %s", config.patience());
            watch.hangUp().run();
            publisher.cancel();
        }
    }

    private Duration untilHeartbeat() {
        return config.heartbeat().minusNanos(System.nanoTime() - lastTold);
    }
}
