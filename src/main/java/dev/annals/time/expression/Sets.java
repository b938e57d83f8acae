package dev.annals.time.expression;

import static dev.annals.time.expression.Phrases.BASE;

import dev.annals.time.expression.grammar.Grammar;

/** Recurring times and phrases that only sound like times: recognized so that no part of them is taken for a time. */
final class Sets {

    private Sets() {}

    static void write(Grammar.Builder grammar) {
        grammar.words(
                        BASE,
                        When.never(),
                        "every|each|any [other|second|single] COUNTED",
                        "every|each|any NUMBER COUNTED",
                        "every|each|any ORDINAL COUNTED",
                        "every|each|any|most [other|second|single] UNIT",
                        "every|each|any [other|second|single] WEEKDAY",
                        "every|each|any ORDINAL WEEKDAY",
                        "every|each|any [other|second|single] MONTH",
                        "every|each|any [other|second|single] SEASON",
                        "every|each|any HOLIDAY",
                        "every|each|any [other] weekday|morning|evening|night",
                        "PLAIN_DATE every|each year",
                        "[CODE] fy ['|-] FOUR_DIGITS",
                        "[CODE] fy ['|-] TWO_DIGITS",
                        "[SHIFT] fiscal|financial|tax|school|academic year [of] [FOUR_DIGITS]",
                        "fiscal FOUR_DIGITS",
                        "all|most weekends",
                        "weekends|weekdays")
                .words(
                        BASE,
                        When.never(),
                        "day after|by|to|in day",
                        "year after|by year",
                        "[the] end of [the|my] day",
                        "eod",
                        "back in the day",
                        "[this] may or may",
                        "up to date",
                        "up - to - date",
                        "now and|or then|again|never",
                        "one day",
                        "some day",
                        "the other day",
                        "these|those days",
                        "day one",
                        "happy|merry HOLIDAY");
    }
}
