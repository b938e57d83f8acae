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
 * A fact that holds one way, though a rule says that it holds both ways.
 *
 * @param fact its id
 * @param shown its statement
 * @param written how finely its dates were
 * @param testimony the claims behind it
 * @param back where the fact the other way round would be
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

    /** What is added may contradict what is added to the same entity. */
    @Override
    public Set<String> touches() {
        return Stream.concat(claims().stream(), Stream.of(object.id())).collect(Collectors.toSet());
    }

    /** It is looked at again by another job once one of its claims is gone. */
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

    /** Whose words the claim is that is added. */
    String source() {
        return source(rule);
    }

    static String source(String rule) {
        return "rule " + rule;
    }
}
