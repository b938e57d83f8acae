package dev.annals.job;

import java.util.Locale;

/** Where an item of a job stands. */
enum ItemState {
    /** Found, and for a person to decide. */
    OPEN,
    PLANNED,
    /** Planned, and to be applied. */
    DUE,
    APPLIED,
    SKIPPED,
    UNDONE;

    /** As the graph says it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ItemState ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** As the API says it: what is due is not done yet. */
    static String shown(String word) {
        return word.equals(DUE.word()) ? PLANNED.word() : word;
    }
}
