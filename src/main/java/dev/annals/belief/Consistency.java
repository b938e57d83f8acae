package dev.annals.belief;

import java.util.Locale;

/** When what is written with a predicate is learned. */
public enum Consistency {
    /** A moment after the write was answered. */
    EVENTUAL,
    /** Before it is answered. What contradicts needs a person's decision. */
    STRONG;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Consistency ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
