package dev.annals.reconcile;

import dev.annals.belief.Claim;
import dev.annals.belief.Value;
import dev.annals.time.Interval;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contradiction that is open, with all that is needed to weigh it.
 *
 * @param subject its id and name
 * @param sides the two values
 * @param slot the live claims that decide what is believed there
 */
record Dispute(
        String id,
        String kind,
        String scope,
        Named subject,
        String predicate,
        Interval valid,
        List<Party> sides,
        List<Claim> slot) {

    /** An entity. */
    record Named(String id, String name) {}

    /**
     * One of the values, and the claims for it.
     *
     * @param shown as people read it
     */
    record Party(Value value, String shown, List<Testimony> claims) {}

    /**
     * A claim, and whose it is.
     *
     * @param recorded the commit that did
     * @param episode it came from, if it did
     * @param written how finely its dates are written, as their length
     * @param reverted whether somebody took a decision about it back
     */
    record Testimony(
            String id,
            String statement,
            String source,
            double confidence,
            Instant said,
            long recorded,
            @Nullable String episode,
            Interval valid,
            int written,
            boolean reverted) {}

    /** Whether somebody has decided about one of the claims, and thought better of it. */
    boolean wasReverted() {
        return sides.stream().flatMap(side -> side.claims().stream()).anyMatch(Testimony::reverted);
    }
}
