package dev.annals.commit.plan;

import dev.annals.belief.Belief;
import dev.annals.belief.Cardinality;
import dev.annals.belief.Claim;
import dev.annals.belief.Predicate;
import dev.annals.belief.Revision;
import dev.annals.belief.Segment;
import dev.annals.belief.Slot;
import dev.annals.belief.Timeline;
import dev.annals.change.Change;
import dev.annals.journal.CommitRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plans the changed cardinality of a predicate. All its claims compete anew: in one slot for each subject, or in one
 * for each value. An end of whatever held then counts in the slot of each value known so far.
 */
final class RedeclarationPlan {

    private final PlannedState state;
    private final CommitDraft draft;

    RedeclarationPlan(PlannedState state, CommitDraft draft) {
        this.state = state;
        this.draft = draft;
    }

    void add(Change.Declaration declaration) {
        Predicate after = declaration.predicate();
        state.declare(after);
        draft.declare(new CommitRecord.PredicateChange(
                after.name(), after.cardinality().word(), after.phrase(), after.constant()));
        Map<Subject, List<SlotState>> bySubject = new LinkedHashMap<>();
        for (SlotState slot : state.slotsOf(after.name())) {
            bySubject
                    .computeIfAbsent(Subject.of(slot.slot), subject -> new ArrayList<>())
                    .add(slot);
        }
        bySubject.forEach((subject, states) -> derive(subject, states, after));
    }

    private void derive(Subject subject, List<SlotState> before, Predicate predicate) {
        Set<Claim> claims = new LinkedHashSet<>();
        List<Belief> believed = new ArrayList<>();
        for (SlotState slot : before) {
            claims.addAll(slot.claims.values());
            believed.addAll(slot.beliefs);
            slot.claims.clear();
            slot.beliefs = new ArrayList<>();
        }
        List<Belief> opened = new ArrayList<>();
        for (SlotState slot : compete(subject, claims, predicate)) {
            List<Segment> derived = Timeline.derive(slot.claims.values());
            List<Belief> kept = believed.stream()
                    .filter(belief -> derived.stream().anyMatch(belief::says))
                    .toList();
            believed.removeAll(kept);
            slot.beliefs = draft.beliefs.apply(Revision.of(kept, derived), slot.slot);
            kept.forEach(belief -> state.changes.movedFacts.add(new Changes.Moved(belief.id(), slot.key)));
            opened.addAll(slot.beliefs.subList(kept.size(), slot.beliefs.size()));
        }
        believed.forEach(draft.beliefs::close);
        opened.forEach(belief -> draft.beliefs.succeed(belief, believed));
    }

    private List<SlotState> compete(Subject subject, Set<Claim> claims, Predicate predicate) {
        Map<Slot, SlotState> after = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (claim.value() != null || predicate.cardinality() == Cardinality.ONE) {
                Slot slot = predicate.slot(subject.scope(), subject.id(), claim.value());
                place(claim, after.computeIfAbsent(slot, state::slot));
            }
        }
        for (Claim claim : claims) {
            if (claim.value() == null && predicate.cardinality() == Cardinality.MANY) {
                Slot ownSlot = new Slot(subject.scope(), subject.id(), predicate.name(), null);
                place(claim, state.slot(ownSlot)); // remembered for when the predicate holds one value again
                after.values().forEach(slot -> place(claim, slot));
            }
        }
        return List.copyOf(after.values());
    }

    private void place(Claim claim, SlotState slot) {
        slot.add(claim);
        state.changes.movedClaims.add(new Changes.Moved(claim.id(), slot.key));
    }

    private record Subject(String scope, String id) {
        static Subject of(Slot slot) {
            return new Subject(slot.scope(), slot.subject());
        }
    }
}
