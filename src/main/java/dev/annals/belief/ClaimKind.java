package dev.annals.belief;

import java.util.Locale;

/** What a claim says about its value. */
public enum ClaimKind {
    /** The value holds during the interval. */
    ASSERT,
    /** The value holds during the interval, overriding what was said of it before. */
    CORRECT,
    /** From the start on, the value no longer holds; without a value, nothing does. */
    END,
    /** During the interval the value did not hold; without a value, nothing said before did. */
    DENY;

    /** The kind as it is written in requests and in the graph. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it says that a value holds, rather than that one does not. */
    public boolean says() {
        return this == ASSERT || this == CORRECT;
    }

    public static ClaimKind ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
