package dev.annals.job;

import java.util.Locale;

/** Where a job stands. */
enum JobState {
    PLANNING,
    PLANNED,
    APPLYING,
    APPLIED,
    UNDOING,
    UNDONE,
    CANCELLED,
    FAILED;

    /** As the graph and the API say it. */
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
