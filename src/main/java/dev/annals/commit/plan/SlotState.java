package dev.annals.commit.plan;

import dev.annals.belief.Belief;
import dev.annals.belief.Claim;
import dev.annals.belief.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A slot as it stands after the commits planned so far. */
final class SlotState {

    final Slot slot;
    final String key;
    final Map<String, HeldClaim> claims = new LinkedHashMap<>();
    List<Belief> beliefs = new ArrayList<>();
    List<HeldContradiction> contradictions = new ArrayList<>();

    SlotState(Slot slot) {
        this.slot = slot;
        this.key = slot.key();
    }

    static SlotState of(Loaded.LoadedSlot loaded) {
        SlotState state = new SlotState(loaded.slot());
        loaded.claims().forEach(state::add);
        state.beliefs.addAll(loaded.beliefs());
        state.contradictions.addAll(loaded.contradictions());
        return state;
    }

    /** A copy for the cache, without claims that do not count. */
    Loaded.LoadedSlot snapshot() {
        return new Loaded.LoadedSlot(
                slot,
                claims.values().stream().filter(HeldClaim::isLive).toList(),
                List.copyOf(beliefs),
                List.copyOf(contradictions));
    }

    void add(HeldClaim claim) {
        claims.put(claim.id(), claim);
    }

    /** The decisions in force that accepted contradictions of a claim. */
    Set<String> accepting(String claim) {
        HeldClaim held = claims.get(claim);
        return held == null ? Set.of() : held.accepted();
    }

    Stream<Claim> live() {
        return claims.values().stream().filter(HeldClaim::isLive).map(HeldClaim::claim);
    }
}
