package dev.annals.belief;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tells which names are taken, and by whom. */
public final class NameChecks {

    private final Map<String, Entity> byId;
    private final Bearers bearers;
    private final Lookup lookup;

    /** The arguments are read at each check, so later changes to them count. */
    NameChecks(Map<String, Entity> byId, Bearers bearers, Lookup lookup) {
        this.byId = byId;
        this.bearers = bearers;
        this.lookup = lookup;
    }

    /** @throws ProblemException alias-exists, if the entity already has this name */
    public Entity checkAlias(Entity entity, String name) {
        if (isBorne(entity, name)) {
            throw new ProblemException(
                    ErrorCode.ALIAS_EXISTS, "\"" + entity.name() + "\" already has the name \"" + name + "\".");
        }
        return entity;
    }

    /** @throws ProblemException ambiguous-entity, if an entity of the scope already has this name */
    public String checkFree(String scope, String name) {
        if (!lookup.bearing(scope, Texts.folded(name)).isEmpty()) {
            throw new ProblemException(
                    ErrorCode.AMBIGUOUS_ENTITY,
                    "\"" + name + "\" is the name of another entity. If the two are one, merge them.");
        }
        return name;
    }

    /** @throws ProblemException entity-exists, if the scope already has an entity of this name and type */
    Entity checkChange(Entity changed) {
        if (!changed.equals(byId.get(changed.id())) && !alike(changed).isEmpty()) {
            throw new ProblemException(
                    ErrorCode.ENTITY_EXISTS,
                    "The scope " + changed.scope() + " has another " + changed.type() + " named \"" + changed.name()
                            + "\". Rename that one first, or merge the two if they are one.");
        }
        return changed;
    }

    /** The other entities of its scope with its name, type and {@code as}, except those that count as the same. */
    public List<Entity> twins(Entity of) {
        return alike(of).stream()
                .filter(other -> !lookup.counted(other).equals(lookup.counted(of)))
                .toList();
    }

    private List<Entity> alike(Entity of) {
        return bearers.named(of.nameKey()).stream()
                .map(id -> Objects.requireNonNull(byId.get(id), id))
                .filter(other -> !other.id().equals(of.id())
                        && other.scope().equals(of.scope())
                        && other.isOfType(of.type())
                        && Choice.alike(other.as(), of.as()))
                .toList();
    }

    /** The other entities of its scope that the name finds, except those that count as the same. */
    public List<Entity> others(Entity than, String name) {
        return lookup.others(than, name);
    }

    public boolean isBorne(Entity by, String name) {
        return lookup.bearing(by.scope(), Texts.folded(name)).contains(by);
    }
}
