package dev.annals.time.expression;

import static dev.annals.time.expression.Phrases.BASE;
import static dev.annals.time.expression.Relative.SHIFT;
import static dev.annals.time.expression.Years.SHORT_YEAR;
import static dev.annals.time.expression.Years.TWO_DIGITS;
import static dev.annals.time.expression.Years.YEAR;

import dev.annals.time.expression.Years.Year;
import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Match;
import dev.annals.time.expression.grammar.Symbol;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Seasons. A winter belongs to the year in which it begins. */
final class Seasons {

    /** The season's first month. */
    static final Symbol<Month> SEASON = new Symbol<>("SEASON");

    private static final Set<String> BEFORE_SEASONS = Words.of("""
            in during since until till by over before after through throughout of""");

    private Seasons() {}

    static void write(Grammar.Builder grammar) {
        grammar.words(SEASON, Month.MARCH, "spring|springtime")
                .words(SEASON, Month.JUNE, "summer|summertime")
                .words(SEASON, Month.SEPTEMBER, "autumn|fall")
                .words(SEASON, Month.DECEMBER, "winter|wintertime");
        grammar.rule(BASE, match -> of(match.get(SEASON), match.get(YEAR)), "[the] SEASON [of|,|in] YEAR")
                .rule(
                        BASE,
                        match -> match.passage().isCapital(match.end()) ? null : of(match.get(SEASON), match.get(YEAR)),
                        "YEAR SEASON")
                .rule(
                        BASE,
                        match -> of(match.get(SEASON), Year.of(match.get(SHORT_YEAR))),
                        "[the] SEASON [of] SHORT_YEAR")
                .rule(
                        BASE,
                        match -> of(match.get(SEASON), Year.of(match.get(TWO_DIGITS))),
                        "[the] SEASON of TWO_DIGITS")
                .rule(BASE, Seasons::shifted, "[the] SHIFT SEASON")
                .rule(BASE, match -> Months.ofSpoken(each(match.get(SEASON))), "that SEASON", "the same SEASON")
                .rule(BASE, Seasons::alone, "the SEASON");
    }

    static When each(Month first) {
        return new When.Recurring(Unit.YEAR, year -> in(first, year));
    }

    private static Span in(Month first, LocalDate year) {
        return Span.starting(Unit.SEASON, year.withMonth(first.getValue()));
    }

    private static When of(Month first, Year year) {
        return new When.Fixed(in(first, year.first()), year.anchor());
    }

    /** Excludes "the fall of Rome". */
    private static @Nullable When alone(Match match) {
        return BEFORE_SEASONS.contains(match.before()) && !match.after().equals("of") ? each(match.get(SEASON)) : null;
    }

    /** Last spring is the last one that is over, next spring the next one to begin. */
    private static When shifted(Match match) {
        LocalDate today = match.today();
        When each = each(match.get(SEASON));
        Shift shift = match.get(SHIFT);
        Span span = switch (shift) {
            case PREVIOUS, PAST -> each.lastBegun(today.minusMonths(3));
            case NEXT, COMING -> each.firstFrom(today.plusDays(1));
            case CURRENT -> current(match.get(SEASON), today);
        };
        return When.relative(span);
    }

    /** In January, this winter began last year. */
    private static Span current(Month first, LocalDate today) {
        Span begun = in(first, Unit.YEAR.first(today).minusYears(1));
        return begun.holds(today) ? begun : in(first, Unit.YEAR.first(today));
    }
}
