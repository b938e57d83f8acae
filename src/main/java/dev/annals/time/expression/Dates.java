package dev.annals.time.expression;

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
import dev.annals.time.expression.grammar.Passage;
import dev.annals.time.expression.grammar.Symbol;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days of a month that is named. */
final class Dates {

    /** A day of the year; one there never is, such as February 30th, is none in any year. */
    record DayOfMonth(Month month, int day) {

        @Nullable
        Span in(LocalDate year) {
            LocalDate date = year.withMonth(month.getValue()).plusDays(day - 1L);
            return date.getMonth() == month ? Span.day(date) : null;
        }

        When each() {
            return new When.Recurring(Unit.YEAR, this::in);
        }

        When of(Year year) {
            Span span = in(year.first());
            return span == null ? When.never() : new When.Fixed(span, year.anchor());
        }
    }

    /** A day of a month, with or without its year and weekday. */
    static final Symbol<When> DATE = new Symbol<>("DATE");

    /** Such a day without its weekday. */
    static final Symbol<When> PLAIN_DATE = new Symbol<>("PLAIN_DATE");

    /** A day of no named month: "the 4th". */
    static final Symbol<When> NTH = new Symbol<>("NTH");

    /** The year after a day and month. */
    static final Symbol<Year> YEAR_AFTER = new Symbol<>("YEAR_AFTER");

    private static final Symbol<DayOfMonth> MONTH_DAY = new Symbol<>("MONTH_DAY");

    private static final Set<String> VERBS = Set.of("may", "march", "mar");

    private static final Set<String> BEFORE_NTH = Words.of("""
            on by until till since from around before after for to""");

    static final Set<String> AFTER_NTH = Set.of(
            "with", "at", "and", "or", "to", "in", "for", "but", "we", "i", "he", "she", "they", "you", "because", "if",
            "when", "so", "as", "then", "from", "until", "between", "around", "before", "after", "");

    private Dates() {}

    static void write(Grammar.Builder grammar) {
        monthDays(grammar);
        years(grammar);
        dates(grammar);
        weekdays(grammar);
        nth(grammar);
        grammar.rule(BASE, match -> match.get(DATE), "DATE");
    }

    private static void monthDays(Grammar.Builder grammar) {
        grammar.rule(MONTH_DAY, Dates::monthDay, "[the] DAY [day] of [the] [month] [of] MONTH", "[the] DAY [-|/] MONTH")
                .rule(MONTH_DAY, match -> isAbbreviated(match) ? monthDay(match) : null, "DAY . MONTH", "MONTH . DAY")
                .rule(MONTH_DAY, match -> counts(match) ? null : monthDay(match), "MONTH [-|/] DAY")
                .rule(MONTH_DAY, Dates::monthDay, "MONTH [.] the DAY")
                .rule(
                        MONTH_DAY,
                        match -> new DayOfMonth(match.get(MONTH), match.get(ORDINAL)),
                        "MONTH , [the] ORDINAL");
    }

    /** Unless it is a verb: "the second may be", "you may first ask". */
    private static @Nullable DayOfMonth monthDay(Match match) {
        Passage passage = match.passage();
        boolean verb = false;
        for (int at = match.start(); at < match.end(); at++) {
            verb |= VERBS.contains(passage.word(at))
                    && !passage.isCapital(at)
                    && !passage.word(at - 1).equals("of");
        }
        boolean spelled = passage.isWord(match.start()) && passage.isWord(match.end() - 1);
        boolean goesOn = passage.isWord(match.end()) && !AFTER_NTH.contains(match.after());
        return verb && goesOn && (spelled || passage.isWord(match.end() - 1))
                ? null
                : new DayOfMonth(match.get(MONTH), match.get(DAY));
    }

    /** "In May. 5 people came": a sentence may end at the stop. */
    private static boolean isAbbreviated(Match match) {
        Passage passage = match.passage();
        return passage.isNumber(match.start())
                || passage.isJoined(match.start() + 2)
                || !Months.NAMES.contains(passage.word(match.start()));
    }

    private static boolean counts(Match match) {
        return Surroundings.areCounting(match.passage(), match.end());
    }

    private static void years(Grammar.Builder grammar) {
        grammar.rule(YEAR_AFTER, match -> match.get(YEAR), "[,] [of|in] YEAR", "-|/ YEAR")
                .rule(
                        YEAR_AFTER,
                        match -> match.passage().isNumber(match.start() - 1) ? null : match.get(YEAR),
                        ". YEAR")
                .rule(YEAR_AFTER, match -> Year.of(match.get(SHORT_YEAR)), "[,] [of] SHORT_YEAR");
    }

