package dev.annals.recall.ask;

/** The kind of thing a question word asks for. */
enum Wanted {
    PERSON,
    PLACE,
    ANYTHING;

    static Wanted of(Token asking) {
        if (asking.is("who", "whom")) {
            return PERSON;
        }
        return asking.is("where") ? PLACE : ANYTHING;
    }

    /** A question for a person or a place is never answered by a date. */
    boolean canBe(Line line) {
        return this == ANYTHING || !line.isOfDates();
    }
}
