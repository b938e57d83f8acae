package dev.annals.retention;

import dev.annals.time.Interval;
import dev.annals.time.Span;
import java.time.Instant;

/** Whether a fact counts as it did when somebody said so last: pure. */
public final class Staleness {

    private Staleness() {}

    /**
     * Whether it still holds at that instant, and nobody has said so for as long as it lives.
     *
     * @param valid when it holds
     */
    public static boolean isStale(Interval valid, Instant confirmedAt, Span timeToLive, Instant at) {
        return valid.covers(at)
                && !timeToLive.isEndless()
                && !timeToLive.end(confirmedAt).isAfter(at);
    }
}
