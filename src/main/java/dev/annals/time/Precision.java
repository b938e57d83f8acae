package dev.annals.time;

import java.util.Arrays;
import java.util.Locale;

/** How precisely a date was written, for dates of which only the instants are kept. */
public enum Precision {
    YEAR(4),
    MONTH(7),
    DAY(10),

    /** RFC 3339 with an offset, with or without a fraction of a second. */
    INSTANT(20);

    private final int length;

    Precision(int length) {
        this.length = length;
    }

    /** The length of a date written this way, in characters. */
    public int length() {
        return length;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such precision */
    public static Precision ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** @param length of a date written this way, in characters */
    public static Precision ofLength(int length) {
        return Arrays.stream(values())
                .filter(precision -> precision.length == length)
                .findFirst()
                .orElseThrow();
    }
}
