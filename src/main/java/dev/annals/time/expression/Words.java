package dev.annals.time.expression;

import java.util.Set;
import java.util.regex.Pattern;

/** Sets of words, written as a list. */
final class Words {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Words() {}

    static Set<String> of(String words) {
        return Set.of(SPACES.split(words.strip()));
    }
}
