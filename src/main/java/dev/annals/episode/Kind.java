package dev.annals.episode;

import java.util.Locale;

/** What an episode is. */
public enum Kind {
    MESSAGE,
    DOCUMENT,
    JSON,
    /** What is worth keeping of other episodes; made by Annals, not reported by anybody. */
    DIGEST;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Kind ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
