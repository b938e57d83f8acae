package dev.annals.time;

import java.util.Arrays;
import java.util.Locale;

/** How finely a date was written, when only its instants are left. */
public enum Precision {
    YEAR(4),
    MONTH(7),
    DAY(10),

    /** RFC 3339 with an offset, whatever its fraction of a second. */
    INSTANT(20);

    private final int length;

    Precision(int length) {
        this.length = length;
    }

    /** Of a date so written, in characters. */
    public int length() {
        return length;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for another word */
    public static Precision ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** @param length of a date so written, in characters */
    public static Precision ofLength(int length) {
        return Arrays.stream(values())
                .filter(precision -> precision.length == length)
                .findFirst()
                .orElseThrow();
    }
}
