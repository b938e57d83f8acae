package dev.annals.recall.ask;

/** What the answer gives about the facts: their values, a date, a count and so on. */
enum Shape {
    VALUES,
    SINCE,
    UNTIL,
    WHEN,
    LENGTH,
    COUNT,
    TIMES,
    YES,

    /** Whether it was believed. Of what was not, nothing says that it was not believed at some time. */
    BELIEVED,
    LEARNED,

    /** The first time, whatever was believed in between. */
    FIRST_LEARNED,
    ABOUT,
    CHANGES;

    boolean isWhether() {
        return this == YES || this == BELIEVED;
    }

    /** Whether it asks for values, or for their number. */
    boolean isOfValues() {
        return this == VALUES || this == COUNT;
    }

    /** Whether it can be asked of a beginning or an end: neither lasts. */
    boolean isOf(Edge edge) {
        return switch (this) {
            case LENGTH, UNTIL -> edge == Edge.NONE;
            case SINCE -> edge != Edge.END;
            default -> true;
        };
    }

    /** Whether it asks for everything that is believed about an entity, without naming a relation. */
    boolean isOfAll() {
        return this == ABOUT || this == CHANGES;
    }
}
