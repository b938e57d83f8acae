package dev.annals.time.expression;

/** What an expression is resolved against, from sure to unsure. */
public enum Anchor {

    /** It names its year: "May 2015", "the nineteenth century". */
    EXPLICIT,

    /** The year, month or week is completed from the reference time: "2 May", "Friday", "Christmas", "the nineties". */
    COMPLETED,

    /** It counts from the reference time: "last year", "two weeks ago". */
    RELATIVE,

    /** It may mean something else that was spoken of: "the week", "that year", "two years later". */
    VAGUE
}
