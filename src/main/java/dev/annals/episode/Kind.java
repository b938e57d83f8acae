package dev.annals.episode;

import java.util.Locale;

/** What an episode is. */
enum Kind {
    MESSAGE,
    DOCUMENT,
    JSON;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
