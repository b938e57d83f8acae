package dev.annals.recall.ask;

/** What is to be told of the facts that answer. */
enum Shape {
    VALUES,
    SINCE,
    UNTIL,
    WHEN,
    LENGTH,
    COUNT,
    YES,
    LEARNED,
    ABOUT,
    CHANGES;

    /** Whether it asks for values, or for their number. */
    boolean isOfValues() {
        return this == VALUES || this == COUNT;
    }

    /** Whether it is about all that is believed of somebody, where no relation is said. */
    boolean isOfAll() {
        return this == ABOUT || this == CHANGES;
    }
}
