package dev.annals.commit.plan;

import dev.annals.belief.Belief;
import dev.annals.belief.Derived;
import dev.annals.belief.Revision;
import dev.annals.belief.Segment;
import dev.annals.belief.Slot;
import dev.annals.belief.Tenure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Derives slots again, each once, after all ops of a commit. The slots of one subject and predicate are derived
 * together, so that a fact keeps its id when it moves between them, for instance when a predicate comes to hold many
 * values.
 */
final class Derivation {

    private final PlannedState state;
    private final CommitDraft draft;

    Derivation(PlannedState state, CommitDraft draft) {
        this.state = state;
        this.draft = draft;
    }

    void derive(Collection<SlotState> touched) {
        Map<Slot, Set<SlotState>> together = new LinkedHashMap<>();
        for (SlotState slot : touched) {
            together.computeIfAbsent(slot.slot.ofAny(), any -> new LinkedHashSet<>())
                    .add(slot);
        }
        if (touched.stream().anyMatch(slot -> slot.slot.value() == null && state.holdsMany(slot))) {
            // A claim on any value affects the slot of each value.
            state.known()
                    .forEach(slot -> together.computeIfPresent(slot.slot.ofAny(), (any, group) -> {
                        group.add(slot);
                        return group;
                    }));
        }
        together.values().forEach(this::deriveTogether);
        together.values().forEach(slots -> state.shelf.settle(slots, draft.knownAt));
    }

    private void deriveTogether(Set<SlotState> slots) {
        Map<String, SlotState> heldBy = new HashMap<>();
        List<Belief> believed = new ArrayList<>();
        IdentityHashMap<Segment, SlotState> slotOf = new IdentityHashMap<>();
        List<Segment> derived = new ArrayList<>();
        for (SlotState slot : slots) {
            slot.beliefs.forEach(belief -> heldBy.put(belief.id(), slot));
            believed.addAll(slot.beliefs);
            slot.beliefs = new ArrayList<>();
            Derived anew = Derived.of(
                    state.predicate(slot.slot.predicate()),
                    state.competing(slot).toList(),
                    slot::accepting);
            if (slot.slot.value() != null || !state.holdsMany(slot)) {
                for (Segment segment : anew.believed()) {
                    slotOf.put(segment, slot);
                    derived.add(segment);
                }
            }
            draft.contradictions.apply(slot, anew.contradictions());
        }
        Revision revision = Revision.of(believed, derived);
        revision.closed().forEach(draft.beliefs::close);
        for (Revision.Kept kept : revision.kept()) {
            SlotState slot = Objects.requireNonNull(slotOf.get(kept.segment()));
            slot.beliefs.add(draft.beliefs.keep(kept));
            if (heldBy.get(kept.belief().id()) != slot) {
                state.changes.movedFacts.add(new Changes.MovedFact(kept.belief().id(), slot.key, draft.knownAt));
            }
        }
        for (Segment segment : revision.opened()) {
            SlotState slot = Objects.requireNonNull(slotOf.get(segment));
            Tenure tenure = Belief.tenureOf(segment, believed, draft.knownAt);
            Belief belief = draft.beliefs.open(segment, slot.slot, tenure);
            slot.beliefs.add(belief);
            // Facts of other values are succeeded only in one slot, not when a predicate comes to hold one value or
            // many.
            draft.beliefs.succeed(
                    belief,
                    revision.closed().stream()
                            .filter(before -> heldBy.get(before.id()) == slot
                                    || before.value().equals(belief.value()))
                            .toList());
        }
    }
}
