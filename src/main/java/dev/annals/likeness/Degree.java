package dev.annals.likeness;

/** Whether two entities may be the same, judged by their names alone. */
public enum Degree {
    /** So certain that nobody needs to confirm it. */
    SAME,
    /** Somebody should review it. */
    LIKELY,
    /** They are two entities, or nothing suggests otherwise. */
    DIFFERENT
}
