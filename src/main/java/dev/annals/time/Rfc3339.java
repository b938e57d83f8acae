package dev.annals.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses every instant of RFC 3339, including leap seconds and offsets that are used nowhere, which Java's own parser
 * refuses.
 */
final class Rfc3339 {

    private static final Pattern FORM = Pattern.compile(
            "(\\d{4})-(\\d{2})-(\\d{2})[Tt](\\d{2}):(\\d{2}):(\\d{2})(?:\\.(\\d+))?(?:[Zz]|([+-])(\\d{2}):(\\d{2}))");
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;
    private static final int LEAP_SECOND = 60;
    private static final int NANO_DIGITS = 9;

    private Rfc3339() {}

    static boolean looksLike(String text) {
        return FORM.matcher(text).matches();
    }

    /** @throws DateTimeException if it is invalid; the message says why */
    static Instant parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new DateTimeException("the format is not recognized");
        }
        LocalDate day = CalendarDay.day(parts.group(1), parts.group(2), parts.group(3));
        int hour = atMost(LAST_HOUR, parts.group(4), "hour", "midnight is 00:00:00 of the day it begins");
        int minute = atMost(LAST_MINUTE, parts.group(5), "minute", "minutes end at 59");
        int second = atMost(LEAP_SECOND, parts.group(6), "second", "seconds end at 59, leap seconds aside");
        int offset = offset(parts);
        if (second == LEAP_SECOND) {
            return afterLeapSecond(day.atTime(hour, minute).minusMinutes(offset));
        }
        return day.atTime(LocalTime.of(hour, minute, second, nanos(parts.group(7))))
                .minusMinutes(offset)
                .toInstant(ZoneOffset.UTC);
    }

    /** In minutes. -00:00 means that the local offset is unknown; the instant is the same as with +00:00. */
    private static int offset(Matcher parts) {
        if (parts.group(8) == null) {
            return 0;
        }
        int hours = atMost(LAST_HOUR, parts.group(9), "hour", "an offset is at most 23:59");
        int minutes = atMost(LAST_MINUTE, parts.group(10), "minute", "an offset is at most 23:59");
        int offset = hours * (LAST_MINUTE + 1) + minutes;
        return parts.group(8).equals("-") ? -offset : offset;
    }

    /**
     * UTC inserts leap seconds at the end of a month. Clocks without them, such as ours, count one as the second after
     * it.
     */
    private static Instant afterLeapSecond(LocalDateTime minute) {
        boolean lastOfItsMonth = minute.toLocalTime().equals(LocalTime.of(LAST_HOUR, LAST_MINUTE))
                && minute.toLocalDate().equals(YearMonth.from(minute).atEndOfMonth());
        if (!lastOfItsMonth) {
            throw new DateTimeException(
                    "there is a second 60 only as a leap second, in the last minute of a month in UTC");
        }
        return minute.plusMinutes(1).toInstant(ZoneOffset.UTC);
    }

    private static int atMost(int last, String digits, String what, String why) {
        int number = Integer.parseInt(digits);
        if (number > last) {
            throw new DateTimeException("there is no " + what + " " + digits + ": " + why);
        }
        return number;
    }

    private static int nanos(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "0".repeat(NANO_DIGITS)).substring(0, NANO_DIGITS));
    }
}
