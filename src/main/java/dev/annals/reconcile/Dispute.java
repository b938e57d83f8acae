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
 * What cannot all be true, with all that is needed to weigh it: a contradiction that is open, or facts or claims that break a rule.
 *
 * @param id the contradiction's; or the rule's name and the ids of the facts, or of the claim
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
        List<Party> sides)
        implements Finding {

    /** An entity. */
    record Named(String id, String name) {}

    /**
     * One of the sides, and the claims for it.
     *
     * @param shown as people read it
     * @param slot that decides what is believed there
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

    /** Empty where a side has none left. */
    @Override
    public Optional<Finding> without(Set<String> refuted) {
        List<Party> left = sides.stream().map(side -> side.without(refuted)).toList();
        return left.stream().anyMatch(side -> side.claims().isEmpty())
                ? Optional.empty()
                : Optional.of(new Dispute(id, kind, says, scope, subject, predicate, valid, left));
    }

    /** By one decision, of every side. Contradictions that are accepted are not found at all. */
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
