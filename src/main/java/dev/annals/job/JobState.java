package dev.annals.job;

import java.util.Locale;

/** The state of a job. */
enum JobState {
    PLANNING,
    PLANNED,
    APPLYING,
    APPLIED,
    UNDOING,
    UNDONE,
    CANCELLED,
    FAILED;

    /** As written in the graph and the API. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static JobState ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Whether somebody works on it, or should. */
    boolean isUnderWay() {
        return this == PLANNING || this == APPLYING || this == UNDOING;
    }
}
