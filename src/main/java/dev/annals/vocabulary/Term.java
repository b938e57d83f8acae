package dev.annals.vocabulary;

import dev.annals.belief.Predicate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A predicate with the words that say it.
 *
 * @param subjects the types its subject may have, the likeliest first
 * @param objects the types its object may have; {@link #TEXT}, {@link #KIND} and {@link #DATE} are literals
 * @param inverse what the object is to the subject; null: there is no word for it
 * @param symmetric whether it holds the other way round too
 * @param timeless whether it has always been so once it is so, as a birthplace
 * @param named the object's name has one of these words, if there are any
 * @param unnamed it has none of these
 * @param form the whole of a literal looks like this; null: anything
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

    /** A literal for a kind of things, such as "tea", and not for one of them, such as "the tea". */
    public static final String KIND = "Kind";

    public static final String DATE = "Date";

    /** They stand for words; no entity is of these types. */
    public static final Set<String> LITERALS = Set.of(TEXT, KIND, DATE);

    public String name() {
        return predicate.name();
    }
}
