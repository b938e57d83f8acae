package dev.annals.expire;

import dev.annals.belief.LiveSlot;
import dev.annals.belief.Value;
import dev.annals.time.Interval;
import dev.annals.time.Span;
import java.time.Instant;
import java.util.List;

/**
 * A fact that is believed now, with all that is needed to tell whether it is stale, and what becomes of its slot when it ends.
 *
 * @param object as people read it
 * @param confirmedAt when somebody said so last
 * @param confirmedBy who did
 * @param timeToLive of its predicate, now
 * @param slot that decides what is believed there
 * @param pinned whether somebody wants it to stay
 * @param decided whether somebody decided about a claim behind it, or took an end back that a policy had set
 */
record HeldFact(
        String id,
        String scope,
        Named subject,
        String predicate,
        Value value,
        String object,
        String statement,
        Interval valid,
        Instant confirmedAt,
        List<String> confirmedBy,
        Span timeToLive,
        LiveSlot slot,
        boolean pinned,
        boolean decided) {

    /** An entity. */
    record Named(String id, String name) {}

    /** When it is stale, unless somebody says so again. */
    Instant expiresAt() {
        return timeToLive.end(confirmedAt);
    }
}
