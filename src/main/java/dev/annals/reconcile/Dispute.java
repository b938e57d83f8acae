package dev.annals.reconcile;

import dev.annals.belief.LiveSlot;
import dev.annals.belief.Predicate;
import dev.annals.belief.Value;
import dev.annals.reconcile.policy.Policies;
import dev.annals.time.Interval;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What cannot all be true, with everything needed to weigh it: an open contradiction, or facts or claims that break a
 * rule.
 *
 * @param id of the contradiction; or the rule's name with the ids of the facts, or of the claim
 * @param kind the kind of contradiction, or the rule's name
 * @param says what the rule says; null for a contradiction
 * @param subject of the first side
 * @param predicate of the first side
 * @param valid for a contradiction, the time for which both sides are claimed
 */
record Dispute(
        String id,
        String kind,
        @Nullable String says,
        String scope,
        Named subject,
        String predicate,
        @Nullable Interval valid,
        List<Party> sides)
        implements Finding {

    /** An entity. */
    record Named(String id, String name) {}

    /**
     * A side, with the claims for it.
     *
     * @param shown readable form
     * @param slot decides what is believed of this side
     */
    record Party(Value value, String shown, List<Testimony> claims, LiveSlot slot) {

        private Set<String> stands(String rule) {
            return claims.stream().flatMap(claim -> claim.stands(rule).stream()).collect(Collectors.toSet());
        }

        private Party without(Set<String> gone) {
            return new Party(
                    value,
                    shown,
                    claims.stream().filter(claim -> !gone.contains(claim.id())).toList(),
                    slot.without(gone));
        }
    }

    @Override
    public Set<String> claims() {
        return Finding.ids(sides.stream().flatMap(side -> side.claims().stream()));
    }

    /** Empty if a side has no claims left. */
    @Override
    public Optional<Finding> without(Set<String> refuted) {
        List<Party> left = sides.stream().map(side -> side.without(refuted)).toList();
        return left.stream().anyMatch(side -> side.claims().isEmpty())
                ? Optional.empty()
                : Optional.of(new Dispute(id, kind, says, scope, subject, predicate, valid, left));
    }

    /** Accepted if one decision covers every side. Accepted contradictions are not found in the first place. */
    @Override
    public boolean isAccepted() {
        return sides.stream()
                .map(side -> side.stands(kind))
                .reduce((some, others) -> {
                    Set<String> both = new HashSet<>(some);
                    both.retainAll(others);
                    return both;
                })
                .filter(decisions -> !decisions.isEmpty())
                .isPresent();
    }

    @Override
    public Remedy remedy(Policies policies) {
        return Settlement.of(this, policies);
    }

    boolean isOfRule() {
        return says != null;
    }

    /** The name of a predicate among them that only people may decide about; empty if there is none. */
    Optional<String> strong() {
        return sides.stream()
                .map(side -> side.slot().predicate())
                .filter(predicate -> predicate.strictness().isStrong())
                .map(Predicate::name)
                .findFirst();
    }

    /** Whether somebody reverted a decision about one of the claims. */
    boolean wasReverted() {
        return sides.stream().flatMap(side -> side.claims().stream()).anyMatch(Testimony::reverted);
    }
}
