package dev.annals.recall.ask;

import java.time.Instant;

/** Whether a verb is about the beginning or the end of something, rather than its state. */
enum Edge {
    NONE,
    START,
    END;

    /** Whether the event has happened: a fact without an end was not left, and one that begins in the future was not joined. */
    boolean isPast(Held fact, Instant now) {
        return switch (this) {
            case NONE -> true;
            case START -> !fact.validFrom().isAfter(now);
            case END -> !fact.validTo().isAfter(now);
        };
    }

    static Edge of(String stem) {
        if (Grammar.STARTS.contains(stem)) {
            return START;
        }
        return Grammar.ENDS.contains(stem) ? END : NONE;
    }
}
