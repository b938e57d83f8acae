package dev.annals.commit.plan;

import dev.annals.belief.Entity;
import dev.annals.belief.EntityIndex;
import dev.annals.belief.Reference;
import dev.annals.change.DecisionKind;
import dev.annals.change.Op;
import dev.annals.problem.Fields;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans aliases, renames and retypes of one transaction. They need no slot to be derived again. */
final class DescriptionPlan {

    private final PlannedState state;
    private final CommitDraft draft;
    private final Permitted permitted;

    DescriptionPlan(PlannedState state, CommitDraft draft, Permitted permitted) {
        this.state = state;
        this.draft = draft;
        this.permitted = permitted;
    }

    Collection<SlotState> alias(Op.Alias op, String place) {
        if (op.entity() instanceof Reference.Mentioned mentioned) {
            return told(op, mentioned);
        }
        Entity entity = permitted.find(op.entity(), "entity");
        Fields.within("name", () -> state.entities.names().checkAlias(entity, op.name()));
        Collection<SlotState> touched = name(entity, op, Optional.empty());
        warn(entity, op.name(), place);
        return touched;
    }

    /**
     * Plans an alias found in a text: it may name a new entity, and one that is already known is ignored. A name that
     * may belong to another entity is refused.
     */
    private Collection<SlotState> told(Op.Alias op, Reference.Mentioned mentioned) {
        Optional<Entity> known = permitted.known(mentioned, "entity");
        if (known.filter(entity -> state.entities.names().isBorne(entity, op.name()))
                .isPresent()) {
            return List.of();
        }
        Fields.within("name", () -> state.entities.names().checkFree(permitted.scope(known), op.name()));
        return name(permitted.resolve(mentioned, "entity"), op, mentioned.givenType());
    }

    private void warn(Entity entity, String name, String place) {
        List<Entity> others = state.entities.names().others(entity, name);
        if (!others.isEmpty()) {
            draft.warn(SharedNameWarning.of(name, others, state.entities.meantBy(name, entity.scope()), place));
        }
    }

    private Collection<SlotState> name(Entity entity, Op.Alias op, Optional<String> type) {
        Map<String, Object> about = new HashMap<>(Map.of("entity", entity.id(), "name", op.name()));
        type.ifPresent(given -> about.put("type", given));
        Changes.NewDecision made = draft.decide(DecisionKind.ALIAS, Map.copyOf(about), op.why());
        made.scopes().add(entity.scope());
        type.ifPresent(given -> state.typings.introduces(made.decision().id(), entity.id(), given));
        EntityIndex.Alias alias = new EntityIndex.Alias(made.decision().id(), entity.id(), op.name());
        state.entities.alias(alias);
        state.changes.aliases.add(new Changes.NewAlias(alias, entity.scope(), draft.knownAt));
        return List.of();
    }

    Collection<SlotState> rename(Op.Rename op, String place) {
        Entity entity = permitted.find(op.entity(), "entity");
        Fields.within("name", () -> state.entities.rename(entity, op.name()));
        warn(entity, op.name(), place);
        Changes.NewDecision made =
                draft.decide(DecisionKind.RENAME, Map.of("entity", entity.id(), "name", op.name()), op.why());
        made.scopes().add(entity.scope());
        state.typings.rename(entity.id(), made.decision().id(), op.name());
        return List.of();
    }

    Collection<SlotState> retype(Op.Retype op) {
        Entity entity = permitted.find(op.entity(), "entity");
        Fields.within("type", () -> state.entities.retype(entity, state.types.checkFit(entity, op.type())));
        Changes.NewDecision made =
                draft.decide(DecisionKind.RETYPE, Map.of("entity", entity.id(), "type", op.type()), op.why());
        made.scopes().add(entity.scope());
        state.typings.retype(entity.id(), made.decision().id(), op.type());
        return List.of();
    }
}
