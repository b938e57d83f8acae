package dev.annals.commit.plan;

import dev.annals.belief.Entity;
import dev.annals.change.Receipt;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Warns that the name of an entity finds others, too, and says whom the name alone means from now on. */
final class SharedNameWarning {

    private static final String CODE = "shared-name";

    private SharedNameWarning() {}

    /** @param others the other entities that the name finds; empty: there is nothing to warn of */
    static Optional<Receipt.Warning> of(Entity entity, String name, List<Entity> others, String place) {
        if (others.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Receipt.Warning(
                CODE,
                place,
                "\"" + name + "\" also finds " + listed(others) + ", so from now on the name alone "
                        + meaning(entity, others) + ". If they are one, merge them; else give "
                        + (entity.as() == null && others.stream().noneMatch(other -> other.as() != null)
                                ? "a type or an id with the name."
                                : "what tells it apart (as), or an id.")));
    }

    /** Two that differ in nothing by which a name could be completed. */
    static Receipt.Warning ofTwins(Entity entity, List<Entity> twins, String place) {
        return new Receipt.Warning(
                CODE,
                place,
                "\"" + entity.name() + "\" (" + entity.distinction() + ") now has the same name and type as "
                        + listed(twins)
                        + ". If they are one, merge them; else rename one, or refer to them by their ids.");
    }

    /** A plain name means the entity without an {@code as}, if there is just one. */
    private static String meaning(Entity entity, List<Entity> others) {
        List<Entity> plain = others.stream().filter(other -> other.as() == null).toList();
        if (entity.as() == null && plain.isEmpty()) {
            return "means \"" + entity.name() + "\"";
        }
        return entity.as() != null && plain.size() == 1
                ? "means \"" + plain.getFirst().name() + "\""
                : "does not say who is meant";
    }

    private static String listed(List<Entity> entities) {
        return entities.stream()
                .map(other -> "\"" + other.name() + "\" (" + other.distinction() + ")")
                .collect(Collectors.joining(" and "));
    }
}
