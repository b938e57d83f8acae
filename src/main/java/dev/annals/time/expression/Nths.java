package dev.annals.time.expression;

import static dev.annals.time.expression.Lengths.COUNTED;
import static dev.annals.time.expression.Numerals.NUMBER;
import static dev.annals.time.expression.Numerals.ORDINAL;
import static dev.annals.time.expression.Phrases.PERIOD;
import static dev.annals.time.expression.Phrases.TIME;
import static dev.annals.time.expression.Relative.UNIT;
import static dev.annals.time.expression.Weekdays.WEEKDAY;

import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Match;
import dev.annals.time.expression.grammar.Symbol;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The nth part of a period: "the first week of May", "the last Friday of the month", "the first 2 weeks of 2021". */
final class Nths {

    /** Counted from 1; -1 is the last. */
    private static final Symbol<Integer> WHICH = new Symbol<>("WHICH");

    private Nths() {}

    static void write(Grammar.Builder grammar) {
        grammar.rule(WHICH, match -> match.get(ORDINAL), "ORDINAL").words(WHICH, -1, "last|final");
        part(
                grammar,
                match -> span -> nth(span, match.get(UNIT), match.get(WHICH)),
                "[the] WHICH UNIT of|in [the] PERIOD");
        part(grammar, match -> span -> Weeks.nth(span, match.get(WHICH)), "[the] WHICH week PERIOD");
        part(
                grammar,
                match -> span -> weekdayOfWeek(span, match),
                "[the] WHICH week [of|in] PERIOD [.] [,] [on] WEEKDAY");
        part(
                grammar,
                match -> span -> nth(span, match.get(WEEKDAY), match.get(WHICH)),
                "[the] WHICH WEEKDAY of|in [the] PERIOD");
        part(grammar, match -> span -> several(span, match), "[the] WHICH NUMBER COUNTED of|in [the] PERIOD");
        grammar.rule(TIME, Nths::weekdayOfMonth, "[the] ORDINAL WEEKDAY");
    }

    private static void part(
            Grammar.Builder grammar, Function<Match, Function<Span, @Nullable Span>> part, String pattern) {
        grammar.rule(TIME, match -> match.get(PERIOD).map(part.apply(match)).unlessNever(match.today()), pattern);
    }

    /** "The second Sunday": of this month. */
    private static When weekdayOfMonth(Match match) {
        Span month = Span.of(Unit.MONTH, match.today());
        return When.vague(month).map(span -> nth(span, match.get(WEEKDAY), match.get(ORDINAL)));
    }

    /** The nth unit that begins within the period. */
    private static @Nullable Span nth(Span whole, Unit unit, int nth) {
        if (unit.compareTo(whole.unit()) >= 0 || whole.unit() == Unit.DAY) {
            return null;
        }
        if (unit == Unit.WEEK) {
            return Weeks.nth(whole, nth);
        }
        LocalDate held = unit.first(whole.from());
        LocalDate first = held.isBefore(whole.from()) ? unit.plus(held, 1) : held;
        LocalDate one = nth < 0 ? last(whole, unit) : unit.plus(first, nth - 1L);
        return nth != 0 && one.isBefore(whole.to()) && !one.isBefore(whole.from()) ? Span.starting(unit, one) : null;
    }

    private static LocalDate last(Span whole, Unit unit) {
        LocalDate held = unit.first(whole.to().minusDays(1));
        return held.isBefore(whole.to()) ? held : unit.plus(held, -1);
    }

    private static @Nullable Span nth(Span whole, DayOfWeek weekday, int nth) {
        if (whole.unit().compareTo(Unit.MONTH) < 0) {
            return null;
        }
        LocalDate day = nth < 0
                ? whole.to().with(TemporalAdjusters.previous(weekday))
                : whole.from().with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(nth - 1L);
        return nth != 0 && day.isBefore(whole.to()) ? Span.day(day) : null;
    }

    private static @Nullable Span weekdayOfWeek(Span whole, Match match) {
        Span week = nth(whole, Unit.WEEK, match.get(WHICH));
        return week == null ? null : Span.day(Weekdays.inWeekOf(week.from(), match.get(WEEKDAY)));
    }

    /** The first or last few units of the period. */
    private static @Nullable Span several(Span whole, Match match) {
        Unit unit = match.get(COUNTED);
        int which = match.get(WHICH);
        int count = match.get(NUMBER);
        Span edge = which > 1 || count == 0 ? null : nth(whole, unit, which);
        if (edge == null) {
            return null;
        }
        return which == 1
                ? new Span(edge.from(), unit.plus(edge.from(), count), unit)
                : new Span(unit.plus(edge.to(), -count), edge.to(), unit);
    }
}
