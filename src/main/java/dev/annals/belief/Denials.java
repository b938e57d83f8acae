package dev.annals.belief;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** The corrections and denials in effect at the sweep's instant, and the claims that they deny. */
final class Denials {

    private final PriorityQueue<Claim> byEnd =
            new PriorityQueue<>(Comparator.comparing(claim -> claim.valid().to()));
    private final HighestClaims corrections = new HighestClaims(Claim.MADE);
    private final HighestClaims denials = new HighestClaims(Claim.MADE);

    void expire(Instant at) {
        while (!byEnd.isEmpty() && !byEnd.element().valid().to().isAfter(at)) {
            Claim over = byEnd.remove();
            among(over).remove(over);
        }
    }

    /** Takes in a claim that begins now, if it can deny others. */
    void begin(Claim claim) {
        if (claim.mayDeny()) {
            byEnd.add(claim);
            among(claim).add(claim);
        }
    }

    private HighestClaims among(Claim claim) {
        return claim.says() ? corrections : denials;
    }

    boolean deny(Claim claim) {
        Claim latest = latestAgainst(claim.said());
        return latest != null && latest.madeAfter(claim);
    }

    /** The latest claim that denies the value now: it denies all earlier claims of that value. */
    @Nullable
    Claim latestAgainst(Value value) {
        return later(corrections.ofOthersThan(value), later(denials.of(value), denials.of(null)));
    }

    private static @Nullable Claim later(@Nullable Claim one, @Nullable Claim other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.madeAfter(other) ? one : other;
    }
}
