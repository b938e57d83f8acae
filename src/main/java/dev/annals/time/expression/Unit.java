package dev.annals.time.expression;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Calendar units, from fine to coarse. Weeks begin on Monday. */
public enum Unit {
    DAY(1, ChronoUnit.DAYS),

    /** Saturday and Sunday. */
    WEEKEND(1, ChronoUnit.WEEKS),

    /** Monday to Friday. */
    WORKWEEK(1, ChronoUnit.WEEKS),
    WEEK(1, ChronoUnit.WEEKS),

    /** A week and the one after it. */
    FORTNIGHT(2, ChronoUnit.WEEKS),
    MONTH(1, ChronoUnit.MONTHS),
    QUARTER(3, ChronoUnit.MONTHS),

    /** Three months, as the meteorological seasons of the northern hemisphere: winter is December to February. */
    SEASON(3, ChronoUnit.MONTHS),
    HALF_YEAR(6, ChronoUnit.MONTHS),
    YEAR(1, ChronoUnit.YEARS),
    DECADE(10, ChronoUnit.YEARS),

    /** As commonly counted: the nineteenth is 1800 to 1899. */
    CENTURY(100, ChronoUnit.YEARS);

    private static final int WORKDAYS = 5;

    private final int amount;
    private final ChronoUnit of;

    Unit(int amount, ChronoUnit of) {
        this.amount = amount;
        this.of = of;
    }

    /** The first day of the unit that contains the day; for a weekend, the Saturday of the week. */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(WORKDAYS);
            case WORKWEEK, WEEK, FORTNIGHT -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER, HALF_YEAR -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % amount);
            case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % amount);
            case YEAR, DECADE, CENTURY -> day.withDayOfYear(1).minusYears(Math.floorMod(day.getYear(), amount));
        };
    }

    LocalDate plus(LocalDate day, long count) {
        return day.plus(Math.multiplyExact(amount, count), of);
    }

    /** The day after the unit that begins on the given day. */
    LocalDate end(LocalDate first) {
        return switch (this) {
            case WEEKEND -> first.plusDays(2);
            case WORKWEEK -> first.plusDays(WORKDAYS);
            default -> plus(first, 1);
        };
    }

    Unit finer(Unit other) {
        return compareTo(other) < 0 ? this : other;
    }

    Unit coarser(Unit other) {
        return compareTo(other) < 0 ? other : this;
    }
}
