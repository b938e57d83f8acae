package dev.annals.belief;

import java.util.Locale;

/** What a claim says of its value. */
public enum ClaimKind {
    /** The value holds during the interval. */
    ASSERT,
    /** The value holds, whatever was said of the interval before. */
    CORRECT,
    /** From the start on, the value, or whatever held, no longer does. */
    END,
    /** During the interval the value, or whatever was said before, did not hold. */
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
