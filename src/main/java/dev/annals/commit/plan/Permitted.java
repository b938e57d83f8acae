package dev.annals.commit.plan;

import dev.annals.access.Scopes;
import dev.annals.belief.Entity;
import dev.annals.belief.Reference;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import java.util.Optional;

/** What the caller of a transaction may change: entities, claims and decisions of scopes it may write. */
final class Permitted {

    private final PlannedState state;
    private final CommitDraft draft;
    private final Scopes writable;
    private final String scope;

    /** @param scope of the transaction: names are looked up in it */
    Permitted(PlannedState state, CommitDraft draft, Scopes writable, String scope) {
        this.state = state;
        this.draft = draft;
        this.writable = writable;
        this.scope = scope;
        touch(scope, "scope");
    }

    /** An entity that must be there. */
    Entity find(Reference reference, String field) {
        return writable(Fields.within(field, () -> state.entities.find(scope, reference)), field);
    }

    /** One that is made where it is new. */
    Entity resolve(Reference reference, String field) {
        return writable(Fields.within(field, () -> state.entities.resolve(scope, reference)), field);
    }

    /** Who is surely meant, if anybody known is. */
    Optional<Entity> known(Reference.Mentioned mentioned, String field) {
        return Fields.within(field, () -> state.entities.meant(scope, mentioned))
                .map(entity -> writable(entity, field));
    }

    /** Where an entity is, or would be made. */
    String scope(Optional<Entity> known) {
        return known.map(Entity::scope).orElse(scope);
    }

    /** What {@link #resolve} would refuse of a mention, before anything is made. */
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

    /** An entity of another scope is as good as a change there. */
    private Entity writable(Entity entity, String field) {
        touch(entity.scope(), field);
        return entity;
    }
}
