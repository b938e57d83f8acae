package dev.annals.recall.ask;

/** What "before" and "after" refer to. */
sealed interface Reference {

    /** A value of the same line: "before Ann". */
    record Named(Mention mention) implements Reference {}

    /** An event: "before she joined Acme". */
    record Event(Relation core) implements Reference {}
}
