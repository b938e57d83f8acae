package dev.annals.belief;

import dev.annals.problem.ProblemException;
import dev.annals.time.Instants;
import dev.annals.time.Interval;
import dev.annals.time.WrittenDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values that are dates, such as 2015 or 2015-05-17. */
public final class DateValues {

    private static final Pattern LIKE_A_DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2}([Tt].+)?)?)?");

    private DateValues() {}

    /** @return the interval that the date covers, one microsecond for an instant; null if the value is not a date */
    public static @Nullable Interval interval(Object content) {
        if (!(content instanceof String text) || !LIKE_A_DATE.matcher(text).matches()) {
            return null;
        }
        try {
            WrittenDate date = WrittenDate.parse(text);
            return new Interval(date.first(), Instants.later(date.end(), Instants.nextMicro(date.first())));
        } catch (ProblemException noDate) {
            return null; // ordinary text
        }
    }
}
