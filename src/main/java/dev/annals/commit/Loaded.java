package dev.annals.commit;

import dev.annals.claim.Claim;
import dev.annals.claim.Digest;
import dev.annals.claim.Slot;
import dev.annals.entity.Entity;
import dev.annals.fact.Belief;
import dev.annals.predicate.Predicate;
import java.util.List;
import java.util.Map;

/**
 * What a group of commits needs to know of the tenant, read while its head is locked.
 *
 * @param waiting of the episodes to learn from those not yet learned, with who leased them
 */
record Loaded(
        Head head,
        Map<String, Answered> keys,
        List<Predicate> predicates,
        List<Entity> entities,
        List<LoadedSlot> slots,
        Map<String, Place> claims,
        Map<String, String> waiting,
        Map<String, Testimony> testimonies) {

    /** A request that took effect before, with its answer. */
    record Answered(Digest request, Receipt receipt) {}

    /** @param claims not retracted */
    record LoadedSlot(Slot slot, List<Claim> claims, List<Belief> beliefs) {}

    /**
     * What an episode said.
     *
     * @param claims not retracted
     */
    record Testimony(String state, List<String> claims) {}

    /** Where a claim competes, by the keys of its slots. */
    record Place(boolean retracted, List<String> slots) {}
}
