package dev.annals.belief;

import dev.annals.problem.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What facts are about.
 *
 * @param name as first written
 * @param type {@code Thing} until somebody says what it is
 * @param as what tells it apart from namesakes, such as {@code the electrician}; null for most
 */
public record Entity(
        String id,
        String scope,
        String name,
        String type,
        @Nullable String as) {

    public static final String UNTYPED = "Thing";

    public String nameKey() {
        return Texts.folded(name);
    }

    /** What tells it apart from others with its name, by which a caller can refer to it. */
    public String distinction() {
        return type + (as == null ? " " : ", " + as + ", ") + id;
    }

    boolean isUntyped() {
        return type.equals(UNTYPED);
    }

    public boolean isOfType(String wanted) {
        return type.equals(wanted);
    }

    /** Whether it may be one with something of this type. */
    public boolean fits(String other) {
        return isUntyped() || other.equals(UNTYPED) || isOfType(other);
    }

    Entity withName(String next) {
        return new Entity(id, scope, next, type, as);
    }

    Entity withType(String known) {
        return new Entity(id, scope, name, known, as);
    }
}
