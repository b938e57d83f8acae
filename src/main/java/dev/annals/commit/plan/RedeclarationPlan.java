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

    private final Planner planner;
    private final CommitDraft draft;

    RedeclarationPlan(Planner planner, CommitDraft draft) {
        this.planner = planner;
        this.draft = draft;
    }

    void add(Change.Declaration declaration) {
        Predicate after = declaration.predicate();
        planner.declare(after);
        draft.declare(new CommitRecord.PredicateChange(
                after.name(), after.cardinality().word(), after.phrase()));
        Map<Subject, List<SlotState>> bySubject = new LinkedHashMap<>();
        for (SlotState state : planner.slotsOf(after.name())) {
            bySubject
                    .computeIfAbsent(Subject.of(state.slot), subject -> new ArrayList<>())
                    .add(state);
        }
        bySubject.forEach((subject, states) -> derive(subject, states, after));
    }

    private void derive(Subject subject, List<SlotState> before, Predicate predicate) {
        Set<Claim> claims = new LinkedHashSet<>();
        List<Belief> believed = new ArrayList<>();
        for (SlotState state : before) {
            claims.addAll(state.claims.values());
            believed.addAll(state.beliefs);
            state.claims.clear();
            state.beliefs = new ArrayList<>();
        }
        List<Belief> opened = new ArrayList<>();
        for (SlotState state : compete(subject, claims, predicate)) {
            List<Segment> derived = Timeline.derive(state.claims.values());
            List<Belief> kept = believed.stream()
                    .filter(belief -> derived.stream().anyMatch(belief::says))
                    .toList();
            believed.removeAll(kept);
            state.beliefs = draft.apply(Revision.of(kept, derived), state.slot);
            kept.forEach(belief -> planner.changes.movedFacts.add(new Changes.Moved(belief.id(), state.key)));
            opened.addAll(state.beliefs.subList(kept.size(), state.beliefs.size()));
        }
        believed.forEach(draft::close);
        opened.forEach(belief -> draft.succeed(belief, believed));
    }

    private List<SlotState> compete(Subject subject, Set<Claim> claims, Predicate predicate) {
        Map<Slot, SlotState> after = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (claim.value() != null || predicate.cardinality() == Cardinality.ONE) {
                Slot slot = predicate.slot(subject.scope(), subject.id(), claim.value());
                place(claim, after.computeIfAbsent(slot, planner::slot));
            }
        }
        for (Claim claim : claims) {
            if (claim.value() == null && predicate.cardinality() == Cardinality.MANY) {
                Slot ownSlot = new Slot(subject.scope(), subject.id(), predicate.name(), null);
                place(claim, planner.slot(ownSlot)); // remembered for when the predicate holds one value again
                after.values().forEach(state -> place(claim, state));
            }
        }
        return List.copyOf(after.values());
    }

    private void place(Claim claim, SlotState state) {
        state.add(claim);
        planner.changes.movedClaims.add(new Changes.Moved(claim.id(), state.key));
    }

    private record Subject(String scope, String id) {
        static Subject of(Slot slot) {
            return new Subject(slot.scope(), slot.subject());
        }
    }
}
