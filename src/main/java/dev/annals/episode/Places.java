package dev.annals.episode;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many episodes of a tenant wait, as far as this process can tell: those counted, and those it admitted that the
 * count may not have seen. So it never takes them to be fewer than they are.
 */
final class Places {

    private static final Duration SERVES_TO_ADMIT = Duration.ofSeconds(1);
    private static final Duration SERVES_TO_REFUSE = Duration.ofMillis(100);

    private long waiting;
    private @Nullable Instant countedAt;
    private boolean counting;

    /** Ever, and how many of them were written or came to nothing. */
    private long admitted;

    private long arrived;

    /** @param arrived before it began: what it is certain to see */
    record Count(long arrived, Instant at) {}

    /** @return a count to be made by the caller before he asks to be admitted; null where the last one still serves, or another counts */
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

    /** The next arrival tries. */
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

    /** They were written, or came to nothing. */
    synchronized void arrived(int episodes) {
        arrived += episodes;
    }

    synchronized long waiting() {
        return waiting;
    }
}
