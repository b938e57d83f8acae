package dev.annals.recall.ask;

/** What a question word asks for. */
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

    /** Nobody who asks for a person or a place wants a date. */
    boolean canBe(Line line) {
        return this == ANYTHING || this == THING || !line.isOfDates();
    }
}
