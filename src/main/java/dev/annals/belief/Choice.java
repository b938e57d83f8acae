package dev.annals.belief;

import dev.annals.likeness.Types;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Picks the entity that a name refers to. It never guesses: a name that fits several entities is refused, with the
 * candidates.
 */
final class Choice {

    private final Reference.ByName wanted;
    private final List<Entity> fit;
    private final Identities identities;

    /** @param bearing all entities with the name; without an {@code as}, those that have none are preferred */
    Choice(Reference.ByName wanted, List<Entity> bearing, Identities identities) {
        this.wanted = wanted;
        this.identities = identities;
        List<Entity> alike = bearing.stream()
                .filter(entity -> alike(entity.as(), wanted.as()))
                .toList();
        this.fit = wanted.as() == null && alike.isEmpty() ? bearing : alike;
    }

    static boolean alike(@Nullable String as, @Nullable String other) {
        return Objects.equals(folded(as), folded(other));
    }

    private static @Nullable String folded(@Nullable String as) {
        return as == null ? null : Texts.folded(as);
    }

    /**
     * The only entity that fits.
     *
     * @throws ProblemException ambiguous-entity
     */
    Optional<Entity> theOnly() {
        return theOnly(fit);
    }

    /**
     * The only entity that fits, or else the only untyped one.
     *
     * @throws ProblemException ambiguous-entity
     */
    Optional<Entity> any() {
        if (asOne(fit).size() < 2) {
            return theOnly();
        }
        Optional<Entity> untyped = ofType(Entity.UNTYPED);
        if (untyped.isEmpty()) {
            throw ambiguous();
        }
        return untyped;
    }

    /**
     * The only entity of this type; several may share name and type if their {@code as} differs.
     *
     * @throws ProblemException ambiguous-entity
     */
    Optional<Entity> ofType(String type) {
        return theOnly(fit.stream().filter(entity -> entity.isOfType(type)).toList());
    }

    /**
     * The only entity whose type is a broader or narrower form of this one.
     *
     * @throws ProblemException ambiguous-entity
     */
    Optional<Entity> ofTypeAkinTo(String type) {
        return theOnly(
                fit.stream().filter(entity -> Types.akin(entity.type(), type)).toList());
    }

    private Optional<Entity> theOnly(List<Entity> among) {
        List<Entity> one = asOne(among);
        if (one.size() > 1) {
            throw ambiguous();
        }
        return one.stream().findFirst();
    }

    /** If all count as one entity, that entity, or the first if that one is not in the list; else the list as it is. */
    private List<Entity> asOne(List<Entity> among) {
        List<String> counted = among.stream()
                .map(entity -> identities.countsAs(entity.id()))
                .distinct()
                .toList();
        if (among.size() < 2 || counted.size() > 1) {
            return among;
        }
        return List.of(among.stream()
                .filter(entity -> entity.id().equals(counted.getFirst()))
                .findFirst()
                .orElse(among.getFirst()));
    }

    ProblemException unknown(String scope) {
        return new ProblemException(
                ErrorCode.UNKNOWN_ENTITY,
                "There is no " + (wanted.type() == null ? "entity" : wanted.type()) + " named \"" + wanted.name() + "\""
                        + (wanted.as() == null ? "" : ", " + wanted.as() + ",") + " in the scope " + scope + ".");
    }

    private ProblemException ambiguous() {
        String choices = fit.stream().map(Entity::distinction).collect(Collectors.joining("; "));
        return new ProblemException(
                ErrorCode.AMBIGUOUS_ENTITY,
                "\"" + wanted.name() + "\" fits several entities (" + choices
                        + "). Say which by its type, by what tells it apart (as), or by its id.");
    }
}
