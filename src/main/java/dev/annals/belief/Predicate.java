package dev.annals.belief;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of an entity.
 *
 * @param phrase reads between subject and object: "lives in"
 * @param constant whether it never changes, so that any two values contradict; only where it holds one
 */
public record Predicate(String name, Cardinality cardinality, String phrase, boolean constant) {

    /** One that nobody declared holds many values, so that no conflict is invented. */
    public static Predicate undeclared(String name) {
        return new Predicate(name, Cardinality.MANY, defaultPhrase(name), false);
    }

    public static String defaultPhrase(String name) {
        return name.replace('_', ' ');
    }

    /** The type of the relationships that show present beliefs in Browser. */
    public static String relationship(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    /** @param value may be null only where the predicate holds one */
    public Slot slot(String scope, String subject, @Nullable Value value) {
        String apart = cardinality == Cardinality.MANY && value != null ? value.key() : null;
        return new Slot(scope, subject, name, apart);
    }

    public String sentence(String subject, String object) {
        return subject + " " + phrase + " " + object;
    }
}
