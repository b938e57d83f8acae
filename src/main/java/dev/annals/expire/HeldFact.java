package dev.annals.expire;

import dev.annals.belief.LiveSlot;
import dev.annals.belief.Value;
import dev.annals.time.Interval;
import dev.annals.time.IsoPeriod;
import java.time.Instant;
import java.util.List;

/**
 * A fact that is believed now, with everything needed to decide whether it is stale, and what happens in its slot when
 * it ends.
 *
 * @param object for display
 * @param confirmedAt when it was last confirmed
 * @param confirmedBy whoever confirmed it
 * @param timeToLive of its predicate, now
 * @param slot that the fact is derived in
 * @param pinned whether somebody pinned it
 * @param decided whether somebody took a decision about a claim behind it, or took back an end that a policy had set
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
        IsoPeriod timeToLive,
        LiveSlot slot,
        boolean pinned,
        boolean decided) {

    /** An entity. */
    record Named(String id, String name) {}

    /** When it becomes stale, unless it is confirmed again. */
    Instant expiresAt() {
        return timeToLive.end(confirmedAt);
    }
}
