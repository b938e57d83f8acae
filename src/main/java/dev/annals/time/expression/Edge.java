package dev.annals.time.expression;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The beginning, middle or end of a period. */
enum Edge {
    START,
    MIDDLE,
    END;

    private static final int MID_MONTH = 16;

    /**
     * The part of a period that people mean by it.
     *
     * @param anchor a year that is named is divided into thirds, one relative to today into halves
     * @return null if the period is too short to be divided
     */
    @Nullable
    Span of(Span whole, Anchor anchor) {
        LocalDate from = whole.from();
        Unit unit = whole.unit();
        return switch (unit) {
            case DAY, WEEKEND, WORKWEEK, FORTNIGHT -> null;
            case WEEK -> cut(whole, from.plusDays(3), from.plusDays(1), from.plusDays(5), from.plusDays(3));
            case MONTH ->
                cut(
                        whole,
                        from.withDayOfMonth(MID_MONTH),
                        from.withDayOfMonth(10),
                        from.withDayOfMonth(21),
                        from.withDayOfMonth(MID_MONTH));
            case QUARTER, SEASON -> thirds(whole, from.plusMonths(1), from.plusMonths(2));
            case HALF_YEAR -> thirds(whole, from.plusMonths(2), from.plusMonths(4));
            case YEAR ->
                anchor == Anchor.EXPLICIT || anchor == Anchor.COMPLETED
                        ? thirds(whole, from.plusMonths(4), from.plusMonths(8))
                        : cut(whole, from.plusMonths(6), from.plusMonths(4), from.plusMonths(8), from.plusMonths(6));
            case DECADE -> thirds(whole, from.plusYears(4), from.plusYears(7));
            case CENTURY -> thirds(whole, from.plusYears(33), from.plusYears(67));
        };
    }

    private Span thirds(Span whole, LocalDate second, LocalDate third) {
        return cut(whole, second, second, third, third);
    }

    private Span cut(Span whole, LocalDate startEnd, LocalDate middle, LocalDate middleEnd, LocalDate end) {
        return switch (this) {
            case START -> new Span(whole.from(), startEnd, whole.unit());
            case MIDDLE -> new Span(middle, middleEnd, whole.unit());
            case END -> new Span(end, whole.to(), whole.unit());
        };
    }

    /** The same as a point in time, for the start or end of a range. */
    Span point(Span whole) {
        return Span.point(
                switch (this) {
                    case START -> whole.from();
                    case MIDDLE -> whole.middle();
                    case END -> whole.to();
                });
    }
}
