package dev.annals.belief;

import java.time.Instant;

/**
 * How long a claim lasts by its own words and by ends, if it is neither denied nor succeeded.
 *
 * @param bounded whether it says itself where it stops, or an end of it does
 */
record Life(Claim claim, Instant until, boolean bounded) {

    Instant start() {
        return claim.start();
    }

    boolean isOfOtherValueThan(Life other) {
        return claim.saysOtherThan(other.claim);
    }

    boolean outlasts(Life other) {
        return until.isAfter(other.until);
    }
}
