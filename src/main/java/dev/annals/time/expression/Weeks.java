package dev.annals.time.expression;

import static dev.annals.time.expression.Phrases.BASE;
import static dev.annals.time.expression.Years.YEAR;

import dev.annals.time.expression.Years.Year;
import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Match;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** Numbered weeks, as ISO 8601 has them: a week belongs to the year, and to the month, that its Thursday is in. */
final class Weeks {

    private static final int THURSDAY = 3;

    private Weeks() {}

    static void write(Grammar.Builder grammar) {
        grammar.rule(BASE, match -> of(match.get(YEAR), match.get(Numerals.DIGITS)), "[the] week DIGITS [of|in|,] YEAR")
                .rule(
                        BASE,
                        match -> of(Year.of(match.get(Years.FOUR_DIGITS)), match.get(Numerals.DIGITS)),
                        "FOUR_DIGITS [-] w DIGITS",
                        "w|wk DIGITS [of|in|,|/|-] FOUR_DIGITS")
                .rule(BASE, match -> match.after().equals("of") ? null : ofThisYear(match), "[the] week DIGITS");
    }

    private static When ofThisYear(Match match) {
        int year = match.today().get(IsoFields.WEEK_BASED_YEAR);
        return of(new Year(year, Anchor.VAGUE), match.get(Numerals.DIGITS));
    }

    private static When of(Year year, int week) {
        Span span = nth(Span.of(Unit.YEAR, year.first()), week);
        return span == null ? When.never() : new When.Fixed(span, year.anchor());
    }

    /**
     * The nth week of a month, a year or the like.
     *
     * @param nth from 1, or -1 for the last one
     * @return null if it has not so many
     */
    static @Nullable Span nth(Span of, int nth) {
        LocalDate first = Unit.WEEK.first(of.from().plusDays(THURSDAY));
        LocalDate last = Unit.WEEK.first(of.to().minusDays(1).minusDays(THURSDAY));
        LocalDate monday = nth < 0 ? last : first.plusWeeks(nth - 1L);
        return nth == 0 || monday.isAfter(last) || monday.isBefore(first) ? null : Span.starting(Unit.WEEK, monday);
    }
}
