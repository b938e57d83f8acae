package dev.annals.commit.plan;

import dev.annals.belief.Predicate;
import dev.annals.change.Change;
import dev.annals.journal.CommitRecord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Plans a predicate that is declared otherwise than it was used. Where they do otherwise then, all its claims compete anew: in one
 * slot for each subject, or in one for each value; and what is disputed in them is believed, or is not.
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
        Predicate before = state.predicate(after.name());
        state.declare(declaration, draft.knownAt);
        draft.declare(new CommitRecord.PredicateChange(
                after.name(),
                after.cardinality().word(),
                after.phrase(),
                after.constant(),
                after.lifespan(),
                after.care()));
        if (!before.competesOtherwise(after)) {
            return; // only how long it counts
        }
        List<SlotState> slots = state.slotsOf(after.name());
        Set<SlotState> concerned = new LinkedHashSet<>(slots);
        concerned.addAll(new Placement(state).place(slots).slots());
        new Derivation(state, draft).derive(concerned);
    }
}
