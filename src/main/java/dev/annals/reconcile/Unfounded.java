package dev.annals.reconcile;

import dev.annals.belief.LiveSlot;
import dev.annals.reconcile.policy.Policies;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A fact that was added because the same held in the other direction, which nobody says any longer.
 *
 * @param added the claims that were added
 * @param slot of the fact
 * @param partly whether the other direction still holds at some of the time
 */
record Unfounded(Mutual fact, List<Testimony> added, LiveSlot slot, boolean partly) implements Finding {

    @Override
    public String id() {
        return fact.id();
    }

    @Override
    public Set<String> claims() {
        return Finding.ids(added.stream());
    }

    /** If one of its claims is gone, a later job examines it again. */
    @Override
    public Optional<Finding> without(Set<String> refuted) {
        return claims().stream().anyMatch(refuted::contains) ? Optional.empty() : Optional.of(this);
    }

    @Override
    public boolean isAccepted() {
        return added.stream().allMatch(claim -> !claim.stands(fact.rule()).isEmpty());
    }

    @Override
    public Remedy remedy(Policies policies) {
        return Unmirroring.of(this, policies);
    }
}
