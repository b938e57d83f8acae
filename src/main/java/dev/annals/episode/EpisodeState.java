package dev.annals.episode;

import java.util.Locale;

/** What became of an episode. */
public enum EpisodeState {
    PENDING,
    LEARNED,
    ALREADY_KNOWN,
    NOTHING_FOUND,
    /** A digest made by Annals; nothing is learned from it. */
    KEPT,
    SKIPPED,
    QUARANTINED,
    DISCARDED,
    WITHDRAWN;

    /** As written in the graph and the API, such as {@code already known}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static EpisodeState ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** Whether some commit always says so; of other states none may. */
    boolean hasCommit() {
        return this == LEARNED || this == ALREADY_KNOWN;
    }

    public boolean isFinal() {
        return this != PENDING;
    }
}
