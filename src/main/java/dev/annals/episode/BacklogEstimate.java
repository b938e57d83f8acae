package dev.annals.episode;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An upper bound on how many episodes of a tenant wait: those last counted, plus those this process admitted that the
 * count may have missed.
 */
final class BacklogEstimate {

    private static final Duration SERVES_TO_ADMIT = Duration.ofSeconds(1);
    private static final Duration SERVES_TO_REFUSE = Duration.ofMillis(100);

    private long waiting;
    private @Nullable Instant countedAt;
    private boolean counting;

    /** Totals since the start: episodes admitted, and episodes whose write has succeeded or failed. */
    private long admitted;

    private long arrived;

    /** @param arrived the episodes that had arrived before the count began, which it is therefore certain to include */
    record Count(long arrived, Instant at) {}

    /**
     * @return a count for the caller to carry out before asking to be admitted; null if the last count is fresh enough,
     *     or another caller is counting
     */
    synchronized @Nullable Count count(int episodes, int max, Instant now) {
        if (countedAt != null && (counting || serves(countedAt, now, waiting + episodes > max))) {
            return null;
        }
        counting = true;
        return new Count(arrived, now);
    }

    private static boolean serves(Instant countedAt, Instant now, boolean refuses) {
        return now.isBefore(countedAt.plus(refuses ? SERVES_TO_REFUSE : SERVES_TO_ADMIT));
    }

    synchronized void counted(Count count, long found) {
        waiting = found + admitted - count.arrived();
        countedAt = count.at();
        counting = false;
    }

    /** The count failed; the next arrival will try again. */
    synchronized void notCounted() {
        counting = false;
    }

    synchronized boolean admit(int episodes, int max) {
        if (waiting + episodes > max) {
            return false;
        }
        waiting += episodes;
        admitted += episodes;
        return true;
    }

    /** Their write has succeeded or failed. */
    synchronized void arrived(int episodes) {
        arrived += episodes;
    }

    synchronized long waiting() {
        return waiting;
    }
}
