package dev.annals.episode;

import jakarta.inject.Singleton;

/** Tells workers that episodes may wait. */
@Singleton
class Announcer {

    private final Doorbell doorbell;

    Announcer(Doorbell doorbell) {
        this.doorbell = doorbell;
    }

    void announce(Backlog backlog) {
        doorbell.ring(backlog);
    }
}
