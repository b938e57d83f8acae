package dev.annals.belief;

import dev.annals.likeness.Likeness;
import dev.annals.likeness.NameKeys;
import dev.annals.likeness.Named;
import dev.annals.likeness.Types;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the existing entity that a reference means. */
final class Lookup {

    private final Map<String, Entity> byId;
    private final Bearers bearers;
    private final BareNames bareNames;
    private final Identities identities;

    /** The arguments are read at each lookup, so later changes to them count. */
    Lookup(Map<String, Entity> byId, Bearers bearers, BareNames bareNames, Identities identities) {
        this.byId = byId;
        this.bearers = bearers;
        this.bareNames = bareNames;
        this.identities = identities;
    }

    Stream<Entity> candidates(String scope, Reference reference) {
        return switch (reference) {
            case Reference.ById(String id) -> Optional.ofNullable(byId.get(id)).stream();
            case Reference.ByName name -> bearing(scope, name.nameKey()).stream();
            case Reference.Mentioned mentioned ->
                Stream.concat(
                        bearing(scope, Texts.folded(mentioned.name())).stream(), alike(scope, mentioned).stream());
        };
    }

    /** @throws ProblemException unknown-entity, ambiguous-entity */
    Entity find(String scope, Reference reference) {
        return switch (reference) {
            case Reference.ById(String id) -> ofId(id);
            case Reference.ByName wanted -> {
                Choice choice = choice(scope, wanted);
                yield (wanted.type() == null ? choice.any() : choice.ofType(wanted.type()))
                        .orElseThrow(() -> choice.unknown(scope));
            }
            case Reference.Mentioned mentioned ->
                meant(scope, mentioned)
                        .orElseThrow(() -> choice(mentioned, List.of()).unknown(scope));
        };
    }

    /** @throws ProblemException unknown-entity */
    Entity ofId(String id) {
        return ofId(id, "");
    }

    /**
     * @param advice what the caller can do if there is none
     * @throws ProblemException unknown-entity
     */
    Entity ofId(String id, String advice) {
        @Nullable Entity entity = byId.get(id);
        if (entity == null) {
            throw new ProblemException(ErrorCode.UNKNOWN_ENTITY, "No entity has the id \"" + id + "\"." + advice);
        }
        return entity;
    }

    /** The entity it counts as, mostly itself. */
    Entity counted(Entity entity) {
        return ofId(identities.countsAs(entity.id()));
    }

    Choice choice(String scope, Reference.ByName wanted) {
        return new Choice(wanted, bearing(scope, wanted.nameKey()), identities);
    }

    /**
     * An exact match of the name takes precedence over one that is the same but for title or legal form.
     *
     * @throws ProblemException ambiguous-entity
     */
    Optional<Entity> meant(String scope, Reference.Mentioned mentioned) {
        return theOnly(mentioned, bearing(scope, Texts.folded(mentioned.name())))
                .or(() -> theOnly(mentioned, alike(scope, mentioned)));
    }

    List<Entity> bearing(String scope, String nameKey) {
        return entities(scope, bearers.of(nameKey).stream()).toList();
    }

    /** The other entities of its scope that the name finds, except those that count as the same. */
    List<Entity> others(Entity than, String name) {
        return bearing(than.scope(), Texts.folded(name)).stream()
                .filter(other -> !identities.countsAs(other.id()).equals(identities.countsAs(than.id())))
                .toList();
    }

    private Optional<Entity> theOnly(Reference.Mentioned mentioned, List<Entity> bearing) {
        Choice choice = choice(mentioned, bearing);
        if (!mentioned.isTyped()) {
            return choice.theOnly();
        }
        return choice.ofType(mentioned.type())
                .or(() -> choice.ofTypeAkinTo(mentioned.type()))
                .or(() -> choice.ofType(Entity.UNTYPED)
                        .filter(untyped -> counted(untyped).fits(mentioned.type())));
    }

    private Choice choice(Reference.Mentioned mentioned, List<Entity> bearing) {
        @Nullable String type = mentioned.isTyped() ? mentioned.type() : null;
        return new Choice(new Reference.ByName(mentioned.name(), type, null), bearing, identities);
    }

    /** Entities with a name that is certainly the same, but for title or legal form. */
    private List<Entity> alike(String scope, Reference.Mentioned mentioned) {
        Named wanted = Named.of(mentioned.name(), mentioned.type());
        return entities(
                        scope,
                        bareNames
                                .of(NameKeys.ofBare(mentioned.name()))
                                .filter(borne -> Likeness.of(wanted, named(borne, mentioned.type()))
                                        .isSame())
                                .map(BareNames.Borne::entity))
                .distinct()
                .toList();
    }

    /** The name under the wanted type, where its own type is broader or narrower than that. */
    private Named named(BareNames.Borne borne, String wanted) {
        String type = ofId(borne.entity()).type();
        return Named.of(borne.name(), Types.akin(type, wanted) ? wanted : type);
    }

    private Stream<Entity> entities(String scope, Stream<String> ids) {
        return ids.map(this::ofId).filter(entity -> entity.scope().equals(scope));
    }
}
