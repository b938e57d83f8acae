package dev.annals.reconcile;

import dev.annals.belief.LiveSlot;
import dev.annals.change.Op;
import dev.annals.reconcile.policy.Policies;
import dev.annals.time.Interval;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fact that holds in one direction, although a rule says that it holds in both.
 *
 * @param fact its id
 * @param shown its statement
 * @param written how precisely its dates were written
 * @param testimony the claims behind it
 * @param back the slot in which the fact in the other direction belongs
 * @param declined whether somebody took back what was added there for the rule
 */
record OneWay(
        String rule,
        String says,
        String scope,
        String fact,
        String shown,
        Dispute.Named subject,
        Dispute.Named object,
        Interval valid,
        Op.Written written,
        List<Testimony> testimony,
        LiveSlot back,
        boolean declined)
        implements Finding {

    @Override
    public String id() {
        return rule + ":" + fact;
    }

    @Override
    public Set<String> claims() {
        return Finding.ids(testimony.stream());
    }

    /** Includes the object, because claims added to the same entity may contradict each other. */
    @Override
    public Set<String> touches() {
        return Stream.concat(claims().stream(), Stream.of(object.id())).collect(Collectors.toSet());
    }

    /** If one of its claims is gone, a later job examines it again. */
    @Override
    public Optional<Finding> without(Set<String> refuted) {
        return testimony.stream().anyMatch(claim -> refuted.contains(claim.id()))
                ? Optional.empty()
                : Optional.of(this);
    }

    @Override
    public boolean isAccepted() {
        return testimony.stream().anyMatch(claim -> !claim.stands(rule).isEmpty());
    }

    @Override
    public Remedy remedy(Policies policies) {
        return Mirroring.of(this, policies);
    }

    /** The source of the claim to be added. */
    String source() {
        return source(rule);
    }

    static String source(String rule) {
        return "rule " + rule;
    }
}
