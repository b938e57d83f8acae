package dev.annals.belief;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of an entity.
 *
 * @param phrase reads between subject and object: "lives in"
 * @param constant whether it never changes, so that any two values contradict; only where it holds one value
 * @param lifespan how long what is said with it counts, as far as declared
 */
public record Predicate(
        String name,
        Cardinality cardinality,
        String phrase,
        boolean constant,
        Lifespan lifespan,
        Strictness strictness) {

    public Predicate(String name, Cardinality cardinality, String phrase, boolean constant) {
        this(name, cardinality, phrase, constant, Lifespan.UNSAID, Strictness.USUAL);
    }

    /** A predicate that nobody declared holds many values, so that no conflict is invented. */
    public static Predicate undeclared(String name) {
        return new Predicate(name, Cardinality.MANY, defaultPhrase(name), false);
    }

    public static String defaultPhrase(String name) {
        return name.replace('_', ' ');
    }

    /** The type of the relationships that show current beliefs in Neo4j Browser. */
    public static String relationship(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    /** @param value may be null only where the predicate holds one value */
    public Slot slot(String scope, String subject, @Nullable Value value) {
        String apart = cardinality == Cardinality.MANY && value != null ? value.key() : null;
        return new Slot(scope, subject, name, apart);
    }

    /** Whether claims compete by other rules under the new declaration. */
    public boolean competesOtherwise(Predicate after) {
        return cardinality != after.cardinality || constant != after.constant || withholds() != after.withholds();
    }

    /** Whether neither side of a contradiction is believed until somebody decides. */
    public boolean withholds() {
        return cardinality == Cardinality.ONE && strictness.whenDisputed() == WhenDisputed.WITHHOLD;
    }

    public String sentence(String subject, String object) {
        return subject + " " + phrase + " " + object;
    }
}
