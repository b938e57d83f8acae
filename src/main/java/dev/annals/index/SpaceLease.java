package dev.annals.index;

import dev.annals.graph.Graph;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/** One process's lease on filling a space. Other processes leave the work to it, and take over if it stops renewing. */
final class SpaceLease {

    private static final Logger LOG = Logger.getLogger(SpaceLease.class);
    private static final Duration REPORT = Duration.ofSeconds(5);

    private final Graph graph;
    private final TextReader reader;
    private final Clock clock;
    private final Duration lease;
    private final Space space;
    private final String model;
    private final String owner = UUID.randomUUID().toString();
    private final Pace pace = new Pace(System.nanoTime());
    private long reported = System.nanoTime();

    SpaceLease(Graph graph, TextReader reader, Clock clock, Duration lease, Space space, String model) {
        this.graph = graph;
        this.reader = reader;
        this.clock = clock;
        this.lease = lease;
        this.space = space;
        this.model = model;
    }

    /** @return whether this process has the lease */
    boolean take() {
        return report(0);
    }

    /** @return whether this process still has the lease */
    boolean done(int texts) {
        pace.add(texts);
        long now = System.nanoTime();
        if (now - reported < Math.min(REPORT.toNanos(), lease.toNanos() / 3)) {
            return true;
        }
        reported = now;
        return report(pace.perSecond(now));
    }

    private boolean report(double perSecond) {
        Space.Progress progress = reader.progress(model, perSecond);
        Instant now = clock.instant();
        boolean ours = graph.write(tx -> SpaceWriter.lease(tx, space, model, owner, now, now.plus(lease), progress));
        if (ours && progress.left() > 0) {
            LOG.infof(
                    "Embedding with %s: %d texts done, %d left, %.1f a second, %s",
                    model,
                    progress.done(),
                    progress.left(),
                    perSecond,
                    perSecond == 0 ? "just begun" : "about " + Pace.secondsLeft(progress) + " s to go");
        }
        return ours;
    }

    void giveBack() {
        graph.write(tx -> {
            SpaceWriter.release(tx, space, owner);
            return true;
        });
    }
}
