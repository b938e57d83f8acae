package dev.annals.commit.plan;

import dev.annals.belief.Entity;
import dev.annals.change.Receipt;
import java.util.List;
import java.util.stream.Collectors;

/** Warns that a name which an entity was given finds others, too: by the name alone, nobody is found any more. */
final class SharedNameWarning {

    private static final String CODE = "shared-name";

    private SharedNameWarning() {}

    /** @param others the other entities that the name finds */
    static Receipt.Warning of(String name, List<Entity> others, String place) {
        String found = others.stream()
                .map(other -> "\"" + other.name() + "\" (" + other.distinction() + ")")
                .collect(Collectors.joining(" and "));
        return new Receipt.Warning(
                CODE,
                place,
                "\"" + name + "\" also finds " + found + ", so from now on the name alone does not say who is meant."
                        + " If they are one, merge them; else give a type or an id with the name.");
    }
}
