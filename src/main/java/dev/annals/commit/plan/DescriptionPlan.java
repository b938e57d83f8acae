package dev.annals.commit.plan;

import dev.annals.belief.Entity;
import dev.annals.belief.EntityIndex;
import dev.annals.change.Op;
import dev.annals.journal.Decision;
import dev.annals.problem.Fields;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Decides in one transaction how entities are called and what they are. No slot is derived anew for that. */
final class DescriptionPlan {

    private final PlannedState state;
    private final CommitDraft draft;
    private final Permitted permitted;

    DescriptionPlan(PlannedState state, CommitDraft draft, Permitted permitted) {
        this.state = state;
        this.draft = draft;
        this.permitted = permitted;
    }

    Collection<SlotState> alias(Op.Alias op) {
        Entity entity = permitted.find(op.entity(), "entity");
        Fields.within("name", () -> state.entities.checkAlias(entity, op.name(), op.isTentative()));
        Changes.NewDecision made =
                draft.decide(Decision.Kind.ALIAS, Map.of("entity", entity.id(), "name", op.name()), op.why());
        made.scopes().add(entity.scope());
        EntityIndex.Alias alias = new EntityIndex.Alias(made.decision().id(), entity.id(), op.name());
        state.entities.alias(alias);
        state.changes.aliases.add(new Changes.NewAlias(alias, entity.scope(), draft.knownAt));
        return List.of();
    }

    Collection<SlotState> rename(Op.Rename op) {
        Entity entity = permitted.find(op.entity(), "entity");
        Fields.within("name", () -> state.entities.rename(entity, op.name()));
        Changes.NewDecision made =
                draft.decide(Decision.Kind.RENAME, Map.of("entity", entity.id(), "name", op.name()), op.why());
        made.scopes().add(entity.scope());
        state.typings.rename(entity.id(), made.decision().id(), op.name());
        return List.of();
    }

    Collection<SlotState> retype(Op.Retype op) {
        Entity entity = permitted.find(op.entity(), "entity");
        Fields.within("type", () -> state.entities.retype(entity, op.type()));
        Changes.NewDecision made =
                draft.decide(Decision.Kind.RETYPE, Map.of("entity", entity.id(), "type", op.type()), op.why());
        made.scopes().add(entity.scope());
        state.typings.retype(entity.id(), made.decision().id(), op.type());
        return List.of();
    }
}
