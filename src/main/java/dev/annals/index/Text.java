package dev.annals.index;

/**
 * A fact's statement or a passage, to be embedded.
 *
 * @param embeddedBy the model that has embedded it, or ""
 */
record Text(Kind kind, String id, String scope, String text, String embeddedBy) {

    enum Kind {
        FACT,
        PASSAGE
    }
}
