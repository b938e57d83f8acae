package dev.annals.belief;

import dev.annals.digest.Ids;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entity a caller means, by id, or by name and type within a scope; one not met before is made. It never
 * guesses: a name that fits several entities is refused.
 */
public final class EntityIndex {

    private final Map<String, Entity> byId = new LinkedHashMap<>();
    private final Map<String, List<String>> byName = new HashMap<>();

    /** What each entity was when changes were last taken; null for one that was not there. */
    private final Map<String, Optional<Entity>> before = new LinkedHashMap<>();

    /** @param known every entity whose id or name may be asked for */
    public EntityIndex(Collection<Entity> known) {
        known.forEach(this::add);
    }

    /**
     * What became of an entity.
     *
     * @param was null where it was made
     */
    public record Changed(@Nullable Entity was, Entity is) {}

    /** All entities the reference could mean now; none is made. */
    public Stream<Entity> candidates(String scope, Reference reference) {
        return switch (reference) {
            case Reference.ById(String id) -> Optional.ofNullable(byId.get(id)).stream();
            case Reference.ByName name -> named(scope, name.nameKey()).stream();
        };
    }

    /** @throws ProblemException unknown-entity, ambiguous-entity */
    public Entity resolve(String scope, Reference reference) {
        return switch (reference) {
            case Reference.ById(String id) -> ofId(id);
            case Reference.ByName(String name, String type, var _) ->
                type == null || type.equals(Entity.UNTYPED) ? anyType(scope, name) : ofType(scope, name, type);
        };
    }

    /** The same for one that must be there. @throws ProblemException unknown-entity, ambiguous-entity */
    public Entity find(String scope, Reference reference) {
        if (reference instanceof Reference.ById(String id)) {
            return ofId(id);
        }
        Reference.ByName wanted = (Reference.ByName) reference;
        List<Entity> found = named(scope, wanted.nameKey()).stream()
                .filter(entity -> wanted.type() == null || wanted.type().equals(entity.type()))
                .toList();
        if (found.isEmpty()) {
            throw new ProblemException(
                    ErrorCode.UNKNOWN_ENTITY,
                    "There is no " + (wanted.type() == null ? "entity" : wanted.type()) + " named \"" + wanted.name()
                            + "\" in the scope " + scope + ".");
        }
        if (found.size() > 1) {
            throw ambiguous(wanted.name(), found);
        }
        return found.getFirst();
    }

    public Entity get(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow();
    }

    /** @throws ProblemException entity-exists, where the scope has one of this name and type */
    public Entity rename(Entity entity, String name) {
        return change(entity, entity.withName(name));
    }

    /** @throws ProblemException entity-exists, where the scope has one of this name and type */
    public Entity retype(Entity entity, String type) {
        return change(entity, entity.withType(type));
    }

    /** Nothing says any more what it is. */
    public void untype(String id) {
        put(get(id).withType(Entity.UNTYPED));
    }

    /** Whether it was made since changes were last taken. */
    public boolean isNew(String id) {
        return before.containsKey(id) && before.get(id).isEmpty();
    }

    /** The entities made or changed since this was last asked. */
    public List<Changed> takeChanges() {
        List<Changed> changes = before.entrySet().stream()
                .map(entry -> new Changed(entry.getValue().orElse(null), get(entry.getKey())))
                .filter(changed -> !changed.is().equals(changed.was()))
                .toList();
        before.clear();
        return changes;
    }

    private Entity ofId(String id) {
        @Nullable Entity entity = byId.get(id);
        if (entity == null) {
            throw new ProblemException(
                    ErrorCode.UNKNOWN_ENTITY, "No entity has the id \"" + id + "\". Give a name to make one.");
        }
        return entity;
    }

    private Entity anyType(String scope, String name) {
        List<Entity> found = named(scope, Texts.folded(name));
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            return make(scope, name, Entity.UNTYPED);
        }
        return theOne(name, found, found.stream().filter(Entity::isUntyped).toList())
                .orElseThrow(() -> ambiguous(name, found));
    }

    private Entity ofType(String scope, String name, String type) {
        List<Entity> found = named(scope, Texts.folded(name));
        Optional<Entity> ofType = theOne(
                name,
                found,
                found.stream().filter(entity -> entity.type().equals(type)).toList());
        if (ofType.isPresent()) {
            return ofType.get();
        }
        Optional<Entity> untyped =
                theOne(name, found, found.stream().filter(Entity::isUntyped).toList());
        if (untyped.isPresent()) {
            return put(untyped.get().withType(type));
        }
        return make(scope, name, type);
    }

    /** Several of one name and type are there where an older way of folding told their names apart. */
    private static Optional<Entity> theOne(String name, List<Entity> found, List<Entity> fit) {
        if (fit.size() > 1) {
            throw ambiguous(name, found);
        }
        return fit.stream().findFirst();
    }

    private List<Entity> named(String scope, String nameKey) {
        return byName.getOrDefault(nameKey, List.of()).stream()
                .map(this::get)
                .filter(entity -> entity.scope().equals(scope))
                .toList();
    }

    private Entity change(Entity entity, Entity changed) {
        boolean taken = named(entity.scope(), changed.nameKey()).stream()
                .anyMatch(
                        other -> !other.id().equals(entity.id()) && other.type().equals(changed.type()));
        if (taken) {
            throw new ProblemException(
                    ErrorCode.ENTITY_EXISTS,
                    "The scope " + entity.scope() + " has another " + changed.type() + " named \"" + changed.name()
                            + "\".");
        }
        return put(changed);
    }

    private Entity make(String scope, String name, String type) {
        return put(new Entity(Ids.next(), scope, name, type, null));
    }

    private Entity put(Entity entity) {
        @Nullable Entity was = byId.get(entity.id());
        before.putIfAbsent(entity.id(), Optional.ofNullable(was));
        if (was != null) {
            byName.getOrDefault(was.nameKey(), new ArrayList<>()).remove(was.id());
        }
        add(entity);
        return entity;
    }

    private void add(Entity entity) {
        byId.put(entity.id(), entity);
        byName.computeIfAbsent(entity.nameKey(), key -> new ArrayList<>()).add(entity.id());
    }

    private static ProblemException ambiguous(String name, List<Entity> found) {
        String choices =
                found.stream().map(entity -> entity.type() + " " + entity.id()).collect(Collectors.joining(", "));
        return new ProblemException(
                ErrorCode.AMBIGUOUS_ENTITY,
                "\"" + name + "\" fits several entities (" + choices + "). Say which by its type or id.");
    }
}
