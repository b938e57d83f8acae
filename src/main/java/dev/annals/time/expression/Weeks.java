package dev.annals.time.expression;

import static dev.annals.time.expression.Lengths.COUNTED;
import static dev.annals.time.expression.Numerals.DIGITS;
import static dev.annals.time.expression.Numerals.NUMBER;
import static dev.annals.time.expression.Phrases.BASE;
import static dev.annals.time.expression.Phrases.PERIOD;
import static dev.annals.time.expression.Phrases.TIME;
import static dev.annals.time.expression.Years.FOUR_DIGITS;
import static dev.annals.time.expression.Years.YEAR;

import dev.annals.time.expression.Years.Year;
import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Match;
import dev.annals.time.expression.grammar.Symbol;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** Weeks by number or by a day in them, as in ISO 8601: a week belongs to the year and month of its Thursday. */
final class Weeks {

    private static final Symbol<Unit> WEEK_OF = new Symbol<>("WEEK_OF");

    private static final int THURSDAY = 3;

    private Weeks() {}

    static void write(Grammar.Builder grammar) {
        numbered(grammar);
        around(grammar);
    }

    private static void numbered(Grammar.Builder grammar) {
        grammar.rule(BASE, match -> of(match.get(YEAR), match.get(DIGITS)), "[the] week DIGITS [of|in|,] YEAR")
                .rule(
                        BASE,
                        match -> of(Year.of(match.get(FOUR_DIGITS)), match.get(DIGITS)),
                        "FOUR_DIGITS [-] w DIGITS",
                        "w|wk DIGITS [of|in|,|/|-] FOUR_DIGITS")
                .rule(BASE, match -> match.after().equals("of") ? null : ofThisYear(match), "[the] week DIGITS");
    }

    private static void around(Grammar.Builder grammar) {
        grammar.words(WEEK_OF, Unit.WEEK, "[the] week of|commencing|starting|beginning|ending [on] [the]", "w / c|e")
                .words(WEEK_OF, Unit.WEEKEND, "[the] weekend of [the]")
                .rule(TIME, match -> holding(match, match.get(PERIOD)), "WEEK_OF PERIOD")
                .rule(TIME, match -> holding(match, match.get(MonthDays.NTH)), "WEEK_OF NTH")
                .rule(
                        TIME,
                        match -> match.get(PERIOD).map(day -> from(day, match)),
                        "NUMBER COUNTED starting|beginning|commencing [on|from] [the] PERIOD");
    }

    private static @Nullable When holding(Match match, When when) {
        Unit unit = match.get(WEEK_OF);
        return when.map(day -> day.isDay() ? Span.of(unit, day.from()) : null).unlessNever(match.today());
    }

    private static Span from(Span day, Match match) {
        Length length = Length.of(match.get(NUMBER), match.get(COUNTED));
        return new Span(day.from(), length.after(day.from()), length.unit());
    }

    private static When ofThisYear(Match match) {
        int year = match.today().get(IsoFields.WEEK_BASED_YEAR);
        return of(new Year(year, Anchor.VAGUE), match.get(DIGITS));
    }

    private static When of(Year year, int week) {
        return When.of(nth(Span.of(Unit.YEAR, year.first()), week), year.anchor());
    }

    /**
     * The nth week of a month, a year or the like.
     *
     * @param nth from 1; -1 for the last
     * @return null if there are fewer weeks
     */
    static @Nullable Span nth(Span of, int nth) {
        LocalDate first = Unit.WEEK.first(of.from().plusDays(THURSDAY));
        LocalDate last = Unit.WEEK.first(of.to().minusDays(1).minusDays(THURSDAY));
        LocalDate monday = nth < 0 ? last : first.plusWeeks(nth - 1L);
        return nth == 0 || monday.isAfter(last) || monday.isBefore(first) ? null : Span.starting(Unit.WEEK, monday);
    }
}
