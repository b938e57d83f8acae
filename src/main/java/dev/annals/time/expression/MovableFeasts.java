package dev.annals.time.expression;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Holidays whose dates are set by other calendars. */
final class MovableFeasts {

    /** The day before the first day of the tabular Islamic calendar. Its days, and so its feasts, begin on the eve. */
    private static final long ISLAMIC_EPOCH = LocalDate.of(622, 7, 18).toEpochDay();

    /** The dates of Easter repeat after this many years. */
    private static final int YEARS_OF_CYCLE = 5_700_000;

    private MovableFeasts() {}

    /** Easter Sunday in the Gregorian calendar, by Meeus, Jones and Butcher (Astronomical Algorithms, 1991). */
    static LocalDate easter(int year) {
        int cycle = Math.floorMod(year, YEARS_OF_CYCLE);
        int a = cycle % 19;
        int b = cycle / 100;
        int c = cycle % 100;
        int d = (b + 8) / 25;
        int e = (19 * a + b - b / 4 - (b - d + 1) / 3 + 15) % 30;
        int f = (32 + 2 * (b % 4) + 2 * (c / 4) - e - c % 4) % 7;
        int g = (a + 11 * e + 22 * f) / 451;
        int month = (e + f - 7 * g + 114) / 31;
        int day = (e + f - 7 * g + 114) % 31 + 1;
        return LocalDate.of(year, month, day);
    }

    /** The first such day of the tabular Islamic calendar in the year. By observation it may be a day off. */
    static @Nullable Span islamic(LocalDate year, int month, int day) {
        int first = (year.getYear() - 622) * 33 / 32;
        for (int each = first; each <= first + 2; each++) {
            LocalDate date = islamicDay(each, month, day);
            if (date.getYear() == year.getYear()) {
                return Span.day(date);
            }
        }
        return null;
    }

    private static LocalDate islamicDay(int year, int month, int day) {
        long months = (month - 1) * 29L + month / 2;
        long years = (year - 1) * 354L + Math.floorDiv(3 + 11 * year, 30);
        return LocalDate.ofEpochDay(ISLAMIC_EPOCH + years + months + day - 1);
    }
}
