package dev.annals.time.expression;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days {@code [from, to)}. If both are equal, it is a point between two days.
 *
 * @param unit how precisely it was expressed
 */
record Span(LocalDate from, LocalDate to, Unit unit) {

    /** The unit that contains the day. */
    static Span of(Unit unit, LocalDate day) {
        return starting(unit, unit.first(day));
    }

    /** The unit that starts on this day, even if such units do not normally start there. */
    static Span starting(Unit unit, LocalDate first) {
        return new Span(first, unit.end(first), unit);
    }

    static Span day(LocalDate day) {
        return starting(Unit.DAY, day);
    }

    /** The unit {@code count} units after the one that contains the day. */
    static Span shifted(Unit unit, LocalDate day, long count) {
        return starting(unit, unit.plus(unit.first(day), count));
    }

    /** The point before the day. */
    static Span point(LocalDate day) {
        return new Span(day, day, Unit.DAY);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    boolean isDay() {
        return from.plusDays(1).equals(to);
    }

    /** Its midpoint. */
    LocalDate middle() {
        return from.plusDays(ChronoUnit.DAYS.between(from, to) / 2);
    }
}
