package dev.annals.time.expression;

/** What an expression is resolved against, from the most to the least certain. */
public enum Anchor {

    /** Its own year: "May 2015", "the nineteenth century". */
    EXPLICIT,

    /** The reference time, which supplies the year, month or week: "2 May", "Friday", "Christmas", "the nineties". */
    COMPLETED,

    /** The reference time, from which it counts: "last year", "two weeks ago". */
    RELATIVE,

    /** Possibly something mentioned before: "the week", "that year", "two years later". */
    VAGUE
}
