package dev.annals.commit.plan;

import dev.annals.belief.Predicate;
import dev.annals.change.Change;
import dev.annals.journal.CommitRecord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Plans a new declaration of a predicate that is in use. Where that changes the rules of competition, all its claims
 * compete again: in one slot for each subject, or one for each value; and disputed values are believed or withheld.
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
                after.strictness()));
        if (!before.competesOtherwise(after)) {
            return; // only the lifespan changed
        }
        List<SlotState> slots = state.slotsOf(after.name());
        Set<SlotState> concerned = new LinkedHashSet<>(slots);
        concerned.addAll(new Placement(state).place(slots).slots());
        new Derivation(state, draft).derive(concerned);
    }
}
