package dev.annals.reconcile;

import dev.annals.belief.LiveSlot;
import dev.annals.belief.Segment;
import dev.annals.belief.Value;
import dev.annals.time.Interval;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A fact and what is said in the other direction: pure.
 *
 * @param slot of the fact
 * @param claims behind the fact
 * @param back the slot of the other direction
 * @param added the claims of that slot that were added for the rule
 */
record Counterpart(Mutual fact, LiveSlot slot, List<Testimony> claims, LiveSlot back, Set<String> added) {

    /** What was added for the rule must hold without anything that was: it cannot be its own reason. */
    Optional<Unfounded> unfounded() {
        List<Interval> told = held(back.without(added)).toList();
        List<Testimony> without = claims.stream()
                .filter(claim ->
                        claim.source().equals(fact.source()) && claim.valid().overlaps(fact.valid()))
                .filter(claim -> told.stream().noneMatch(held -> held.contains(common(claim.valid()))))
                .toList();
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(new Unfounded(
                        fact, without, slot, told.stream().anyMatch(held -> held.overlaps(fact.valid()))));
    }

    /** A disputed fact has to be settled first. */
    boolean isMissing() {
        return !isDisputed() && held(back).noneMatch(held -> held.overlaps(fact.valid()));
    }

    private Stream<Interval> held(LiveSlot slot) {
        Value value = new Value.Of(fact.subject().id());
        return slot.believed().stream()
                .filter(segment -> segment.value().equals(value))
                .map(Segment::valid);
    }

    private boolean isDisputed() {
        Value value = new Value.Of(fact.object().id());
        return slot.open().stream()
                .anyMatch(open -> open.valid().overlaps(fact.valid())
                        && (open.one().equals(value) || open.other().equals(value)));
    }

    /** The time for which a claim supports the fact. */
    private Interval common(Interval claim) {
        Interval valid = fact.valid();
        return new Interval(
                claim.from().isAfter(valid.from()) ? claim.from() : valid.from(),
                claim.to().isBefore(valid.to()) ? claim.to() : valid.to());
    }
}
