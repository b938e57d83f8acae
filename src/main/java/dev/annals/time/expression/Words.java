package dev.annals.time.expression;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Splits lists of words written with spaces. */
final class Words {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Words() {}

    static List<String> list(String words) {
        return List.of(SPACES.split(words.strip()));
    }

    static Set<String> of(String words) {
        return Set.copyOf(list(words));
    }
}
