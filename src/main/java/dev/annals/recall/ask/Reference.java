package dev.annals.recall.ask;

/** What "before" and "after" go by. */
sealed interface Reference {

    /** A value of the same line: "before Ann". */
    record Named(Mention mention) implements Reference {}

    /** Something that happened: "before she joined Acme". */
    record Event(Core core) implements Reference {}
}
