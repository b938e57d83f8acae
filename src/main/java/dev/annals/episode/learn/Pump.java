package dev.annals.episode.learn;

import dev.annals.episode.bell.AnnouncementDebouncer;
import dev.annals.episode.bell.Backlog;
import dev.annals.episode.bell.Doorbell;
import dev.annals.episode.bell.Ring;
import dev.annals.problem.ProblemException;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * The workers. A message only says that episodes may be waiting, so nothing is lost if a process dies. Each worker
 * takes a batch and announces the backlog again for what is left.
 */
@ApplicationScoped
class Pump {

    private static final Logger LOG = Logger.getLogger(Pump.class);

    private final Pipeline pipeline;
    private final Doorbell doorbell;
    private final AnnouncementDebouncer lull;

    Pump(Pipeline pipeline, Doorbell doorbell, AnnouncementDebouncer lull) {
        this.pipeline = pipeline;
        this.doorbell = doorbell;
        this.lull = lull;
    }

    @Incoming("intake")
    @Blocking(value = "intake", ordered = false)
    void answer(Ring ring) {
        doorbell.opened(ring);
        try {
            learn(ring.backlog());
            ring.answered().complete(null);
        } catch (ProblemException passing) {
            LOG.warnf("Learning for %s is paused: %s", ring.backlog().key(), passing.detail());
            ring.answered().completeExceptionally(passing);
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "Fault while learning for %s", ring.backlog().key());
            ring.answered().completeExceptionally(fault);
        }
    }

    private void learn(Backlog backlog) {
        List<Waiting> batch = pipeline.lease(backlog);
        if (!batch.isEmpty()) {
            lull.announce(backlog); // for the next worker, while this one is busy
            pipeline.learn(backlog.tenant(), batch);
            lull.announce(backlog); // later episodes of the same sessions can be leased now
        }
    }
}
