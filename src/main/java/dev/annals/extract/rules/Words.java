package dev.annals.extract.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares the words of names and phrases. */
final class Words {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    static List<String> of(String text) {
        return List.of(BETWEEN.split(text.toLowerCase(Locale.ROOT)));
    }

    /** Whether a text contains one of these words. True if there are none. */
    static boolean fit(String text, Set<String> words) {
        return words.isEmpty() || hasAny(text, words);
    }

    static boolean hasAny(String text, Set<String> words) {
        return of(text).stream().anyMatch(words::contains);
    }
}
