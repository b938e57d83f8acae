package dev.annals.retention;

import dev.annals.time.Interval;
import dev.annals.time.IsoPeriod;
import java.time.Instant;

/** Whether a fact has gone unconfirmed for too long: a pure function. */
public final class Staleness {

    private Staleness() {}

    /**
     * Whether the fact holds at the instant, and its last confirmation is at least its time to live ago.
     *
     * @param valid when the fact holds
     */
    public static boolean isStale(Interval valid, Instant confirmedAt, IsoPeriod timeToLive, Instant at) {
        return valid.covers(at)
                && !timeToLive.isEndless()
                && !timeToLive.end(confirmedAt).isAfter(at);
    }
}
