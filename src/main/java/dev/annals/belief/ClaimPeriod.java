package dev.annals.belief;

import java.time.Instant;

/**
 * How long a claim lasts, given its own interval and the ends that apply to it, but before denials and successions.
 *
 * @param bounded whether the claim has an end of its own, or an end claim stops it
 */
record ClaimPeriod(Claim claim, Instant until, boolean bounded) {

    Instant start() {
        return claim.start();
    }

    boolean isOfOtherValueThan(ClaimPeriod other) {
        return claim.saysOtherThan(other.claim);
    }

    boolean outlasts(ClaimPeriod other) {
        return until.isAfter(other.until);
    }
}
