package dev.annals.commit.plan;

import dev.annals.belief.Belief;
import dev.annals.belief.Claim;
import dev.annals.belief.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A slot as it stands after the commits planned so far. */
final class SlotState {

    final Slot slot;
    final String key;
    final Map<String, Claim> claims = new LinkedHashMap<>();
    List<Belief> beliefs = new ArrayList<>();

    SlotState(Slot slot) {
        this.slot = slot;
        this.key = slot.key();
    }

    static SlotState of(Loaded.LoadedSlot loaded) {
        SlotState state = new SlotState(loaded.slot());
        loaded.claims().forEach(state::add);
        state.beliefs.addAll(loaded.beliefs());
        return state;
    }

    Loaded.LoadedSlot snapshot() {
        return new Loaded.LoadedSlot(slot, List.copyOf(claims.values()), List.copyOf(beliefs));
    }

    void add(Claim claim) {
        claims.put(claim.id(), claim);
    }
}
