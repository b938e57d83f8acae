package dev.annals.time;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A date as a person or program wrote it. RFC 3339 with an offset is one instant; {@code 2015}, {@code 2015-05} and
 * {@code 2015-05-17} are granules.
 *
 * @param first the first instant of what was written
 * @param end the first instant after it; {@code first} itself where an instant was written
 */
public record WrittenDate(Instant first, Instant end) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");
    private static final int SHOWN = 40;

    /** @throws ProblemException invalid-date, date-out-of-range */
    public static WrittenDate parse(String text) {
        try {
            return within(read(text), text);
        } catch (DateTimeException invalid) {
            throw new ProblemException(
                    ErrorCode.INVALID_DATE,
                    "\"" + shown(text) + "\" is not a date. Write 2015, 2015-05, 2015-05-17 or an RFC 3339 instant"
                            + " with an offset, such as 2015-05-17T09:30:00Z.");
        }
    }

    private static WrittenDate read(String text) {
        if (YEAR.matcher(text).matches()) {
            Year year = Year.parse(text);
            return days(year.atDay(1), year.plusYears(1).atDay(1));
        }
        if (MONTH.matcher(text).matches()) {
            YearMonth month = YearMonth.parse(text);
            return days(month.atDay(1), month.plusMonths(1).atDay(1));
        }
        if (DAY.matcher(text).matches()) {
            LocalDate day = LocalDate.parse(text);
            return days(day, day.plusDays(1));
        }
        if (INSTANT.matcher(text).matches()) {
            Instant instant = Instants.micros(
                    OffsetDateTime.parse(text.toUpperCase(Locale.ROOT)).toInstant());
            return new WrittenDate(instant, instant);
        }
        throw new DateTimeException("none of the forms");
    }

    private static WrittenDate days(LocalDate first, LocalDate end) {
        return new WrittenDate(
                first.atStartOfDay(ZoneOffset.UTC).toInstant(),
                end.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static WrittenDate within(WrittenDate date, String text) {
        if (date.first.isBefore(Instants.MIN) || !date.end.isBefore(Instants.MAX)) {
            throw new ProblemException(
                    ErrorCode.DATE_OUT_OF_RANGE,
                    "\"" + shown(text)
                            + "\" is outside what can be kept, 0001-01-01 to 9999-12-29. Use null for an open end.");
        }
        return date;
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
