package dev.annals.belief;

import java.util.Locale;

/** When writes with a predicate are learned. */
public enum Consistency {
    /** Shortly after the write was answered. */
    EVENTUAL,
    /** Before the write is answered. A contradiction needs a person's decision. */
    STRONG;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Consistency ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
