package dev.annals.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Days and months from their digits; one there is not is refused in words. */
final class CalendarDay {

    private static final int MONTHS = 12;

    private CalendarDay() {}

    /** @throws DateTimeException that says why there is no such month */
    static YearMonth month(String year, String month) {
        int number = Integer.parseInt(month);
        if (number < 1 || number > MONTHS) {
            throw new DateTimeException("there is no month " + month);
        }
        return YearMonth.of(Integer.parseInt(year), number);
    }

    /** @throws DateTimeException that says why there is no such day */
    static LocalDate day(String year, String month, String day) {
        YearMonth whole = month(year, month);
        int number = Integer.parseInt(day);
        if (number < 1 || number > whole.lengthOfMonth()) {
            throw new DateTimeException(
                    "there is no day " + day + " in " + whole + ", which has " + whole.lengthOfMonth());
        }
        return whole.atDay(number);
    }
}
