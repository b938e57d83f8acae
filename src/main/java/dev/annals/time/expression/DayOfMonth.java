package dev.annals.time.expression;

import dev.annals.time.expression.Years.Year;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** A day of a month. One that does not exist, such as February 30th, occurs in no year. */
record DayOfMonth(Month month, int day) {

    When each() {
        return new When.Recurring(Unit.YEAR, this::in);
    }

    When of(Year year) {
        return When.of(in(year.first()), year.anchor());
    }

    private @Nullable Span in(LocalDate year) {
        return nth(year.withMonth(month.getValue()), day);
    }

    /** That day of every month that has it. */
    static When.Recurring ofEachMonth(int day) {
        return new When.Recurring(Unit.MONTH, first -> nth(first, day));
    }

    private static @Nullable Span nth(LocalDate first, int day) {
        return day < 1 || day > first.lengthOfMonth() ? null : Span.day(first.withDayOfMonth(day));
    }
}
