package dev.annals.commit.plan;

import dev.annals.belief.Belief;
import dev.annals.belief.Claim;
import dev.annals.belief.Entity;
import dev.annals.belief.Predicate;
import dev.annals.belief.Slot;
import dev.annals.change.Receipt;
import dev.annals.digest.Digest;
import dev.annals.journal.Head;
import java.util.List;
import java.util.Map;

/**
 * What a group of commits needs to know of the tenant, read while its head is locked.
 *
 * @param waiting of the episodes to learn from those not yet learned, with who leased them
 */
public record Loaded(
        Head head,
        Map<String, Answered> keys,
        List<Predicate> predicates,
        List<Entity> entities,
        List<LoadedSlot> slots,
        Map<String, Place> claims,
        Map<String, String> waiting,
        Map<String, Testimony> testimonies) {

    /** A request that took effect before, with its answer. */
    public record Answered(Digest request, Receipt receipt) {}

    /** @param claims not retracted */
    public record LoadedSlot(Slot slot, List<Claim> claims, List<Belief> beliefs) {}

    /**
     * What an episode said.
     *
     * @param claims not retracted
     */
    public record Testimony(String state, List<String> claims) {}

    /** Where a claim competes, by the keys of its slots. */
    public record Place(boolean retracted, List<String> slots) {}
}
