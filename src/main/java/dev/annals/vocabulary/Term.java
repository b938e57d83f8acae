package dev.annals.vocabulary;

import dev.annals.belief.Predicate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A predicate with the words that express it.
 *
 * @param subjects the types its subject may have, the most likely first
 * @param objects the types its object may have; {@link #TEXT}, {@link #KIND} and {@link #DATE} are literals
 * @param inverse what the object is to the subject; null: there is no word for it
 * @param symmetric whether it also holds with both sides swapped
 * @param timeless whether it has always held once it holds, like a birthplace
 * @param named the object's name must contain one of these words; empty: any name
 * @param unnamed the object's name must contain none of these words
 * @param form what the whole of a literal must match; null: anything
 */
public record Term(
        Predicate predicate,
        List<String> subjects,
        List<String> objects,
        @Nullable String inverse,
        boolean symmetric,
        boolean timeless,
        Set<String> named,
        Set<String> unnamed,
        java.util.regex.@Nullable Pattern form,
        List<Pattern> patterns) {

    public static final String TEXT = "Text";

    /** A literal for a kind of thing, such as "tea", as opposed to one such thing, as in "the tea". */
    public static final String KIND = "Kind";

    public static final String DATE = "Date";

    /** Types that stand for literals; no entity has them. */
    public static final Set<String> LITERALS = Set.of(TEXT, KIND, DATE);

    public String name() {
        return predicate.name();
    }
}
