package dev.annals.extract.rules;

import dev.annals.extract.FoundClaim.Named;
import dev.annals.extract.rules.AliasPattern.Fit;
import dev.annals.likeness.Likeness;
import dev.annals.likeness.Reason;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which capitalized words can be another name, rather than a title, a day or a common noun. */
final class OtherNames {

    private static final Set<String> TITLES = Lists.of("titles");
    private static final Set<String> CALLINGS = Lists.of("callings");

    private static final List<Set<String>> COMMON = List.of(
            TITLES,
            CALLINGS,
            Lists.of("calendar"),
            Lists.of("organizations"),
            Lists.of("systems"),
            Lists.of("mentioned"),
            Lists.of("empty"));

    private OtherNames() {}

    /** @param fit how it must derive from the first name; null if it may be any */
    static boolean isOne(String alias, Named named, @Nullable Fit fit) {
        return !alias.equalsIgnoreCase(named.name())
                && isName(Words.of(alias), named)
                && isOfItsKind(alias, named)
                && (fit == null || isMade(alias, named, fit));
    }

    private static boolean isName(List<String> words, Named named) {
        if (words.size() == 1) {
            String word = words.getFirst();
            String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            return word.length() > 1
                    && COMMON.stream().noneMatch(common -> common.contains(word) || common.contains(singular));
        }
        boolean titled = words.stream().anyMatch(word -> TITLES.contains(word) || CALLINGS.contains(word));
        return !titled || (!named.type().equals(Types.PERSON) && !CALLINGS.contains(words.getFirst()));
    }

    /** A company is not called Bob: that would be a person mentioned before. */
    private static boolean isOfItsKind(String alias, Named named) {
        return named.type().equals(Types.PERSON) || Genders.ofName(alias).isEmpty();
    }

    private static boolean isMade(String alias, Named named, Fit fit) {
        return switch (fit) {
            case SHORT -> startsWith(Words.of(named.name()), Words.of(alias)) || isLike(alias, named, Reason.ACRONYM);
            case ACRONYM -> isLike(alias, named, Reason.ACRONYM);
            case GIVEN -> alias.contains(" ") && Genders.ofName(alias).isPresent();
        };
    }

    private static boolean startsWith(List<String> words, List<String> first) {
        return first.size() < words.size() && words.subList(0, first.size()).equals(first);
    }

    /** "Bob" for "Robert", as the other name of a person. */
    static boolean isNickname(String alias, String given) {
        return isLike(alias, new Named(given, Types.PERSON), Reason.NICKNAME);
    }

    private static boolean isLike(String alias, Named named, Reason why) {
        return Likeness.of(named(named.name(), named.type()), named(alias, named.type()))
                .reasons()
                .contains(why);
    }

    private static dev.annals.likeness.Named named(String name, String type) {
        return dev.annals.likeness.Named.of(name, type);
    }
}
