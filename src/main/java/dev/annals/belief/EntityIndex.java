package dev.annals.belief;

import dev.annals.digest.Ids;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Set<String> made = new HashSet<>();
    private final Set<String> typed = new HashSet<>();

    /** @param known every entity whose id or name may be asked for */
    public EntityIndex(Collection<Entity> known) {
        known.forEach(this::add);
    }

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
            case Reference.ById(String id) -> {
                @Nullable Entity entity = byId.get(id);
                if (entity == null) {
                    throw new ProblemException(
                            ErrorCode.UNKNOWN_ENTITY, "No entity has the id \"" + id + "\". Give a name to make one.");
                }
                yield entity;
            }
            case Reference.ByName(String name, String type) ->
                type == null || type.equals(Entity.UNTYPED) ? anyType(scope, name) : ofType(scope, name, type);
        };
    }

    public Entity get(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow();
    }

    /** The entities made by resolving, in that order. */
    public List<Entity> made() {
        return byId.values().stream()
                .filter(entity -> made.contains(entity.id()))
                .toList();
    }

    /** The entities known before that were given their type by resolving. */
    public List<Entity> typed() {
        return byId.values().stream()
                .filter(entity -> typed.contains(entity.id()) && !made.contains(entity.id()))
                .toList();
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
            Entity known = untyped.get().withType(type);
            byId.put(known.id(), known);
            typed.add(known.id());
            return known;
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

    private Entity make(String scope, String name, String type) {
        Entity entity = new Entity(Ids.next(), scope, name, type);
        add(entity);
        made.add(entity.id());
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
