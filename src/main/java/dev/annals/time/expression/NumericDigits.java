package dev.annals.time.expression;

import dev.annals.time.expression.Years.Year;
import dev.annals.time.expression.grammar.Passage;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What digits mean as a date. The month comes first, as in the US, if possible. All methods return null for no date.
 */
final class NumericDigits {

    private static final Set<String> MARKS = Set.of("/", "-", ".");
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    private NumericDigits() {}

    /** "20160517". */
    static @Nullable When compact(Passage passage, int index) {
        String digits = passage.word(index);
        boolean near = digits.startsWith("19") || digits.startsWith("20");
        return near && digits.length() == 8 && Marks.isWhole(passage, index)
                ? date(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6))
                : null;
    }

    /** "2016 05 17". */
    static @Nullable When spaced(Passage passage, int index) {
        boolean numbers = passage.isNumber(index + 1) && passage.isNumber(index + 2);
        return numbers && isYear(passage.word(index))
                ? date(passage.word(index), passage.word(index + 1), passage.word(index + 2))
                : null;
    }

    /**
     * "2016-05-17", "5/17/2016", "17.5.2016", "5/17,2016".
     *
     * @param said whether the words before say that it is a date; otherwise "2016.5.17" is a version
     */
    static @Nullable When marked(Passage passage, int index, boolean said) {
        String mark = passage.word(index + 1);
        String second = passage.word(index + 3);
        boolean alike = mark.equals(second) || (mark.equals("/") && second.equals(","));
        if (!alike || !MARKS.contains(mark) || !isJoined(passage, index, 5)) {
            return null;
        }
        String a = passage.word(index);
        String b = passage.word(index + 2);
        String c = passage.word(index + 4);
        if (isYear(a)) {
            boolean padded = b.length() == 2 && c.length() == 2;
            return mark.equals(".") && !padded && !said ? null : date(a, b, c);
        }
        if (mark.equals(".")) {
            return isYear(c) ? date(c, b, a) : null;
        }
        if (!isYear(c) && !(c.length() == 2 && passage.isNumber(index + 4))) {
            return null;
        }
        String year = isYear(c) ? c : String.valueOf(Years.completed(Integer.parseInt(c), passage.today()));
        return isMonth(a) ? date(year, a, b) : date(year, b, a);
    }

    /** "5/17", "17/5". */
    static @Nullable When slashed(Passage passage, int index) {
        return passage.word(index + 1).equals("/") && Marks.isWhole(passage, index, index + 2)
                ? monthDay(passage, index)
                : null;
    }

    /** "5.17", "5-17". */
    static @Nullable When dotted(Passage passage, int index) {
        String mark = passage.word(index + 1);
        boolean percentage = passage.word(index + 3).equals("%");
        return (mark.equals(".") || mark.equals("-")) && !percentage ? monthDay(passage, index) : null;
    }

    /** "2016-11", "11/2016". */
    static @Nullable When yearMonth(Passage passage, int index) {
        String mark = passage.word(index + 1);
        String a = passage.word(index);
        String b = passage.word(index + 2);
        String year = isYear(a) ? a : b;
        String month = isYear(a) ? b : a;
        boolean fits = (mark.equals("-") || mark.equals("/")) && Marks.isWhole(passage, index, index + 2);
        return fits && isYear(year) && isMonth(month)
                ? Months.of(Year.of(Integer.parseInt(year)), Month.of(Integer.parseInt(month)))
                : null;
    }

    private static @Nullable When monthDay(Passage passage, int index) {
        String a = passage.word(index);
        String b = passage.word(index + 2);
        String month = isMonth(a) ? a : b;
        String day = isMonth(a) ? b : a;
        return isJoined(passage, index, 3) && isMonth(month) && isDay(day)
                ? new DayOfMonth(Month.of(Integer.parseInt(month)), Integer.parseInt(day)).each()
                : null;
    }

    /** A day that does not exist gives a date that never occurs; numbers that cannot be a day give no date. */
    private static @Nullable When date(String year, String month, String day) {
        if (!isMonth(month) || !isDay(day)) {
            return null;
        }
        try {
            return When.explicit(
                    Span.day(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
        } catch (DateTimeException noSuchDay) {
            return When.never();
        }
    }

    private static boolean isJoined(Passage passage, int index, int count) {
        for (int at = index + 1; at < index + count; at++) {
            boolean afterComma = passage.word(at - 1).equals(",") && isYear(passage.word(at));
            if (!passage.isJoined(at) && !afterComma) {
                return false;
            }
        }
        return true;
    }

    private static boolean isYear(String digits) {
        return digits.length() == 4 && isWithin(digits, 1000, 2999);
    }

    private static boolean isMonth(String digits) {
        return digits.length() <= 2 && isWithin(digits, 1, MONTHS);
    }

    private static boolean isDay(String digits) {
        return digits.length() <= 2 && isWithin(digits, 1, DAYS);
    }

    private static boolean isWithin(String digits, int first, int last) {
        if (digits.isEmpty() || !Character.isDigit(digits.charAt(0))) {
            return false;
        }
        int number = Integer.parseInt(digits);
        return first <= number && number <= last;
    }
}
