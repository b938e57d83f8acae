package dev.annals.belief;

import dev.annals.digest.Ids;
import dev.annals.likeness.NameKeys;
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
 * Finds the entity that a reference means, by id, or by name, type and {@code as} within a scope; a new one is made
 * where there is none. It never guesses: a name that fits several entities is refused.
 */
public final class EntityIndex {

    private final Map<String, Entity> byId = new LinkedHashMap<>();
    private final Bearers bearers = new Bearers();
    private final BareNames bareNames = new BareNames();
    private final Lookup lookup;
    private final NameChecks names;
    private final EntityChanges changes = new EntityChanges();

    /**
     * @param known every entity that may be referred to by id or name
     * @param aliases the other names of these entities
     */
    public EntityIndex(Collection<Entity> known, Collection<Alias> aliases, Identities identities) {
        this.lookup = new Lookup(byId, bearers, bareNames, identities);
        this.names = new NameChecks(byId, bearers, lookup);
        known.forEach(this::add);
        aliases.forEach(this::add);
    }

    /**
     * Another name of an entity.
     *
     * @param decision the id of the decision that gave it
     */
    public record Alias(String decision, String entity, String name) {
        public String nameKey() {
            return Texts.folded(name);
        }
    }

    /** All existing entities that the reference could mean; none is made. */
    public Stream<Entity> candidates(String scope, Reference reference) {
        return lookup.candidates(scope, reference);
    }

    /** @throws ProblemException unknown-entity, ambiguous-entity */
    public Entity resolve(String scope, Reference reference) {
        return switch (reference) {
            case Reference.ById(String id) -> lookup.ofId(id, " Give a name to make one.");
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
                .or(() -> choice.ofType(Entity.UNTYPED)
                        .filter(untyped -> lookup.counted(untyped).fits(type))
                        .map(untyped -> put(untyped.withType(type))))
                .orElseGet(() -> make(scope, wanted.name(), type, wanted.as()));
    }

    /**
     * The known entity that is certainly meant, if there is one.
     *
     * @throws ProblemException ambiguous-entity
     */
    public Optional<Entity> meant(String scope, Reference.Mentioned mentioned) {
        return lookup.meant(scope, mentioned);
    }

    /**
     * Like {@link #resolve}, but makes no entity.
     *
     * @throws ProblemException unknown-entity, ambiguous-entity
     */
    public Entity find(String scope, Reference reference) {
        return lookup.find(scope, reference);
    }

    public Entity get(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow();
    }

    /** All entities, known or made. */
    public Collection<Entity> all() {
        return byId.values();
    }

    /** The ids of entities of any scope with this folded name, or this key of {@link NameKeys#ofBare}. */
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

    /** @throws ProblemException entity-exists, if the scope already has an entity of this name and type */
    public Entity rename(Entity entity, String name) {
        return put(names.checkChange(entity.withName(name)));
    }

    /** @throws ProblemException entity-exists, if the scope already has an entity of this name and type */
    public Entity retype(Entity entity, String type) {
        return put(names.checkChange(entity.withType(type)));
    }

    /** @throws ProblemException entity-exists, if the scope already has an entity of this name and type */
    public Entity describe(Entity entity, String name, String type) {
        return put(names.checkChange(entity.withName(name).withType(type)));
    }

    /** Sets the type that claims now give the entity, or {@code Thing} when no claim gives one any more. */
    public void setType(String id, String type) {
        put(get(id).withType(type));
    }

    /** Which names are taken. */
    public NameChecks names() {
        return names;
    }

    public void alias(Alias alias) {
        add(alias);
    }

    public void unalias(Alias alias) {
        bearers.unalias(alias.nameKey(), alias.entity());
        bareNames.forget(alias.name(), alias.entity());
    }

    /** The entity that the name alone means; empty if it fits several, or none. */
    public Optional<Entity> meantBy(String name, String scope) {
        try {
            return Optional.of(lookup.find(scope, Reference.ByName.of(name)));
        } catch (ProblemException ambiguous) {
            return Optional.empty();
        }
    }

    /** Whether the entity was made since changes were last taken. */
    public boolean isNew(String id) {
        return changes.isNew(id);
    }

    /** The entities made or changed since the last call. */
    public List<ChangedEntity> takeChanges() {
        return changes.take(this::get);
    }

    private Entity make(String scope, String name, String type, @Nullable String as) {
        return put(new Entity(Ids.next(), scope, name, type, as));
    }

    private Entity put(Entity entity) {
        @Nullable Entity was = byId.get(entity.id());
        changes.note(entity.id(), was);
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
