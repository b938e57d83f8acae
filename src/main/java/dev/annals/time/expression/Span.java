package dev.annals.time.expression;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days {@code [from, to)}; a point between days where both are the same.
 *
 * @param unit how finely it is said
 */
record Span(LocalDate from, LocalDate to, Unit unit) {

    /** The unit that holds the day. */
    static Span of(Unit unit, LocalDate day) {
        return starting(unit, unit.first(day));
    }

    /** The unit that begins on the day, or would. */
    static Span starting(Unit unit, LocalDate first) {
        return new Span(first, unit.end(first), unit);
    }

    static Span day(LocalDate day) {
        return starting(Unit.DAY, day);
    }

    /** The one so many units after the one that holds the day. */
    static Span shifted(Unit unit, LocalDate day, long count) {
        return starting(unit, unit.plus(unit.first(day), count));
    }

    /** The point just before the day. */
    static Span point(LocalDate day) {
        return new Span(day, day, Unit.DAY);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    boolean isDay() {
        return from.plusDays(1).equals(to);
    }

    /** The point in its middle. */
    LocalDate middle() {
        return from.plusDays(ChronoUnit.DAYS.between(from, to) / 2);
    }
}
