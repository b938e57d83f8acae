package dev.annals.commit.plan;

import dev.annals.belief.Predicate;
import dev.annals.change.Change;
import dev.annals.journal.CommitRecord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Plans a predicate that is declared otherwise than it was used. All its claims compete anew: in one slot for each subject,
 * or in one for each value.
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
        state.declare(declaration);
        draft.declare(new CommitRecord.PredicateChange(
                after.name(), after.cardinality().word(), after.phrase(), after.constant()));
        List<SlotState> slots = state.slotsOf(after.name());
        Set<SlotState> concerned = new LinkedHashSet<>(slots);
        concerned.addAll(new Placement(state).place(slots));
        new Derivation(state, draft).derive(concerned);
    }
}
