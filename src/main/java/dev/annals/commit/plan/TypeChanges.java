package dev.annals.commit.plan;

import dev.annals.belief.Entity;
import dev.annals.belief.EntityIndex;
import dev.annals.belief.Identities;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Types of entities that come and go with their sources. */
final class TypeChanges {

    private final EntityIndex entities;
    private final Identities identities;
    private final Typings typings;
    private final Set<String> retyped = new LinkedHashSet<>();

    TypeChanges(EntityIndex entities, Identities identities, Typings typings) {
        this.entities = entities;
        this.identities = identities;
        this.typings = typings;
    }

    /** The claim counts again, or no longer. */
    void stand(String claim, boolean counts) {
        (counts ? typings.restore(claim) : typings.withdraw(claim)).forEach(this::retype);
    }

    /** The decision that introduced the entity is reverted. */
    void revert(String entity, String decision) {
        typings.revert(entity, decision);
        retype(entity);
    }

    private void retype(String entity) {
        String type = typings.typeOf(entity);
        if (!entities.get(entity).isOfType(type)) {
            entities.setType(entity, type);
            retyped.add(entity);
        }
    }

    /** The entities whose type changed with its sources since the last call. */
    List<Entity> take() {
        List<Entity> taken = retyped.stream().map(entities::get).toList();
        retyped.clear();
        return taken;
    }

    /** @throws ProblemException types-do-not-fit, if it counts as another entity, which the new type does not fit */
    String checkFit(Entity entity, String type) {
        Entity counted = entities.get(identities.countsAs(entity.id()));
        if (!counted.id().equals(entity.id()) && !counted.fits(type)) {
            throw new ProblemException(
                    ErrorCode.TYPES_DO_NOT_FIT,
                    "\"" + entity.name() + "\" counts as \"" + counted.name() + "\", which is a " + counted.type()
                            + ". Retype that one, or revert the merge first.");
        }
        return type;
    }
}
