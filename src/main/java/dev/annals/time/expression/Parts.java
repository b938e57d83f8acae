package dev.annals.time.expression;

import static dev.annals.time.expression.Lengths.COUNTED;
import static dev.annals.time.expression.Numerals.NUMBER;
import static dev.annals.time.expression.Numerals.ORDINAL;
import static dev.annals.time.expression.Phrases.NAMED;
import static dev.annals.time.expression.Phrases.TIME;
import static dev.annals.time.expression.Relative.UNIT;
import static dev.annals.time.expression.Weekdays.WEEKDAY;

import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Match;
import dev.annals.time.expression.grammar.Symbol;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Parts of a time: "early 2015", "the first week of May", "the last Friday of the month", "the rest of the year". */
final class Parts {

    /** "Early", "mid-", "the end of". */
    static final Symbol<Edge> EDGE = new Symbol<>("EDGE");

    /** "The beginning of", "the end of": a point, where a range has it. */
    static final Symbol<Edge> EDGE_OF = new Symbol<>("EDGE_OF");

    /** Which one, from 1; -1 is the last. */
    private static final Symbol<Integer> WHICH = new Symbol<>("WHICH");

    private static final int HALVES = 2;

    private Parts() {}

    static void write(Grammar.Builder grammar) {
        edges(grammar);
        halves(grammar);
        counted(grammar);
        weeks(grammar);
        remains(grammar);
    }

    private static void edges(Grammar.Builder grammar) {
        grammar.words(EDGE_OF, Edge.START, "[the|very] beginning|start|outset|onset of")
                .words(EDGE_OF, Edge.MIDDLE, "[the] middle of", "midway through")
                .words(EDGE_OF, Edge.END, "[the|very] end|close of")
                .rule(EDGE, match -> match.get(EDGE_OF), "EDGE_OF")
                .words(EDGE, Edge.START, "[the|very] early [-] [in]", "[the] early|first part|days|months|years of")
                .words(EDGE, Edge.MIDDLE, "[the] mid [-]")
                .words(EDGE, Edge.END, "[the|very] late [-] [in]", "[the] latter|later|last part|days|months|years of");
        grammar.rule(
                        TIME,
                        match -> part(match.get(NAMED), match.get(EDGE)).unlessNever(match.today()),
                        "EDGE [the] NAMED")
                .rule(
                        TIME,
                        match -> part(current(match, match.get(UNIT)), match.get(EDGE))
                                .unlessNever(match.today()),
                        "EDGE [the|my] UNIT")
                .rule(TIME, match -> part(current(match, Unit.YEAR), Edge.END), "eoy")
                .rule(TIME, match -> part(current(match, Unit.MONTH), Edge.END), "eom")
                .rule(TIME, match -> part(current(match, Unit.WEEK), Edge.END), "eow")
                .rule(
                        TIME,
                        match -> earlier(match.get(NAMED), match.today()).unlessNever(match.today()),
                        "earlier [in] NAMED")
                .rule(
                        TIME,
                        match -> later(match.get(NAMED), match.today()).unlessNever(match.today()),
                        "later [in|on] NAMED");
    }

    private static When current(Match match, Unit unit) {
        return When.vague(Span.of(unit, match.today()));
    }

    private static When part(When whole, Edge edge) {
        return whole.map(span -> edge.of(span, whole.anchor()));
    }

    /** Its first half, up to now. */
    private static When earlier(When whole, LocalDate today) {
        return whole.map(span -> {
            Span half = Edge.START.of(span, Anchor.RELATIVE);
            return half != null && half.from().isBefore(today) && half.holds(today)
                    ? new Span(half.from(), today, half.unit())
                    : half;
        });
    }

    /** Its last half, from now on. */
    private static When later(When whole, LocalDate today) {
        return whole.map(span -> {
            Span half = Edge.END.of(span, Anchor.RELATIVE);
            return half != null && half.holds(today) ? new Span(today, half.to(), half.unit()) : half;
        });
    }

