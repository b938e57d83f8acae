package dev.annals.commit.plan;

import dev.annals.belief.Entity;
import dev.annals.change.Receipt;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Warns that a name finds several entities. */
final class SharedNameWarning {

    private static final String CODE = "shared-name";

    private SharedNameWarning() {}

    /**
     * @param others the other entities that the name finds
     * @param meant the one that the name alone means from now on, if there is one
     */
    static Receipt.Warning of(String name, List<Entity> others, Optional<Entity> meant, String place) {
        return new Receipt.Warning(
                CODE,
                place,
                "\"" + name + "\" also finds " + listed(others) + ", so from now on the name alone "
                        + meant.map(entity -> "means \"" + entity.name() + "\" (" + entity.distinction() + ")")
                                .orElse("does not say who is meant")
                        + ". If they are one, merge them; else add to the name a type or what tells it apart (as), or"
                        + " give an id.");
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

    private static String listed(List<Entity> entities) {
        return entities.stream()
                .map(other -> "\"" + other.name() + "\" (" + other.distinction() + ")")
                .collect(Collectors.joining(" and "));
    }
}
