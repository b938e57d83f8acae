package dev.annals.session.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be told. */
public enum Part {
    /** What somebody wants to be at hand always. */
    PINNED,
    /** What earlier sessions of its scope came to. */
    SESSIONS,
    /** What a query needs. */
    QUERY,
    /** What has changed since the session looked last; before its first look, what changed lately. */
    CHANGED;

    static final List<String> WORDS = Arrays.stream(values()).map(Part::word).toList();

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Part ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
