package dev.annals.job;

import java.util.Locale;

/** The state of a job item. */
enum ItemState {
    /** Found, but for a person to decide. */
    OPEN,
    PLANNED,
    /** Planned, and to be applied now. */
    DUE,
    APPLIED,
    SKIPPED,
    UNDONE;

    /** As written in the graph. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ItemState ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** As shown in the API: an item that is due has not been applied yet. */
    static String shown(String word) {
        return word.equals(DUE.word()) ? PLANNED.word() : word;
    }
}
