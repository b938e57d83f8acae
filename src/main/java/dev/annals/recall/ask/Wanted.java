package dev.annals.recall.ask;

/** The kind of thing a question word asks for. */
enum Wanted {
    PERSON,
    PLACE,

    /** "What". */
    THING,
    ANYTHING;

    static Wanted of(Token asking) {
        if (asking.is("who", "whom")) {
            return PERSON;
        }
        return asking.is("where") ? PLACE : asking.is("what") ? THING : ANYTHING;
    }

    /** Whether it asks for the subject or object of the verb: "who", "what". */
    boolean isParty() {
        return this == PERSON || this == THING;
    }

    /** A question for a person or a place is never answered by a date. */
    boolean canBe(Line line) {
        return this == ANYTHING || this == THING || !line.isOfDates();
    }
}
