package dev.annals.time.expression;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Which occurrence is meant: the last, this or the next one. */
enum Shift {

    /** In the previous unit: "last Friday" is that of last week. */
    PREVIOUS(-1),

    /** The latest before today: "this past Friday". */
    PAST(-1),
    CURRENT(0),

    /** In the next unit: "next Friday" is that of next week. */
    NEXT(1),

    /** The first after today: "this coming Friday". */
    COMING(1);

    private final int steps;

    Shift(int steps) {
        this.steps = steps;
    }

    int steps() {
        return steps;
    }

    boolean isBack() {
        return steps < 0;
    }

    Span of(Unit unit, LocalDate today) {
        return Span.shifted(unit, today, steps);
    }

    Span of(DayOfWeek weekday, LocalDate today) {
        return Span.day(
                switch (this) {
                    case PAST -> today.with(TemporalAdjusters.previous(weekday));
                    case COMING -> today.with(TemporalAdjusters.next(weekday));
                    default -> Weekdays.inWeekOf(today.plusWeeks(steps), weekday);
                });
    }
}
