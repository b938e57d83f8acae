package dev.annals.episode.learn;

import dev.annals.episode.EpisodeState;
import dev.annals.episode.bell.Backlog;
import dev.annals.episode.bell.DeadLetters;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Settles episodes that no commit learned, and reports them. */
@Singleton
public class Settlement {

    private static final Logger LOG = Logger.getLogger("dev.annals.intake");

    private final Leases leases;
    private final IntakeProgress progress;
    private final DeadLetters deadLetters;

    Settlement(Leases leases, IntakeProgress progress, DeadLetters deadLetters) {
        this.leases = leases;
        this.progress = progress;
        this.deadLetters = deadLetters;
    }

    void skip(String tenant, Waiting episode, String why) {
        leases.settle(tenant, episode, EpisodeState.SKIPPED, why);
        progress.settled(EpisodeState.SKIPPED.word(), 1);
    }

    void quarantine(String tenant, Waiting episode, String why) {
        LOG.warnf("Episode %s of %s is quarantined: %s", episode.id(), tenant, why);
        leases.settle(tenant, episode, EpisodeState.QUARANTINED, why);
        progress.settled(EpisodeState.QUARANTINED.word(), 1);
        deadLetters.quarantined(new Backlog(tenant, episode.scope()), episode.id(), why);
    }
}
