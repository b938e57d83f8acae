package dev.annals.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Parses days and months from digits. An invalid one is refused with a readable message. */
final class CalendarDay {

    private static final int MONTHS = 12;

    private CalendarDay() {}

    /** @throws DateTimeException if there is no such month; the message says why */
    static YearMonth month(String year, String month) {
        int number = Integer.parseInt(month);
        if (number < 1 || number > MONTHS) {
            throw new DateTimeException("there is no month " + month);
        }
        return YearMonth.of(Integer.parseInt(year), number);
    }

    /** @throws DateTimeException if there is no such day; the message says why */
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
