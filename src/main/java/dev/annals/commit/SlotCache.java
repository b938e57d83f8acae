package dev.annals.commit;

import dev.annals.commit.plan.Loaded.LoadedSlot;
import dev.annals.journal.Head;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Large slots as they stood at a tenant's last commit, so that one more claim does not read thousands again. A head names
 * the whole history before it: where it is still the last, so are the slots, whoever else may commit.
 */
final class SlotCache {

    /** Smaller ones are read as fast as they are looked up. */
    private static final int WORTH_KEEPING = 32;

    private final int mostClaims;
    private final Map<String, Kept> byTenant = new LinkedHashMap<>(16, 0.75f, true);
    private int claims;

    /** @param mostClaims of all slots of all tenants */
    SlotCache(int mostClaims) {
        this.mostClaims = mostClaims;
    }

    private record Kept(Head head, Map<String, LoadedSlot> slots) {

        int claims() {
            return slots.values().stream()
                    .mapToInt(slot -> slot.claims().size())
                    .sum();
        }
    }

    /** Those of the slots that are known as of the head. */
    synchronized Map<String, LoadedSlot> at(String tenant, Head head, Set<String> keys) {
        @Nullable Kept kept = byTenant.get(tenant);
        if (kept == null || !kept.head().equals(head)) {
            return Map.of();
        }
        Map<String, LoadedSlot> known = new HashMap<>(kept.slots());
        known.keySet().retainAll(keys);
        return known;
    }

    /** @param slots as they stand after the head, all that changed since the one before among them */
    synchronized void advance(String tenant, Head before, Head after, Collection<LoadedSlot> slots) {
        @Nullable Kept kept = take(tenant);
        Map<String, LoadedSlot> known =
                kept != null && kept.head().equals(before) ? new HashMap<>(kept.slots()) : new HashMap<>();
        for (LoadedSlot slot : slots) {
            if (slot.claims().size() >= WORTH_KEEPING) {
                known.put(slot.slot().key(), slot);
            } else {
                known.remove(slot.slot().key());
            }
        }
        Kept next = new Kept(after, known);
        if (!known.isEmpty() && next.claims() <= mostClaims) {
            byTenant.put(tenant, next);
            claims += next.claims();
            while (claims > mostClaims) {
                take(byTenant.keySet().iterator().next());
            }
        }
    }

    /** For commits that move claims between slots. */
    synchronized void forget(String tenant) {
        take(tenant);
    }

    private @Nullable Kept take(String tenant) {
        @Nullable Kept kept = byTenant.remove(tenant);
        claims -= kept == null ? 0 : kept.claims();
        return kept;
    }
}
