package dev.annals.time.expression;

import static dev.annals.time.expression.MonthDays.MONTH_DAY;
import static dev.annals.time.expression.Months.MONTH;
import static dev.annals.time.expression.Months.RELATIVE_MONTH;
import static dev.annals.time.expression.Numerals.DAY;
import static dev.annals.time.expression.Numerals.ORDINAL;
import static dev.annals.time.expression.Phrases.BASE;
import static dev.annals.time.expression.Relative.SHIFT;
import static dev.annals.time.expression.Weekdays.WEEKDAY;
import static dev.annals.time.expression.Years.FOUR_DIGITS;
import static dev.annals.time.expression.Years.SHORT_YEAR;
import static dev.annals.time.expression.Years.TWO_DIGITS;
import static dev.annals.time.expression.Years.YEAR;

import dev.annals.time.expression.Years.Year;
import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Match;
import dev.annals.time.expression.grammar.Symbol;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days of named months, with years and weekdays. */
final class Dates {

    /** A date without a weekday. */
    static final Symbol<When> PLAIN_DATE = new Symbol<>("PLAIN_DATE");

    /** A year that follows a day and month. */
    static final Symbol<Year> YEAR_AFTER = new Symbol<>("YEAR_AFTER");

    private Dates() {}

    static void write(Grammar.Builder grammar) {
        grammar.rule(YEAR_AFTER, match -> match.get(YEAR), "[,] [of|in] YEAR", "-|/ YEAR")
                .rule(YEAR_AFTER, match -> isSentence(match) ? null : match.get(YEAR), ". YEAR")
                .rule(YEAR_AFTER, match -> Year.of(match.get(SHORT_YEAR)), "[,] [of] SHORT_YEAR");
        plain(grammar);
        marked(grammar);
        weekdays(grammar);
    }

    /** "On May 5. 2000 people came". */
    private static boolean isSentence(Match match) {
        return match.passage().isNumber(match.start() - 1);
    }

    private static void plain(Grammar.Builder grammar) {
        grammar.rule(PLAIN_DATE, match -> match.get(MONTH_DAY).of(match.get(YEAR_AFTER)), "MONTH_DAY YEAR_AFTER")
                .rule(PLAIN_DATE, match -> match.get(MONTH_DAY).each(), "MONTH_DAY")
                .rule(
                        PLAIN_DATE,
                        match -> Months.ofSpoken(match.get(MONTH_DAY).each()),
                        "MONTH_DAY [,] [of|in] that|the same year",
                        "MONTH_DAY [,] [of|in] that [same] year")
                .rule(
                        PLAIN_DATE,
                        match -> MonthDays.counts(match) ? null : ofShort(match),
                        "MONTH [the] ORDINAL TWO_DIGITS")
                .rule(PLAIN_DATE, Dates::ofRelativeMonth, "[the] DAY [day] [of|in] RELATIVE_MONTH")
                .rule(
                        BASE,
                        Dates::dayBefore,
                        "[the] DAY {and|or|, [the] PLAIN_DATE}",
                        "[the] DAY {, DAY and|or [the] PLAIN_DATE}");
    }

    private static void marked(Grammar.Builder grammar) {
        grammar.rule(
                        PLAIN_DATE,
                        match -> match.get(MONTH_DAY).of(Year.of(match.get(FOUR_DIGITS))),
                        "FOUR_DIGITS [,|-|/] [the] MONTH_DAY")
                .rule(
                        PLAIN_DATE,
                        match -> ofYear(match, match.get(FOUR_DIGITS)),
                        "MONTH -|/ FOUR_DIGITS -|/ DAY",
                        "DAY -|/ FOUR_DIGITS -|/ MONTH")
                .rule(
                        PLAIN_DATE,
                        match -> ofYear(match, match.get(TWO_DIGITS)),
                        "DAY -|/ MONTH -|/ TWO_DIGITS",
                        "MONTH -|/ DAY -|/ TWO_DIGITS");
    }

    private static When ofYear(Match match, int year) {
        return new DayOfMonth(match.get(MONTH), match.get(DAY)).of(Year.of(year));
    }

    /** "May 1st 12": a two-digit year without punctuation, only after an ordinal. */
    private static When ofShort(Match match) {
        return new DayOfMonth(match.get(MONTH), match.get(ORDINAL)).of(Year.of(match.get(TWO_DIGITS)));
    }

    private static When ofRelativeMonth(Match match) {
        LocalDate month = Unit.MONTH.first(match.get(RELATIVE_MONTH));
        Span day = DayOfMonth.ofEachMonth(match.get(DAY)).in().apply(month);
        return When.relative(day);
    }

    /** A day number before a date: in "18 and 19 June" it takes the month of the date that follows. */
    static When dayBefore(Match match) {
        When each = DayOfMonth.ofEachMonth(match.get(DAY));
        return match.get(PLAIN_DATE).map(day -> each.lastBegun(day.from()));
    }

    private static void weekdays(Grammar.Builder grammar) {
        grammar.rule(BASE, match -> match.get(PLAIN_DATE), "PLAIN_DATE")
                .rule(BASE, match -> shifted(match, match.get(PLAIN_DATE)), "[the] SHIFT PLAIN_DATE")
                .rule(
                        BASE,
                        match -> on(match.get(WEEKDAY), match.get(PLAIN_DATE), match.today()),
                        "WEEKDAY [.] [,|-|–] [the] PLAIN_DATE",
                        "WEEKDAY ( PLAIN_DATE )",
                        "PLAIN_DATE ( WEEKDAY )",
                        "PLAIN_DATE , WEEKDAY")
                .rule(
                        BASE,
                        match -> nearest(match, match.get(PLAIN_DATE)),
                        "SHIFT WEEKDAY [,|-|–] [the] PLAIN_DATE",
                        "SHIFT WEEKDAY ( PLAIN_DATE )");
    }

    /** The previous one, this year's, or the next one. */
    static When shifted(Match match, When each) {
        LocalDate today = match.today();
        Span span = switch (match.get(SHIFT)) {
            case PREVIOUS, PAST -> each.lastBegun(today.minusDays(1));
            case NEXT, COMING -> each.firstFrom(today.plusDays(1));
            case CURRENT -> each.firstFrom(today.withDayOfYear(1));
        };
        return When.relative(span);
    }

    /**
     * The next occurrence if it falls on the weekday and the previous one does not. Otherwise the date counts as usual:
     * people get weekdays wrong more often than dates.
     */
    static When on(DayOfWeek weekday, When date, LocalDate today) {
        Span next = date.firstFrom(today);
        return date instanceof When.Recurring
                        && next != null
                        && Weekdays.isOn(weekday, next)
                        && !Weekdays.isOn(weekday, date.lastBegun(today))
                ? new When.Fixed(next, Anchor.COMPLETED)
                : date;
    }

    /** "This Friday, 5 May": the nearest occurrence. */
    static When nearest(Match match, When date) {
        return When.of(date.nearest(match.today()), Anchor.COMPLETED);
    }
}
