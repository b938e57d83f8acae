package dev.annals.belief;

import dev.annals.problem.Texts;

/**
 * What facts are about.
 *
 * @param name as it was first written
 * @param type {@code Thing} until somebody says what it is
 */
public record Entity(String id, String scope, String name, String type) {

    public static final String UNTYPED = "Thing";

    public String nameKey() {
        return Texts.folded(name);
    }

    boolean isUntyped() {
        return type.equals(UNTYPED);
    }

    Entity withType(String known) {
        return new Entity(id, scope, name, known);
    }
}
