package dev.annals.time.expression;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A duration: the sum of calendar months, days and workdays.
 *
 * @param unit the finest unit mentioned
 */
record Length(int months, int days, int workdays, Unit unit) {

    private static final int MONTHS_OF_YEAR = 12;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 30;
    private static final int WORKDAYS = 5;
    private static final int DECADE = 10;
    private static final int CENTURY = 100;

    /** @param count may include a half; fractions of a day are dropped */
    static Length of(double count, Unit unit) {
        return switch (unit) {
            case DAY -> new Length(0, (int) count, 0, unit);
            case WEEKEND, WEEK -> new Length(0, (int) (count * DAYS_OF_WEEK), 0, unit);
            case WORKWEEK -> throw new IllegalArgumentException("nobody counts by it");
            case FORTNIGHT -> new Length(0, (int) (count * 2 * DAYS_OF_WEEK), 0, unit);
            case MONTH -> new Length((int) count, (int) ((count - (int) count) * DAYS_OF_MONTH), 0, unit);
            case QUARTER, SEASON -> new Length((int) (count * MONTHS_OF_QUARTER), 0, 0, unit);
            case HALF_YEAR -> new Length((int) (count * MONTHS_OF_YEAR / 2), 0, 0, unit);
            case YEAR -> new Length((int) (count * MONTHS_OF_YEAR), 0, 0, unit);
            case DECADE -> new Length((int) (count * DECADE * MONTHS_OF_YEAR), 0, 0, unit);
            case CENTURY -> new Length((int) (count * CENTURY * MONTHS_OF_YEAR), 0, 0, unit);
        };
    }

    static Length ofWorkdays(double count) {
        return new Length(0, 0, (int) count, Unit.DAY);
    }

    Length and(Length more) {
        return new Length(months + more.months, days + more.days, workdays + more.workdays, unit.finer(more.unit));
    }

    /** Whether it is at least one such unit, and counted in nothing finer. */
    boolean isIn(Unit of) {
        LocalDate first = of.first(LocalDate.EPOCH);
        return unit.compareTo(of) >= 0 && !after(first).isBefore(of.end(first));
    }

    LocalDate after(LocalDate day) {
        return work(day.plusMonths(months).plusDays(days), 1);
    }

    LocalDate before(LocalDate day) {
        return work(day.minusMonths(months).minusDays(days), -1);
    }

    /** Moves on by the given number of workdays, skipping weekends. */
    private LocalDate work(LocalDate day, int step) {
        LocalDate at = workdays == 0 || !isWeekend(day) ? day : step(day, -step);
        at = at.plusWeeks((long) step * (workdays / WORKDAYS));
        for (int left = workdays % WORKDAYS; left > 0; left--) {
            at = step(at, step);
        }
        return at;
    }

    private static LocalDate step(LocalDate day, int step) {
        LocalDate next = day.plusDays(step);
        return isWeekend(next) ? step(next, step) : next;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }
}
