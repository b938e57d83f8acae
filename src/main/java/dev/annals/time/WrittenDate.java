package dev.annals.time;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as a person or program wrote it. RFC 3339 with an offset is a single instant; {@code 2015}, {@code 2015-05}
 * and {@code 2015-05-17} are granules.
 *
 * @param first the first instant it covers
 * @param end the first instant after it; equal to {@code first} for a single instant
 * @param precision how precisely it was written
 */
public record WrittenDate(Instant first, Instant end, Precision precision) {

    private static final Pattern GRANULE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern WITHOUT_OFFSET =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?");
    private static final int SHOWN = 40;

    /** @throws ProblemException invalid-date, date-out-of-range */
    public static WrittenDate parse(String text) {
        try {
            return within(read(text), text);
        } catch (DateTimeException invalid) {
            throw new ProblemException(
                    ErrorCode.INVALID_DATE,
                    "\"" + shown(text) + "\" is not a date: " + invalid.getMessage()
                            + ". Write 2015, 2015-05, 2015-05-17 or an RFC 3339 instant with an offset, such as"
                            + " 2015-05-17T09:30:00Z.");
        }
    }

    private static WrittenDate read(String text) {
        Matcher granule = GRANULE.matcher(text);
        if (granule.matches()) {
            return granule(granule);
        }
        if (Rfc3339.looksLike(text)) {
            Instant instant = Instants.micros(Rfc3339.parse(text));
            return new WrittenDate(instant, instant, Precision.INSTANT);
        }
        throw new DateTimeException(
                WITHOUT_OFFSET.matcher(text).matches()
                        ? "the time of day needs seconds and an offset, such as Z or +02:00"
                        : "the format is not recognized");
    }

    private static WrittenDate granule(Matcher parts) {
        if (parts.group(3) != null) {
            LocalDate day = CalendarDay.day(parts.group(1), parts.group(2), parts.group(3));
            return days(day, day.plusDays(1), Precision.DAY);
        }
        if (parts.group(2) != null) {
            YearMonth month = CalendarDay.month(parts.group(1), parts.group(2));
            return days(month.atDay(1), month.plusMonths(1).atDay(1), Precision.MONTH);
        }
        LocalDate year = LocalDate.of(Integer.parseInt(parts.group(1)), 1, 1);
        return days(year, year.plusYears(1), Precision.YEAR);
    }

    private static WrittenDate days(LocalDate first, LocalDate end, Precision precision) {
        return new WrittenDate(
                first.atStartOfDay(ZoneOffset.UTC).toInstant(),
                end.atStartOfDay(ZoneOffset.UTC).toInstant(),
                precision);
    }

    private static WrittenDate within(WrittenDate date, String text) {
        if (date.first.isBefore(Instants.MIN) || !date.end.isBefore(Instants.MAX)) {
            throw new ProblemException(
                    ErrorCode.DATE_OUT_OF_RANGE,
                    "\"" + shown(text)
                            + "\" is outside the supported range, 0001-01-01 to 9999-12-29. Use null for an open end.");
        }
        return date;
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
