package dev.annals.belief;

import dev.annals.time.Instants;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Walks the claims of one slot forward through valid time and decides which of them stand.
 *
 * <p>What an end or a succession has stopped stays stopped; corrections and denials only deny a claim for a while. So a
 * claim is examined only when it may matter, not at every instant, and the work grows with the number of claims.
 */
final class Sweep {

    private final List<Claim> byStart;
    private int next;
    private Instant now = Instant.MIN;

    private final NestedDates granules;
    private final Denials denials = new Denials();
    private final HighestClaims states = new HighestClaims(Claim.RANK);
    private final Map<Value, Instant> endOfValue = new HashMap<>();
    private Instant endOfAny = Instant.MIN;

    private final List<Claim> started = new ArrayList<>();
    private final Map<Value, List<Claim>> begun = new HashMap<>();
    private final PriorityQueue<Claim> candidates = new PriorityQueue<>(Claim.RANK.reversed());
    private final PriorityQueue<Denied> denied = new PriorityQueue<>(Comparator.comparing(Denied::until));

    /** A claim that cannot win before an instant. */
    private record Denied(Claim claim, Instant until) {}

    Sweep(Collection<Claim> live, NestedDates granules) {
        this.byStart = live.stream().sorted(Comparator.comparing(Claim::start)).toList();
        this.granules = granules;
    }

    /** Moves on to an instant. Call it in order for each instant at which a claim starts or ends. */
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
            if (claim.isOpenState() && !denials.deny(claim)) { // a claim denied at its start succeeds nothing
                states.add(claim);
            }
        }
    }

    private void begin(Claim claim) {
        denials.begin(claim);
        if (claim.says()) {
            started.add(claim);
            candidates.add(claim);
            insert(claim, begun.computeIfAbsent(claim.said(), value -> new ArrayList<>()));
        } else if (claim.isEnd() && claim.value() == null) {
            endOfAny = claim.start();
        } else if (claim.isEnd()) {
            endOfValue.put(claim.value(), claim.start());
        }
    }

    private static void insert(Claim claim, List<Claim> made) {
        int place = Collections.binarySearch(made, claim, Claim.MADE);
        made.add(place < 0 ? -place - 1 : place, claim);
    }

    /** The claim believed now; null if none stands. */
    @Nullable
    Claim winner() {
        Claim highest = highest();
        return highest == null ? null : granules.finest(highest, this::highestOf);
    }

    private @Nullable Claim highest() {
        while (!candidates.isEmpty()) {
            Claim claim = candidates.element();
            Verdict verdict = verdict(claim.said());
            if (verdict.stands(claim)) {
                return claim;
            }
            candidates.remove();
            if (!verdict.isOver(claim)) {
                verdict.deniedUntil()
                        .filter(claim.valid()::covers)
                        .ifPresent(until -> denied.add(new Denied(claim, until)));
            }
        }
        return null;
    }

    private @Nullable Claim highestOf(Value value) {
        Verdict verdict = verdict(value);
        return begunOf(value).stream().filter(verdict::stands).max(Claim.RANK).orElse(null);
    }

    /** What stops claims of the value at this instant. */
    Verdict verdict(Value value) {
        Instant end = endOfValue.getOrDefault(value, Instant.MIN);
        Claim successor = states.among(state -> !granules.agree(value, state.said()));
        return new Verdict(now, Instants.later(end, endOfAny), successor, denials.latestAgainst(value));
    }

    /** The claims of the value that start at this instant. */
    List<Claim> startedOf(Value value) {
        return started.stream().filter(claim -> claim.said().equals(value)).toList();
    }

    /** The claims of the value that have started and can still stand, in the order they were made. */
    List<Claim> begunOf(Value value) {
        List<Claim> claims = begun.getOrDefault(value, new ArrayList<>());
        Verdict verdict = verdict(value);
        claims.removeIf(verdict::isOver);
        return claims;
    }
}
