package dev.annals.belief;

import dev.annals.time.Interval;
import java.time.Instant;
import java.util.Comparator;

/**
 * An interval during which a claim says its value holds and is neither denied, ended nor succeeded.
 *
 * @param bounded whether the claim has an end of its own, or an end claim stops it
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

    /** The start of the claim, which is earlier than {@link #from} if a denial strikes out its beginning. */
    Instant start() {
        return claim.start();
    }

    boolean lastsAfter(Instant instant) {
        return to().isAfter(instant);
    }

    /**
     * Whether both cannot be true where they overlap, given that their values disagree. They can if the earlier one is
     * open: a later open state succeeds it, and after a later bounded exception it resumes.
     */
    boolean excludes(Stretch other) {
        Stretch earlier = start().isBefore(other.start()) ? this : other;
        return earlier.bounded || start().equals(other.start());
    }
}