    private static void halves(Grammar.Builder grammar) {
        grammar.rule(
                        TIME,
                        match -> match.get(ORDINAL) > HALVES
                                ? null
                                : match.get(NAMED)
                                        .map(span -> half(span, match.get(ORDINAL)))
                                        .unlessNever(match.today()),
                        "[the] ORDINAL half of|in [the] NAMED")
                .rule(
                        TIME,
                        match -> match.get(NAMED).map(span -> half(span, 2)).unlessNever(match.today()),
                        "[the] last|latter half of|in [the] NAMED")
                .rule(TIME, match -> half(match, match.get(ORDINAL)), "[the] ORDINAL half of the UNIT");
    }

    private static @Nullable When half(Match match, int number) {
        return number > HALVES ? null : current(match, match.get(UNIT)).map(span -> half(span, number));
    }

    private static @Nullable Span half(Span whole, int number) {
        LocalDate from = whole.from();
        LocalDate middle = switch (whole.unit()) {
            case YEAR -> from.plusMonths(6);
            case MONTH -> from.plusDays(15);
            case DECADE -> from.plusYears(5);
            case CENTURY -> from.plusYears(50);
            default -> whole.middle();
        };
        return middle.equals(from)
                ? null
                : number == 1 ? new Span(from, middle, whole.unit()) : new Span(middle, whole.to(), whole.unit());
    }

    private static void counted(Grammar.Builder grammar) {
        grammar.rule(WHICH, match -> match.get(ORDINAL), "ORDINAL").words(WHICH, -1, "last|final");
        grammar.rule(
                        TIME,
                        match -> match.get(NAMED)
                                .map(span -> nth(span, match.get(UNIT), match.get(WHICH)))
                                .unlessNever(match.today()),
                        "[the] WHICH UNIT of|in [the] NAMED")
                .rule(
                        TIME,
                        match -> match.get(Years.YEAR).when().map(span -> Weeks.nth(span, match.get(WHICH))),
                        "[the] WHICH week YEAR")
                .rule(
                        TIME,
                        match -> Months.each(match.get(Months.MONTH)).map(span -> Weeks.nth(span, match.get(WHICH))),
                        "[the] WHICH week MONTH")
                .rule(
                        TIME,
                        match -> current(match, Unit.YEAR).map(span -> nth(span, match.get(UNIT), match.get(WHICH))),
                        "[the] WHICH UNIT of [the] year")
                .rule(
                        TIME,
                        match -> current(match, Unit.MONTH).map(span -> nth(span, match.get(UNIT), match.get(WHICH))),
                        "[the] WHICH UNIT of [the] month")
                .rule(
                        TIME,
                        match -> match.get(NAMED)
                                .map(span -> nth(span, match.get(WEEKDAY), match.get(WHICH)))
                                .unlessNever(match.today()),
                        "[the] WHICH WEEKDAY of|in [the] NAMED")
                .rule(
                        TIME,
                        match -> current(match, Unit.MONTH)
                                .map(span -> nth(span, match.get(WEEKDAY), match.get(ORDINAL))),
                        "ORDINAL WEEKDAY",
                        "the ORDINAL WEEKDAY")
                .rule(
                        TIME,
                        match ->
                                match.get(NAMED).map(span -> first(span, match)).unlessNever(match.today()),
                        "[the] WHICH NUMBER COUNTED of|in [the] NAMED");
    }

