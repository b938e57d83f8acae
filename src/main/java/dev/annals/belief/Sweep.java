package dev.annals.belief;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Walks the claims of one slot forward through valid time and tells which of them stand.
 *
 * <p>What an end or a succession has stopped stays stopped for all later instants; corrections and denials deny a claim
 * for a while. So claims are looked at when they may matter, not at every instant: the work follows the number of claims.
 */
final class Sweep {

    private final List<Claim> byStart;
    private int next;
    private Instant now = Instant.MIN;

    private final Granules granules;
    private final Denials denials = new Denials();
    private final Foremost states = new Foremost(Claim.RANK);
    private final Map<Value, Instant> endOfValue = new HashMap<>();
    private @Nullable Instant endOfAny;

    private final List<Claim> started = new ArrayList<>();
    private final Map<Value, List<Claim>> begun = new HashMap<>();
    private final PriorityQueue<Claim> candidates = new PriorityQueue<>(Claim.RANK.reversed());
    private final PriorityQueue<Denied> denied = new PriorityQueue<>(Comparator.comparing(Denied::until));

    /** A claim that cannot win for a while. */
    private record Denied(Claim claim, Instant until) {}

    Sweep(Collection<Claim> live) {
        byStart = live.stream().sorted(Comparator.comparing(Claim::start)).toList();
        granules = new Granules(live);
    }

    /** Goes on to an instant, at each at which a claim starts or ends in turn. */
    void moveTo(Instant at) {
        now = at;
        denials.expire(at);
        while (!denied.isEmpty() && !denied.element().until().isAfter(at)) {
            candidates.add(denied.remove().claim());
        }
        started.clear();
        while (next < byStart.size() && !byStart.get(next).start().isAfter(at)) {
            begin(byStart.get(next++));
        }
        for (Claim claim : started) {
            if (claim.isOpenState() && !denials.deny(claim)) { // one denied from its very start succeeds nothing
                states.add(claim);
            }
        }
    }

    private void begin(Claim claim) {
        denials.begin(claim);
        if (claim.says()) {
            started.add(claim);
            candidates.add(claim);
            begun.computeIfAbsent(claim.said(), value -> new ArrayList<>()).add(claim);
        } else if (claim.isEnd() && claim.value() == null) {
            endOfAny = claim.start();
        } else if (claim.isEnd()) {
            endOfValue.put(claim.value(), claim.start());
        }
    }

    /** The claim that is believed now; null: none stands. */
    @Nullable Claim winner() {
        Claim highest = highest();
        return highest == null ? null : granules.finest(highest, this::highestOf);
    }

    private @Nullable Claim highest() {
        while (!candidates.isEmpty()) {
            Claim claim = candidates.element();
            Claim denier = isOver(claim) ? null : denials.denierOf(claim);
            if (denier == null && !isOver(claim)) {
                return claim;
            }
            candidates.remove();
            if (denier != null && denier.valid().to().isBefore(claim.valid().to())) {
                denied.add(new Denied(claim, denier.valid().to()));
            }
        }
        return null;
    }

    private @Nullable Claim highestOf(Value value) {
        return begunOf(value).stream()
                .filter(claim -> !denials.deny(claim))
                .max(Claim.RANK)
                .orElse(null);
    }

    /** The claims of the value that start now. */
    List<Claim> startedOf(Value value) {
        return started.stream().filter(claim -> claim.said().equals(value)).toList();
    }

    /** The claims of the value that have started and are not over; some may be denied. */
    List<Claim> begunOf(Value value) {
        List<Claim> claims = begun.getOrDefault(value, new ArrayList<>());
        claims.removeIf(this::isOver);
        return claims;
    }

    boolean denies(Claim claim) {
        return denials.deny(claim);
    }

    /** Whether it will not stand any more, now or later. */
    boolean isOver(Claim claim) {
        return !claim.valid().covers(now) || ended(claim) || succeeded(claim);
    }

    private boolean ended(Claim claim) {
        return startedBefore(claim, endOfAny) || startedBefore(claim, endOfValue.get(claim.said()));
    }

    private static boolean startedBefore(Claim claim, @Nullable Instant end) {
        return end != null && claim.start().isBefore(end);
    }

    private boolean succeeded(Claim claim) {
        if (!claim.valid().isOpen()) {
            return false;
        }
        Claim rival = states.ofOthersThan(claim.said());
        return rival != null && rival.outranks(claim);
    }
}
