package dev.annals.episode;

import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Ends the waiting of episodes that no commit learned, and tells whoever should know. */
@Singleton
class Settlement {

    static final String QUARANTINED = "quarantined";
    static final String SKIPPED = "skipped";

    private static final Logger LOG = Logger.getLogger("dev.annals.intake");

    private final Inbox inbox;
    private final IntakeProgress progress;
    private final DeadLetters deadLetters;

    Settlement(Inbox inbox, IntakeProgress progress, DeadLetters deadLetters) {
        this.inbox = inbox;
        this.progress = progress;
        this.deadLetters = deadLetters;
    }

    void skip(String tenant, Waiting episode, String why) {
        inbox.settle(tenant, episode, SKIPPED, why);
        progress.settled(SKIPPED, 1);
    }

    void quarantine(String tenant, Waiting episode, String why) {
        LOG.warnf("Episode %s of %s is quarantined: %s", episode.id(), tenant, why);
        inbox.settle(tenant, episode, QUARANTINED, why);
        progress.settled(QUARANTINED, 1);
        deadLetters.quarantined(new Backlog(tenant, episode.scope()), episode.id(), why);
    }
}
