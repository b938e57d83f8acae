package dev.annals.reconcile;

import dev.annals.belief.LiveSlot;
import dev.annals.belief.Predicate;
import dev.annals.belief.Value;
import dev.annals.time.Interval;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What cannot all be true, with all that is needed to weigh it: a contradiction that is open, or facts that break a rule.
 *
 * @param id the contradiction's; or the rule's name and the ids of the facts
 * @param kind of contradiction, or the rule's name
 * @param says what the rule says; null for a contradiction
 * @param subject whom the first side is about
 * @param predicate of the first side
 * @param valid of a contradiction, when both are said
 */
record Dispute(
        String id,
        String kind,
        @Nullable String says,
        String scope,
        Named subject,
        String predicate,
        @Nullable Interval valid,
        List<Party> sides) {

    /** An entity. */
    record Named(String id, String name) {}

    /**
     * One of the sides, and the claims for it.
     *
     * @param shown as people read it
     * @param slot that decides what is believed there
     */
    record Party(Value value, String shown, List<Testimony> claims, LiveSlot slot) {

        private Party without(Set<String> gone) {
            return new Party(
                    value,
                    shown,
                    claims.stream().filter(claim -> !gone.contains(claim.id())).toList(),
                    slot.without(gone));
        }
    }

    /**
     * A claim, and whose it is.
     *
     * @param recorded the commit that did
     * @param episode it came from, if it did
     * @param written how finely its dates are written, as their length
     * @param endWritten likewise of its end alone
     * @param reverted whether somebody took a decision about it back
     */
    record Testimony(
            String id,
            String statement,
            String source,
            double confidence,
            Instant said,
            long recorded,
            @Nullable String episode,
            Interval valid,
            int written,
            int endWritten,
            boolean reverted) {}

    /** What is left of it once some claims do not count; empty where a side has none left. */
    Optional<Dispute> without(Set<String> claims) {
        List<Party> left = sides.stream().map(side -> side.without(claims)).toList();
        return left.stream().anyMatch(side -> side.claims().isEmpty())
                ? Optional.empty()
                : Optional.of(new Dispute(id, kind, says, scope, subject, predicate, valid, left));
    }

    boolean isOfRule() {
        return says != null;
    }

    /** The name of a predicate of which only people decide, if one is. */
    Optional<String> strong() {
        return sides.stream()
                .map(side -> side.slot().predicate())
                .filter(predicate -> predicate.care().isStrong())
                .map(Predicate::name)
                .findFirst();
    }

    /** Whether somebody has decided about one of the claims, and thought better of it. */
    boolean wasReverted() {
        return sides.stream().flatMap(side -> side.claims().stream()).anyMatch(Testimony::reverted);
    }
}
