package dev.annals.commit.plan;

import dev.annals.belief.Belief;
import dev.annals.belief.Claim;
import dev.annals.belief.Entity;
import dev.annals.belief.Predicate;
import dev.annals.belief.Slot;
import dev.annals.change.Receipt;
import dev.annals.change.Share;
import dev.annals.digest.Digest;
import dev.annals.journal.Head;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a group of commits needs to know of the tenant, read while its head is locked.
 *
 * @param shares what each part does to its commit, by its subject
 */
public record Loaded(
        Head head,
        Map<String, Answered> keys,
        List<Predicate> predicates,
        List<Entity> entities,
        List<LoadedSlot> slots,
        Map<String, Place> claims,
        Map<String, Share> shares) {

    /**
     * A request that took effect before, with its answer.
     *
     * @param receipt null where it was no commit
     */
    public record Answered(Digest request, @Nullable Receipt receipt) {}

    /** @param claims not retracted */
    public record LoadedSlot(Slot slot, List<Claim> claims, List<Belief> beliefs) {}

    /**
     * Where a claim competes, by the keys of its slots.
     *
     * @param types the entities whose type it gives
     */
    public record Place(String scope, boolean retracted, List<String> slots, List<Typed> types) {}

    /** @param otherwise whether anything but the claims to retract gives the type too */
    public record Typed(String entity, boolean otherwise) {}
}