    /** The nth unit that begins in it. */
    private static @Nullable Span nth(Span whole, Unit unit, int nth) {
        if (unit.compareTo(whole.unit()) >= 0 || whole.unit() == Unit.DAY) {
            return null;
        }
        if (unit == Unit.WEEK) {
            return Weeks.nth(whole, nth);
        }
        LocalDate first = unit.first(whole.from());
        LocalDate start = first.isBefore(whole.from()) ? unit.plus(first, 1) : first;
        LocalDate held = unit.first(whole.to().minusDays(1));
        LocalDate last = held.isBefore(whole.to()) ? held : unit.plus(held, -1);
        LocalDate one = nth < 0 ? last : unit.plus(start, nth - 1L);
        return nth != 0 && one.isBefore(whole.to()) && !one.isBefore(whole.from()) ? Span.starting(unit, one) : null;
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

    /** The first or last so many units of it. */
    private static @Nullable Span first(Span whole, Match match) {
        Unit unit = match.get(COUNTED);
        int which = match.get(WHICH);
        int count = match.get(NUMBER);
        if (which > 1 || count == 0 || unit.compareTo(whole.unit()) >= 0) {
            return null;
        }
        Span edge = nth(whole, unit, which);
        if (edge == null) {
            return null;
        }
        return which == 1
                ? new Span(edge.from(), unit.plus(edge.from(), count), unit)
                : new Span(unit.plus(edge.to(), -count), edge.to(), unit);
    }

    private static void weeks(Grammar.Builder grammar) {
        grammar.rule(
                        TIME,
                        match -> match.get(NAMED).map(Parts::week).unlessNever(match.today()),
                        "[the] week of|commencing|starting|beginning|ending [on] [the] NAMED",
                        "w / c NAMED",
                        "w / e NAMED")
                .rule(
                        TIME,
                        match -> match.get(Dates.NTH).map(Parts::week),
                        "[the] week of|commencing|starting|beginning|ending [on] NTH")
                .rule(
                        TIME,
                        match -> match.get(NAMED).map(Parts::weekend).unlessNever(match.today()),
                        "[the] weekend of [the] NAMED")
                .rule(TIME, match -> match.get(Dates.NTH).map(Parts::weekend), "[the] weekend of NTH")
                .rule(
                        TIME,
                        match -> match.get(NAMED)
                                .map(span -> weekdayIn(nth(span, Unit.WEEK, match.get(WHICH)), match.get(WEEKDAY))),
                        "[the] WHICH week [of|in] NAMED [.] [,] [on] WEEKDAY")
                .rule(
                        TIME,
                        match -> match.get(NAMED).map(day -> from(day, match.get(NUMBER), match.get(COUNTED))),
                        "NUMBER COUNTED starting|beginning|commencing [on|from] [the] NAMED");
    }

    private static @Nullable Span week(Span day) {
        return day.isDay() ? Span.of(Unit.WEEK, day.from()) : null;
    }

    private static @Nullable Span weekend(Span day) {
        return day.isDay() ? Span.of(Unit.WEEKEND, day.from()) : null;
    }

    private static @Nullable Span weekdayIn(@Nullable Span week, DayOfWeek weekday) {
        return week == null ? null : Span.day(Weekdays.inWeekOf(week.from(), weekday));
    }

    private static Span from(Span day, int count, Unit unit) {
        return new Span(day.from(), Length.of(count, unit).after(day.from()), unit);
    }

    private static void remains(Grammar.Builder grammar) {
        grammar.rule(
                        TIME,
                        match -> rest(current(match, match.get(UNIT)), match.today()),
                        "[the] rest|remainder|remaining of [the|this|my|our|current] UNIT",
                        "rest|remaining the|this|my|current UNIT")
                .rule(TIME, match -> rest(match.get(NAMED), match.today()), "[the] rest|remainder of [the] NAMED")
                .rule(
                        TIME,
                        match -> toDate(match.today(), match.get(UNIT)),
                        "[the] UNIT to date",
                        "[the] UNIT - to - date")
                .rule(TIME, match -> toDate(match.today(), Unit.YEAR), "ytd")
                .rule(TIME, match -> toDate(match.today(), Unit.MONTH), "mtd");
    }

    private static When rest(When whole, LocalDate today) {
        return whole.map(span -> span.holds(today) && ChronoUnit.DAYS.between(today, span.to()) > 0
                ? new Span(today, span.to(), span.unit())
                : null);
    }

    private static @Nullable When toDate(LocalDate today, Unit unit) {
        return unit.compareTo(Unit.DAY) == 0
                ? null
                : When.relative(new Span(unit.first(today), today.plusDays(1), unit));
    }
}
