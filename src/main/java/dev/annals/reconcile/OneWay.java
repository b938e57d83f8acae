package dev.annals.reconcile;

import dev.annals.belief.LiveSlot;
import dev.annals.change.Op;
import dev.annals.reconcile.policy.Policies;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fact that holds in one direction, although a rule says that it holds in both.
 *
 * @param written how precisely its dates were written
 * @param testimony the claims behind it
 * @param back the slot in which the fact in the other direction belongs
 * @param declined whether the fact in the other direction was withdrawn or set aside
 */
record OneWay(Mutual fact, Op.Written written, List<Testimony> testimony, LiveSlot back, boolean declined)
        implements Finding {

    @Override
    public String id() {
        return fact.id();
    }

    @Override
    public Set<String> claims() {
        return Finding.ids(testimony.stream());
    }

    /** Includes the object, because claims added to the same entity may contradict each other. */
    @Override
    public Set<String> touches() {
        return Stream.concat(claims().stream(), Stream.of(fact.object().id())).collect(Collectors.toSet());
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
        return testimony.stream().anyMatch(claim -> !claim.stands(fact.rule()).isEmpty());
    }

    @Override
    public Remedy remedy(Policies policies) {
        return Mirroring.of(this, policies);
    }
}
