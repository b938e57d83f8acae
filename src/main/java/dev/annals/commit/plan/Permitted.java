package dev.annals.commit.plan;

import dev.annals.access.Scopes;
import dev.annals.belief.Entity;
import dev.annals.belief.Reference;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import java.util.Optional;

/** Restricts a transaction to entities, claims and decisions of the scopes that its caller may write. */
final class Permitted {

    private final PlannedState state;
    private final CommitDraft draft;
    private final Scopes writable;
    private final String scope;

    /** @param scope the transaction's scope, in which names are looked up */
    Permitted(PlannedState state, CommitDraft draft, Scopes writable, String scope) {
        this.state = state;
        this.draft = draft;
        this.writable = writable;
        this.scope = scope;
        touch(scope, "scope");
    }

    /** An existing entity. */
    Entity find(Reference reference, String field) {
        return writable(Fields.within(field, () -> state.entities.find(scope, reference)), field);
    }

    /** An existing entity, or a new one. */
    Entity resolve(Reference reference, String field) {
        return writable(Fields.within(field, () -> state.entities.resolve(scope, reference)), field);
    }

    /** The known entity that is certainly meant, if there is one. */
    Optional<Entity> known(Reference.Mentioned mentioned, String field) {
        return Fields.within(field, () -> state.entities.meant(scope, mentioned))
                .map(entity -> writable(entity, field));
    }

    /** The scope of the entity, or of one about to be made. */
    String scope(Optional<Entity> known) {
        return known.map(Entity::scope).orElse(scope);
    }

    /** Refuses the mentions that {@link #resolve} would refuse, before anything is made. */
    void check(Reference reference, String field) {
        if (reference instanceof Reference.Mentioned mentioned) {
            Fields.within(field, () -> state.entities.meant(scope, mentioned));
        }
    }

    void touch(String touched, String field) {
        if (!writable.include(touched)) {
            throw new ProblemException(
                    ErrorCode.SCOPE_FORBIDDEN, field, "You may not change the scope " + touched + ".");
        }
        draft.touch(touched);
    }

    /** Referring to an entity counts as a change of its scope. */
    private Entity writable(Entity entity, String field) {
        touch(entity.scope(), field);
        return entity;
    }
}
