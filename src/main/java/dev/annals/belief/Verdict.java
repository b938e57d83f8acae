package dev.annals.belief;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stops claims of one value at an instant.
 *
 * @param end the start of the latest end that has begun
 * @param successor the highest open state of a value that does not agree
 * @param denier the latest correction or denial that denies the value now
 */
record Verdict(
        Instant now,
        Instant end,
        @Nullable Claim successor,
        @Nullable Claim denier) {

    boolean stands(Claim claim) {
        return !denies(claim) && !isOver(claim);
    }

    boolean denies(Claim claim) {
        return denier != null && denier.madeAfter(claim);
    }

    Optional<Instant> deniedUntil() {
        return Optional.ofNullable(denier).map(claim -> claim.valid().to());
    }

    /** Whether it cannot stand now or later. */
    boolean isOver(Claim claim) {
        return !claim.valid().covers(now)
                || claim.start().isBefore(end)
                || (successor != null && claim.valid().isOpen() && successor.outranks(claim));
    }
}
