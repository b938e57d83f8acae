package dev.annals.time.expression;

import dev.annals.time.Instants;
import java.time.Instant;

/** How an expression bounds a statement. The bounding word, such as "since", is part of the expression's text. */
public enum Bound {

    /** In, at, on or during it. */
    AT,

    /** Around it: "circa 1950". */
    AROUND,

    /** Through a range: "from May to July", "2014-2018". */
    RANGE,

    /**
     * From it on, for a while or for good: "from 2014". The interval is that of 2014, and the word is not part of the
     * text.
     */
    FROM,

    /** From its start: "since 2014". */
    SINCE,

    /** From its end: "after 2014". */
    AFTER,

    /** Up to its end: "until 2014". */
    UNTIL,

    /** No later than its end: "by 2014". */
    BY,

    /** Up to its start: "before 2014". */
    BEFORE;

    Instant from(Instant first, Instant end) {
        return switch (this) {
            case UNTIL, BY, BEFORE -> Instants.MIN;
            case AFTER -> end;
            default -> first;
        };
    }

    Instant to(Instant first, Instant end) {
        return switch (this) {
            case SINCE, AFTER -> Instants.MAX;
            case BEFORE -> first;
            default -> end;
        };
    }
}
