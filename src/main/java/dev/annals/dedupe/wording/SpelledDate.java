package dev.annals.dedupe.wording;

import dev.annals.belief.DateValues;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates in English: {@code 17 May 2015}, {@code May 2015}. Purely numeric dates may be ambiguous and are left
 * alone.
 */
final class SpelledDate {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>\\d{4})";

    private static final List<Pattern> DAYS = List.of(
            Pattern.compile("(?:the )?" + DAY + " (?:of )?" + MONTH + ",? " + YEAR),
            Pattern.compile(MONTH + " " + DAY + ",? " + YEAR));
    private static final Pattern OF_A_MONTH = Pattern.compile(MONTH + "(?: of)?,? " + YEAR);

    private static final int LONGEST = 40;

    private SpelledDate() {}

    /**
     * @return the year, month or day, as {@code 2015}, {@code 2015-05} or {@code 2015-05-17}; empty if it is no date
     */
    static Optional<String> granule(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        if (plain.length() <= "2015-05-17".length() && DateValues.interval(plain) != null) {
            return Optional.of(plain);
        }
        for (Pattern pattern : DAYS) {
            Matcher day = pattern.matcher(plain);
            if (day.matches()) {
                return day(day);
            }
        }
        Matcher month = OF_A_MONTH.matcher(plain);
        return month.matches()
                ? Optional.of(month.group("year") + String.format(Locale.ROOT, "-%02d", month(month)))
                : Optional.empty();
    }

    private static Optional<String> day(Matcher found) {
        try {
            return Optional.of(LocalDate.of(
                            Integer.parseInt(found.group("year")), month(found), Integer.parseInt(found.group("day")))
                    .toString());
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static int month(Matcher found) {
        return MONTHS.indexOf(found.group("month").substring(0, 3)) + 1;
    }
}