    private static void dates(Grammar.Builder grammar) {
        grammar.rule(PLAIN_DATE, match -> match.get(MONTH_DAY).of(match.get(YEAR_AFTER)), "MONTH_DAY YEAR_AFTER")
                .rule(PLAIN_DATE, match -> match.get(MONTH_DAY).each(), "MONTH_DAY")
                .rule(
                        PLAIN_DATE,
                        match -> Months.ofSpoken(match.get(MONTH_DAY).each()),
                        "MONTH_DAY [,] [of|in] that|the same year",
                        "MONTH_DAY [,] [of|in] that [same] year")
                .rule(PLAIN_DATE, match -> counts(match) ? null : ofShort(match), "MONTH [the] ORDINAL TWO_DIGITS")
                .rule(
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
                        "MONTH -|/ DAY -|/ TWO_DIGITS")
                .rule(PLAIN_DATE, Dates::ofRelativeMonth, "[the] DAY [day] [of|in] RELATIVE_MONTH");
    }

    private static When ofYear(Match match, int year) {
        return new DayOfMonth(match.get(MONTH), match.get(DAY)).of(Year.of(year));
    }

    /** "May 1st 12": a short year without a mark, after an ordinal only. */
    private static When ofShort(Match match) {
        return new DayOfMonth(match.get(MONTH), match.get(ORDINAL)).of(Year.of(match.get(TWO_DIGITS)));
    }

    private static When ofRelativeMonth(Match match) {
        LocalDate first = Unit.MONTH.first(match.get(RELATIVE_MONTH));
        LocalDate date = first.plusDays(match.get(DAY) - 1L);
        return date.getMonth() == first.getMonth() ? When.relative(Span.day(date)) : When.never();
    }

    /** The last one, this year's, or the next one. */
    static When shifted(Match match, When each) {
        LocalDate today = match.today();
        Span span = switch (match.get(SHIFT)) {
            case PREVIOUS, PAST -> each.lastBegun(today.minusDays(1));
            case NEXT, COMING -> each.firstFrom(today.plusDays(1));
            case CURRENT -> each.firstFrom(today.withDayOfYear(1));
        };
        return span == null ? When.never() : When.relative(span);
    }

    private static void weekdays(Grammar.Builder grammar) {
        grammar.rule(DATE, match -> match.get(PLAIN_DATE), "PLAIN_DATE")
                .rule(DATE, match -> shifted(match, match.get(PLAIN_DATE)), "[the] SHIFT PLAIN_DATE")
                .rule(
                        DATE,
                        match -> on(match.get(WEEKDAY), match.get(PLAIN_DATE), match.today()),
                        "WEEKDAY [.] [,|-|–] [the] PLAIN_DATE",
                        "WEEKDAY ( PLAIN_DATE )",
                        "PLAIN_DATE ( WEEKDAY )",
                        "PLAIN_DATE , WEEKDAY")
                .rule(
                        DATE,
                        match -> nearest(match, match.get(PLAIN_DATE)),
                        "SHIFT WEEKDAY [,|-|–] [the] PLAIN_DATE",
                        "SHIFT WEEKDAY ( PLAIN_DATE )");
    }

    /** Of the last and the next one, that which is on the weekday; whoever errs, errs in the weekday. */
    static When on(DayOfWeek weekday, When date, LocalDate today) {
        Span next = date.firstFrom(today);
        boolean fits =
                date instanceof When.Recurring && next != null && next.from().getDayOfWeek() == weekday;
        Span last = date.lastBegun(today);
        boolean both = last != null && last.from().getDayOfWeek() == weekday;
        return fits && !both && next != null ? new When.Fixed(next, Anchor.COMPLETED) : date;
    }

    /** "This Friday, 5 May": the one that is nearest. */
    static When nearest(Match match, When date) {
        Span nearest = date.nearest(match.today());
        return nearest == null ? When.never() : new When.Fixed(nearest, Anchor.COMPLETED);
    }

    private static void nth(Grammar.Builder grammar) {
        grammar.rule(NTH, match -> nth(match.get(ORDINAL)), "[the] ORDINAL")
                .rule(BASE, match -> isDay(match) ? nth(match.get(ORDINAL)) : null, "the ORDINAL")
                .rule(
                        BASE,
                        Dates::listed,
                        "[the] DAY {and|or|, [the] PLAIN_DATE}",
                        "[the] DAY {, DAY and|or [the] PLAIN_DATE}");
    }

    static When nth(int day) {
        return new When.Recurring(Unit.MONTH, first -> {
            LocalDate date = first.plusDays(day - 1L);
            return day <= 31 && date.getMonth() == first.getMonth() ? Span.day(date) : null;
        });
    }

    /** "18 and 19 June": the day belongs to the month of what follows. */
    private static When listed(Match match) {
        int number = match.get(DAY);
        return match.get(PLAIN_DATE).map(day -> nth(number).lastBegun(day.from()));
    }

    /** "On the 4th" is a day, "the 4th time" is none. */
    private static boolean isDay(Match match) {
        return match.passage().isNumber(match.start() + 1)
                && BEFORE_NTH.contains(match.before())
                && (!match.passage().isWord(match.end()) || AFTER_NTH.contains(match.after()));
    }
}
