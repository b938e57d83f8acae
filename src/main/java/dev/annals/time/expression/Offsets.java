package dev.annals.time.expression;

import static dev.annals.time.expression.Lengths.LENGTH;
import static dev.annals.time.expression.Phrases.NAMED;
import static dev.annals.time.expression.Phrases.TIME;
import static dev.annals.time.expression.Relative.UNIT;
import static dev.annals.time.expression.Weekdays.WEEKDAY;

import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Match;
import dev.annals.time.expression.grammar.Symbol;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Times at a distance from today or another time: "two years ago", "the week before Christmas". */
final class Offsets {

    /** A duration before today or another time. */
    static final Symbol<When> BACK = new Symbol<>("BACK");

    /** A duration after today or another time. */
    static final Symbol<When> AHEAD = new Symbol<>("AHEAD");

    private static final Symbol<When> AWAY = new Symbol<>("AWAY");

    private Offsets() {}

    static void write(Grammar.Builder grammar) {
        grammar.rule(BACK, Offsets::past, "LENGTH ago [today]")
                .rule(BACK, match -> match.passage().isWord(match.end()) ? null : past(match), "LENGTH back")
                .rule(BACK, Offsets::before, "LENGTH before [the] NAMED", "LENGTH prior to [the] NAMED")
                .rule(BACK, Offsets::weekend, "NUMBER weekend|weekends ago");
        grammar.rule(
                        AHEAD,
                        Offsets::future,
                        "LENGTH from now|today",
                        "in [about|around] LENGTH",
                        "in LENGTH ' [s] time",
                        "in LENGTH from now|today")
                .rule(
                        AHEAD,
                        Offsets::after,
                        "LENGTH after|from|following|past|since [the] NAMED",
                        "in LENGTH since|after|from [the] NAMED");
        grammar.rule(AWAY, match -> match.get(BACK), "BACK").rule(AWAY, match -> match.get(AHEAD), "AHEAD");
        grammar.rule(TIME, match -> match.get(AWAY), "AWAY")
                .rule(
                        TIME,
                        match -> match.get(AWAY).map(day -> weekday(day, match.get(WEEKDAY))),
                        "WEEKDAY [,] AWAY",
                        "AWAY [,] [on] WEEKDAY")
                .rule(TIME, match -> anaphoric(match, 1), "LENGTH later|afterwards|afterward|thereafter")
                .rule(TIME, match -> anaphoric(match, -1), "LENGTH earlier|previously|beforehand")
                .rule(TIME, match -> match.passage().isWord(match.end()) ? null : anaphoric(match, 1), "LENGTH after")
                .rule(
                        TIME,
                        match -> match.passage().isWord(match.end()) ? null : anaphoric(match, -1),
                        "LENGTH before");
        ranges(grammar);
        neighbours(grammar);
    }

    private static When past(Match match) {
        Length length = match.get(LENGTH);
        return When.relative(day(length.before(match.today()), length));
    }

    private static When weekend(Match match) {
        return When.relative(Span.shifted(Unit.WEEKEND, match.today(), -match.get(Numerals.NUMBER)));
    }

    private static When future(Match match) {
        Length length = match.get(LENGTH);
        return When.relative(day(length.after(match.today()), length));
    }

    private static When after(Match match) {
        return counted(match, Length::after);
    }

    private static When before(Match match) {
        return counted(match, Length::before);
    }

    /** It is as exact as the time it counts from: two years after 2018 is a year. A month after 2018 may be any day. */
    private static When counted(Match match, BiFunction<Length, LocalDate, LocalDate> count) {
        Length length = match.get(LENGTH);
        When named = anchored(match);
        Span from = named.nearest(match.today());
        return from == null || from.isDay() || !length.isIn(from.unit())
                ? fromDay(match, span -> day(count.apply(length, span.from()), length))
                : named.map(span ->
                        new Span(count.apply(length, span.from()), count.apply(length, span.to()), span.unit()));
    }

    private static Span day(LocalDate day, Length length) {
        return new Span(day, day.plusDays(1), length.unit());
    }

    /** A holiday as an anchor is the nearest one, because nobody counts from a distant one. */
    private static When anchored(Match match) {
        When named = match.get(NAMED);
        return When.of(named.nearest(match.today()), named.anchor());
    }

    /** A time counted from a named day; vague if more than a day is named. */
    private static When fromDay(Match match, UnaryOperator<Span> part) {
        When named = anchored(match);
        Span from = named.nearest(match.today());
        return from == null ? named : When.of(part.apply(from), from.isDay() ? named.anchor() : Anchor.VAGUE);
    }

    private static Span weekday(Span day, DayOfWeek weekday) {
        return Span.day(Weekdays.near(day.from(), weekday));
    }

    /** Two years after a year is a year; two years after a day is a day. */
    private static When anaphoric(Match match, int direction) {
        Length length = match.get(LENGTH);
        return new When.Anaphoric(spoken -> {
            LocalDate day = direction < 0 ? length.before(spoken.from()) : length.after(spoken.from());
            return spoken.isDay() ? day(day, length) : Span.of(spoken.unit().coarser(length.unit()), day);
        });
    }

    private static void ranges(Grammar.Builder grammar) {
        grammar.rule(
                        TIME,
                        match -> fromDay(match, span -> until(span.from(), match.get(LENGTH))),
                        "less than LENGTH after|from [the] NAMED",
                        "within LENGTH of|from|after [the] NAMED")
                .rule(
                        TIME,
                        match -> fromDay(match, span -> upTo(span.from(), match.get(LENGTH))),
                        "less than LENGTH before [the] NAMED")
                .rule(TIME, match -> When.relative(upTo(match.today(), match.get(LENGTH))), "less than LENGTH ago");
    }

    private static Span until(LocalDate day, Length length) {
        return new Span(day, length.after(day), length.unit());
    }

    private static Span upTo(LocalDate day, Length length) {
        return new Span(length.before(day), day, length.unit());
    }

    private static void neighbours(Grammar.Builder grammar) {
        grammar.rule(TIME, match -> beside(match, 1), "[the] UNIT after|following [the] NAMED")
                .rule(
                        TIME,
                        match -> beside(match, -1),
                        "[the] UNIT before|preceding [the] NAMED",
                        "[the] UNIT prior to [the] NAMED")
                .rule(TIME, Offsets::weekdayAfter, "[the] WEEKDAY after|following [the] NAMED")
                .rule(TIME, Offsets::weekdayBefore, "[the] WEEKDAY before|preceding [the] NAMED");
    }

    private static When weekdayAfter(Match match) {
        DayOfWeek weekday = match.get(WEEKDAY);
        return anchored(match).map(span -> Span.day(span.to().minusDays(1).with(TemporalAdjusters.next(weekday))));
    }

    private static When weekdayBefore(Match match) {
        DayOfWeek weekday = match.get(WEEKDAY);
        return anchored(match).map(span -> Span.day(span.from().with(TemporalAdjusters.previous(weekday))));
    }

    /** The unit before the start of the named time, or after its end. */
    private static @Nullable When beside(Match match, int count) {
        Unit unit = match.get(UNIT);
        return anchored(match).map(span -> {
            LocalDate edge = count < 0 ? span.from() : span.to().minusDays(1);
            LocalDate first = unit.first(edge);
            boolean apart = count < 0 ? unit.end(first).isAfter(edge) : !first.isAfter(edge);
            return apart ? Span.starting(unit, unit.plus(first, count)) : Span.starting(unit, first);
        });
    }
}
