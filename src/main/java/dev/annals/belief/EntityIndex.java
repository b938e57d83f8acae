package dev.annals.belief;

import dev.annals.digest.Ids;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entity a caller means, by id, or by name, type and distinction within a scope; one not met before is made. It
 * never guesses: a name that fits several entities is refused.
 */
public final class EntityIndex {

    private final Map<String, Entity> byId = new LinkedHashMap<>();
    private final Bearers bearers = new Bearers();
    private final Identities identities;

    /** What each entity was when changes were last taken; empty for one that was not there. */
    private final Map<String, Optional<Entity>> before = new LinkedHashMap<>();

    /**
     * @param known every entity whose id or name may be asked for
     * @param aliases their other names
     */
    public EntityIndex(Collection<Entity> known, Collection<Alias> aliases, Identities identities) {
        this.identities = identities;
        known.forEach(this::add);
        aliases.forEach(this::add);
    }

    /**
     * What became of an entity.
     *
     * @param was null where it was made
     */
    public record Changed(@Nullable Entity was, Entity is) {}

    /**
     * Another name of an entity.
     *
     * @param decision that gave it
     */
    public record Alias(String decision, String entity, String name) {
        public String nameKey() {
            return Texts.folded(name);
        }
    }

    /** All entities the reference could mean now; none is made. */
    public Stream<Entity> candidates(String scope, Reference reference) {
        return switch (reference) {
            case Reference.ById(String id) -> Optional.ofNullable(byId.get(id)).stream();
            case Reference.ByName name -> bearing(scope, name.nameKey()).stream();
        };
    }

    /** @throws ProblemException unknown-entity, ambiguous-entity */
    public Entity resolve(String scope, Reference reference) {
        if (reference instanceof Reference.ById(String id)) {
            return ofId(id);
        }
        Reference.ByName wanted = (Reference.ByName) reference;
        Choice choice = choice(scope, wanted);
        @Nullable String type = wanted.type();
        if (type == null || type.equals(Entity.UNTYPED)) {
            return choice.any().orElseGet(() -> make(scope, wanted, Entity.UNTYPED));
        }
        return choice.ofType(type)
                .or(() -> choice.ofType(Entity.UNTYPED).map(untyped -> put(untyped.withType(type))))
                .orElseGet(() -> make(scope, wanted, type));
    }

    /** Why {@link #resolve} would refuse; nothing is made. */
    public Optional<ProblemException> objection(String scope, Reference reference) {
        try {
            if (reference instanceof Reference.ById(String id)) {
                ofId(id);
            } else if (reference instanceof Reference.ByName wanted) {
                @Nullable String type = wanted.type();
                Choice choice = choice(scope, wanted);
                var _ = type == null || type.equals(Entity.UNTYPED) ? choice.any() : choice.ofType(type);
            }
            return Optional.empty();
        } catch (ProblemException problem) {
            return Optional.of(problem);
        }
    }

    /** The same for one that must be there. @throws ProblemException unknown-entity, ambiguous-entity */
    public Entity find(String scope, Reference reference) {
        if (reference instanceof Reference.ById(String id)) {
            return ofId(id);
        }
        Reference.ByName wanted = (Reference.ByName) reference;
        Choice choice = choice(scope, wanted);
        return (wanted.type() == null ? choice.theOnly() : choice.ofType(wanted.type()))
                .orElseThrow(() -> choice.unknown(scope));
    }

    public Entity get(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow();
    }

    /** All that were known or made. */
    public Collection<Entity> all() {
        return byId.values();
    }

    /** The ids of those that a folded name finds, in whatever scope. */
    public List<String> bearers(String nameKey) {
        return List.copyOf(bearers.of(nameKey));
    }

    public boolean has(String id) {
        return byId.containsKey(id);
    }

    /** @throws ProblemException entity-exists, where the scope has one of this name and type */
    public Entity rename(Entity entity, String name) {
        return change(entity, entity.withName(name));
    }

    /** @throws ProblemException entity-exists, where the scope has one of this name and type */
    public Entity retype(Entity entity, String type) {
        return change(entity, entity.withType(type));
    }

    /** What claims say that it is, or nothing any more. */
    public void retype(String id, String type) {
        put(get(id).withType(type));
    }

    /** @throws ProblemException alias-exists, where it bears the name already */
    public Entity alias(Alias alias) {
        Entity entity = get(alias.entity());
        if (bearers.of(alias.nameKey()).contains(entity.id())) {
            throw new ProblemException(
                    ErrorCode.ALIAS_EXISTS, "\"" + alias.name() + "\" finds \"" + entity.name() + "\" already.");
        }
        add(alias);
        return entity;
    }

    public void unalias(Alias alias) {
        bearers.unalias(alias.nameKey(), alias.entity());
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

    private Choice choice(String scope, Reference.ByName wanted) {
        return new Choice(wanted, bearing(scope, wanted.nameKey()), identities);
    }

    private List<Entity> bearing(String scope, String nameKey) {
        return bearers.of(nameKey).stream()
                .map(this::get)
                .filter(entity -> entity.scope().equals(scope))
                .toList();
    }

    private Entity change(Entity entity, Entity changed) {
        boolean taken = bearers.named(changed.nameKey()).stream()
                .map(this::get)
                .anyMatch(other -> !other.id().equals(entity.id())
                        && other.scope().equals(entity.scope())
                        && other.isOfType(changed.type())
                        && Choice.alike(other.as(), changed.as()));
        if (taken) {
            throw new ProblemException(
                    ErrorCode.ENTITY_EXISTS,
                    "The scope " + entity.scope() + " has another " + changed.type() + " named \"" + changed.name()
                            + "\".");
        }
        return put(changed);
    }

    private Entity make(String scope, Reference.ByName wanted, String type) {
        return put(new Entity(Ids.next(), scope, wanted.name(), type, wanted.as()));
    }

    private Entity put(Entity entity) {
        @Nullable Entity was = byId.get(entity.id());
        before.putIfAbsent(entity.id(), Optional.ofNullable(was));
        if (was != null) {
            bearers.unname(was.nameKey(), was.id());
        }
        add(entity);
        return entity;
    }

    private void add(Entity entity) {
        byId.put(entity.id(), entity);
        bearers.name(entity.nameKey(), entity.id());
    }

    private void add(Alias alias) {
        bearers.alias(alias.nameKey(), alias.entity());
    }
}
