package dev.annals.recall.ask;

/** What a question word asks for. */
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

    /** Nobody who asks for a person or a place wants a date. */
    boolean canBe(Line line) {
        return this == ANYTHING || !line.isOfDates();
    }
}
