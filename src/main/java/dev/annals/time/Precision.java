package dev.annals.time;

import java.util.Locale;

/** How finely a date was written, when only its instants are left. */
public enum Precision {
    YEAR,
    MONTH,
    DAY,

    /** RFC 3339 with an offset, whatever its fraction of a second. */
    INSTANT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for another word */
    public static Precision ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
