package dev.annals.belief;

import dev.annals.digest.Ids;
import dev.annals.likeness.NameKeys;
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
 * Finds the entity that is meant, by id, or by name, type and distinction within a scope; one not met before is made. It
 * never guesses: a name that fits several entities is refused.
 */
public final class EntityIndex {

    private final Map<String, Entity> byId = new LinkedHashMap<>();
    private final Bearers bearers = new Bearers();
    private final BareNames bareNames = new BareNames();
    private final Lookup lookup;

    /** What each entity was when changes were last taken; empty for one that was not there. */
    private final Map<String, Optional<Entity>> before = new LinkedHashMap<>();

    /**
     * @param known every entity whose id or name may be asked for
     * @param aliases their other names
     */
    public EntityIndex(Collection<Entity> known, Collection<Alias> aliases, Identities identities) {
        this.lookup = new Lookup(byId, bearers, bareNames, identities);
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
        return lookup.candidates(scope, reference);
    }

    /** @throws ProblemException unknown-entity, ambiguous-entity */
    public Entity resolve(String scope, Reference reference) {
        return switch (reference) {
            case Reference.ById(String id) -> lookup.ofId(id);
            case Reference.ByName named -> resolve(scope, named);
            case Reference.Mentioned mentioned ->
                lookup.meant(scope, mentioned)
                        .map(entity -> entity.isUntyped() && mentioned.isTyped()
                                ? put(entity.withType(mentioned.type()))
                                : entity)
                        .orElseGet(() -> make(scope, mentioned.name(), mentioned.type(), null));
        };
    }

    private Entity resolve(String scope, Reference.ByName wanted) {
        Choice choice = lookup.choice(scope, wanted);
        @Nullable String type = wanted.type();
        if (type == null || type.equals(Entity.UNTYPED)) {
            return choice.any().orElseGet(() -> make(scope, wanted.name(), Entity.UNTYPED, wanted.as()));
        }
        return choice.ofType(type)
                .or(() -> choice.ofType(Entity.UNTYPED).map(untyped -> put(untyped.withType(type))))
                .orElseGet(() -> make(scope, wanted.name(), type, wanted.as()));
    }

    /** Who is surely meant, if anybody known is. @throws ProblemException ambiguous-entity */
    public Optional<Entity> meant(String scope, Reference.Mentioned mentioned) {
        return lookup.meant(scope, mentioned);
    }

    /** The same for one that must be there. @throws ProblemException unknown-entity, ambiguous-entity */
    public Entity find(String scope, Reference reference) {
        return lookup.find(scope, reference);
    }

    public Entity get(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow();
    }

    /** All that were known or made. */
    public Collection<Entity> all() {
        return byId.values();
    }

    /** The ids of those that a folded name, or a key of {@link NameKeys#ofBare}, finds, in whatever scope. */
    public List<String> bearers(String nameKey) {
        return Stream.concat(
                        bearers.of(nameKey).stream(),
                        NameKeys.isOfBare(nameKey)
                                ? bareNames.of(nameKey).map(BareNames.Borne::entity)
                                : Stream.empty())
                .distinct()
                .toList();
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

    /** @throws ProblemException alias-exists, where the entity bears the name already */
    public Entity checkAlias(Entity entity, String name) {
        if (isBorne(entity, name)) {
            throw new ProblemException(
                    ErrorCode.ALIAS_EXISTS, "\"" + name + "\" finds \"" + entity.name() + "\" already.");
        }
        return entity;
    }

    /** @throws ProblemException ambiguous-entity, where somebody of the scope bears the name */
    public String checkFree(String scope, String name) {
        if (!lookup.bearing(scope, Texts.folded(name)).isEmpty()) {
            throw new ProblemException(
                    ErrorCode.AMBIGUOUS_ENTITY,
                    "\"" + name + "\" is the name of another. If they are one, merge them.");
        }
        return name;
    }

    public boolean isBorne(Entity by, String name) {
        return lookup.bearing(by.scope(), Texts.folded(name)).contains(by);
    }

    public void alias(Alias alias) {
        add(alias);
    }

    public void unalias(Alias alias) {
        bearers.unalias(alias.nameKey(), alias.entity());
        bareNames.forget(alias.name(), alias.entity());
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

    private Entity make(String scope, String name, String type, @Nullable String as) {
        return put(new Entity(Ids.next(), scope, name, type, as));
    }

    private Entity put(Entity entity) {
        @Nullable Entity was = byId.get(entity.id());
        before.putIfAbsent(entity.id(), Optional.ofNullable(was));
        if (was != null) {
            bearers.unname(was.nameKey(), was.id());
            bareNames.forget(was.name(), was.id());
        }
        add(entity);
        return entity;
    }

    private void add(Entity entity) {
        byId.put(entity.id(), entity);
        bearers.name(entity.nameKey(), entity.id());
        bareNames.note(entity.name(), entity.id());
    }

    private void add(Alias alias) {
        bearers.alias(alias.nameKey(), alias.entity());
        bareNames.note(alias.name(), alias.entity());
    }
}
