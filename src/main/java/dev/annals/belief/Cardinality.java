package dev.annals.belief;

import java.util.Locale;

/** How many values of a predicate an entity can have at one instant. */
public enum Cardinality {
    ONE,
    MANY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Cardinality ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
