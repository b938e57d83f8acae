package dev.annals.extract.llm;

import java.util.regex.Pattern;

/** Words that stand for a name. */
final class Pronouns {

    static final Pattern FIRST = words("i|me|my|mine|myself|we|us|our|ours|ourselves");
    static final Pattern SECOND = words("you|your|yours|yourself|yourselves");

    /** Includes "the", as in "the company". */
    static final Pattern THIRD = words("he|him|his|himself|she|her|hers|herself|they|them|their|theirs|themselves"
            + "|it|its|itself|who|whom|whose|which|this|that|these|those|the");

    private static final Pattern OTHERS = words("someone|somebody|anyone|anybody|everyone|everybody|one|nobody");

    private Pronouns() {}

    static boolean isOne(String name) {
        return FIRST.matcher(name).matches()
                || SECOND.matcher(name).matches()
                || THIRD.matcher(name).matches()
                || OTHERS.matcher(name).matches();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
