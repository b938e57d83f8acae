package dev.annals.likeness;

/** Whether two entities may be one, by their names alone. */
public enum Degree {
    /** So sure that nobody needs to be asked. */
    SAME,
    /** Somebody should look at it. */
    LIKELY,
    /** They are two, or nothing is known. */
    DIFFERENT
}
