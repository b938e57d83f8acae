package dev.annals.belief;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Walks the claims of one slot forward through valid time and tells which of them stand.
 *
 * <p>What an end or a succession has stopped stays stopped for all later instants, so such claims are dropped as the
 * sweep passes; only corrections deny a claim for a while.
 */
final class Sweep {

    private final List<Claim> byStart;
    private int next;

    private final List<Claim> active = new ArrayList<>();
    private final TreeSet<Claim> corrections = new TreeSet<>(Claim.MADE.reversed());
    private final Map<Value, Instant> endOfValue = new HashMap<>();
    private @Nullable Instant endOfAny;
    private @Nullable Claim latestState;
    private @Nullable Claim latestStateOfAnotherValue;

    Sweep(Collection<Claim> live) {
        byStart = live.stream().sorted(Comparator.comparing(Claim::start)).toList();
    }

    /** The claims that stand at the instant, which must not be before that of an earlier call. */
    List<Claim> standingAt(Instant at) {
        active.removeIf(claim -> !claim.valid().covers(at));
        corrections.removeIf(claim -> !claim.valid().covers(at));
        List<Claim> started = new ArrayList<>();
        while (next < byStart.size() && !byStart.get(next).start().isAfter(at)) {
            started.add(byStart.get(next++));
        }
        started.forEach(this::begin);
        started.forEach(this::succeed);
        active.removeIf(claim -> ended(claim) || succeeded(claim));
        return active.stream().filter(claim -> !corrected(claim)).toList();
    }

    private void begin(Claim claim) {
        if (!claim.isEnd()) {
            active.add(claim);
            if (claim.kind() == ClaimKind.CORRECT) {
                corrections.add(claim);
            }
        } else if (claim.value() == null) {
            endOfAny = claim.start();
        } else {
            endOfValue.put(claim.value(), claim.start());
        }
    }

    /** An open state ends those before it, unless a correction denies it from its very start. */
    private void succeed(Claim claim) {
        if (claim.isEnd() || !claim.valid().isOpen() || corrected(claim)) {
            return;
        }
        if (latestState == null || claim.outranks(latestState)) {
            if (latestState != null && latestState.saysOtherThan(claim)) {
                latestStateOfAnotherValue = latestState;
            }
            latestState = claim;
        } else if (claim.saysOtherThan(latestState)
                && (latestStateOfAnotherValue == null || claim.outranks(latestStateOfAnotherValue))) {
            latestStateOfAnotherValue = claim;
        }
    }

    private boolean ended(Claim claim) {
        return startedBefore(claim, endOfAny) || startedBefore(claim, endOfValue.get(claim.value()));
    }

    private static boolean startedBefore(Claim claim, @Nullable Instant end) {
        return end != null && claim.start().isBefore(end);
    }

    private boolean succeeded(Claim claim) {
        if (!claim.valid().isOpen() || latestState == null) {
            return false;
        }
        Claim rival = latestState.saysOtherThan(claim) ? latestState : latestStateOfAnotherValue;
        return rival != null && rival.outranks(claim);
    }

    private boolean corrected(Claim claim) {
        for (Claim correction : corrections) {
            if (!correction.madeAfter(claim)) {
                return false;
            }
            if (correction.saysOtherThan(claim)) {
                return true;
            }
        }
        return false;
    }
}
