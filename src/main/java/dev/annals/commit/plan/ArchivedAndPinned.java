package dev.annals.commit.plan;

import dev.annals.belief.Belief;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tracks which facts are archived or pinned after the commits planned so far. A fact is archived if all its claims are,
 * and pinned if any of them is.
 */
final class ArchivedAndPinned {

    private final Changes changes;
    private final Set<String> archived = new HashSet<>();
    private final Set<String> pinned = new HashSet<>();

    ArchivedAndPinned(Changes changes) {
        this.changes = changes;
    }

    /** Takes in a slot's facts as they were before the group's commits. */
    void load(SlotState slot) {
        if (hasNone(slot)) {
            return;
        }
        for (Belief belief : slot.beliefs) {
            if (isToBeArchived(slot, belief)) {
                archived.add(belief.id());
            }
            if (isToBePinned(slot, belief)) {
                pinned.add(belief.id());
            }
        }
    }

    /**
     * Called after a commit has derived these slots: records which facts became archived or pinned, or ceased to be.
     */
    void settle(Collection<SlotState> slots, Instant at) {
        for (SlotState slot : slots) {
            if (!archived.isEmpty() || !pinned.isEmpty() || !hasNone(slot)) {
                slot.beliefs.forEach(belief -> settle(slot, belief, at));
            }
        }
    }

    private void settle(SlotState slot, Belief belief, Instant at) {
        String fact = belief.id();
        if (toggles(archived, fact, isToBeArchived(slot, belief))) {
            changes.togglesOfFact(fact).archived().add(at);
        }
        if (toggles(pinned, fact, isToBePinned(slot, belief))) {
            changes.togglesOfFact(fact).pinned().add(at);
        }
    }

    private static boolean toggles(Set<String> facts, String fact, boolean now) {
        return now ? facts.add(fact) : facts.remove(fact);
    }

    private static boolean hasNone(SlotState slot) {
        return slot.claims.values().stream().allMatch(held -> held.marks().isNone());
    }

    private static boolean isToBeArchived(SlotState slot, Belief belief) {
        return belief.support().stream().allMatch(claim -> marks(slot, claim).isArchived());
    }

    private static boolean isToBePinned(SlotState slot, Belief belief) {
        return belief.support().stream().anyMatch(claim -> marks(slot, claim).isPinned());
    }

    private static Marks marks(SlotState slot, String claim) {
        @Nullable HeldClaim held = slot.claims.get(claim);
        return held == null ? Marks.NONE : held.marks();
    }
}
