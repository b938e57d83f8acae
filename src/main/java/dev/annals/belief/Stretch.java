package dev.annals.belief;

import dev.annals.time.Interval;
import java.time.Instant;
import java.util.Comparator;

/**
 * A stretch of time that a claim claims: it is neither denied, nor ended, nor succeeded there.
 *
 * @param bounded whether the claim says itself where it stops, or an end of it does
 */
record Stretch(Claim claim, Interval valid, boolean bounded) {

    static final Comparator<Stretch> BEGUN =
            Comparator.comparing((Stretch stretch) -> stretch.from()).thenComparing(Stretch::claim, Claim.MADE);

    Instant from() {
        return valid.from();
    }

    Instant to() {
        return valid.to();
    }

    /** When the claim starts, of which a denial may have struck out the beginning. */
    Instant start() {
        return claim.start();
    }

    boolean lastsAfter(Instant instant) {
        return to().isAfter(instant);
    }

    /**
     * Whether both cannot be true where they overlap, given that their values disagree. A later state succeeds an earlier
     * one that is open, and that resumes after an exception within it.
     */
    boolean excludes(Stretch other) {
        Stretch earlier = start().isBefore(other.start()) ? this : other;
        return earlier.bounded || start().equals(other.start());
    }
}
