package dev.annals.time.expression;

import static dev.annals.time.expression.Dates.PLAIN_DATE;
import static dev.annals.time.expression.Phrases.BASE;

import dev.annals.time.expression.Dates.DayOfMonth;
import dev.annals.time.expression.Years.Year;
import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Parsed;
import dev.annals.time.expression.grammar.Passage;
import dev.annals.time.expression.grammar.Symbol;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates in digits. The month comes first, as in America, where it can. */
final class NumericDates {

    /** A month and day that is a number like any other unless a word before it says that it is a date: "on 5.12". */
    static final Symbol<When> LOOSE = new Symbol<>("LOOSE");

    static final Symbol<When> STRICT = new Symbol<>("STRICT");
    private static final Symbol<When> YEAR_MONTH = new Symbol<>("YEAR_MONTH");

    /** They say that a date follows. */
    private static final Set<String> BEFORE_DATES = Set.of(
            "on", "by", "from", "until", "till", "since", "between", "before", "after", "this", "next", "last", "date",
            "dated", "of", "for", "to", "and", "-", "");

    /** What runs on a number runs on a version. */
    private static final Set<String> BEFORE_VERSIONS = Words.of("""
            run runs running ran based built builds depends depend works work tested stuck stay staying are
            is""");

    /** Mostly no dates: around the clock, halves, thirds and quarters. */
    private static final Set<String> FRACTIONS = Words.of("""
            24/7 9/11 1/2 1/3 2/3 1/4 3/4 1/5 1/10""");

    private static final Set<String> MARKS = Set.of("/", "-", ".");

    private static final int MONTHS = 12;

    private NumericDates() {}

    static void write(Grammar.Builder grammar) {
        grammar.number(STRICT, NumericDates::strict)
                .number(LOOSE, NumericDates::loose)
                .number(YEAR_MONTH, NumericDates::yearMonth)
                .rule(PLAIN_DATE, match -> match.get(STRICT), "STRICT")
                .rule(BASE, match -> isOnDate(match.passage(), match.start()) ? match.get(LOOSE) : null, "LOOSE")
                .rule(
                        BASE,
                        match -> Dates.on(match.get(Weekdays.WEEKDAY), match.get(LOOSE), match.today()),
                        "WEEKDAY [,] LOOSE")
                .rule(BASE, match -> Dates.shifted(match, match.get(LOOSE)), "SHIFT LOOSE")
                .rule(BASE, match -> Dates.nearest(match, match.get(LOOSE)), "SHIFT WEEKDAY [,] LOOSE")
                .rule(BASE, match -> match.get(YEAR_MONTH), "YEAR_MONTH");
    }

    private static boolean isOnDate(Passage passage, int start) {
        return passage.word(start - 1).equals("on") && !BEFORE_VERSIONS.contains(passage.word(start - 2));
    }

    private static List<Parsed<When>> strict(Passage passage, int index) {
        When compact = compact(passage, index);
        if (compact != null) {
            return List.of(new Parsed<>(index + 1, compact));
        }
        When three = three(passage, index);
        if (three != null) {
            return List.of(new Parsed<>(passage.isNumber(index + 1) ? index + 3 : index + 5, three));
        }
        When two = slashed(passage, index);
        return two == null ? List.of() : List.of(new Parsed<>(index + 3, two));
    }

    /** "20160517". */
    private static @Nullable When compact(Passage passage, int index) {
        String digits = passage.word(index);
        return digits.length() == 8
                        && (digits.startsWith("19") || digits.startsWith("20"))
                        && Marks.isWhole(passage, index)
                ? date(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6))
                : null;
    }

    /** Year, month and day, with marks or spaces between them. */
    private static @Nullable When three(Passage passage, int index) {
        if (passage.isNumber(index + 1) && passage.isNumber(index + 2)) {
            return isYear(passage.word(index))
                    ? date(passage.word(index), passage.word(index + 1), passage.word(index + 2))
                    : null;
        }
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
            return mark.equals(".") && !isOnDate(passage, index) ? null : date(a, b, c);
        }
        if (mark.equals(".")) {
            return isYear(c) ? date(c, b, a) : null;
        }
        if (!isYear(c) && c.length() != 2) {
            return null;
        }
        String year = isYear(c) ? c : String.valueOf(Years.completed(Integer.parseInt(c), passage.today()));
        return isMonth(a) ? date(year, a, b) : date(year, b, a);
    }

    /** "5/17", "17/5". */
    private static @Nullable When slashed(Passage passage, int index) {
        if (!isJoined(passage, index, 3)
                || !passage.word(index + 1).equals("/")
                || !Marks.isWhole(passage, index, index + 2)) {
            return null;
        }
        String a = passage.word(index);
        String b = passage.word(index + 2);
        boolean said = BEFORE_DATES.contains(passage.word(index - 1));
        boolean likely = !FRACTIONS.contains(a + "/" + b)
                && (!isMonth(a) || !isMonth(b) || a.startsWith("0") || b.startsWith("0"));
        return said || likely ? monthDay(a, b) : null;
    }

    /** "5.17", "5-17". */
    private static List<Parsed<When>> loose(Passage passage, int index) {
        if (!isJoined(passage, index, 3)
                || !MARKS.contains(passage.word(index + 1))
                || passage.word(index + 3).equals("%")) {
            return List.of();
        }
        When date = monthDay(passage.word(index), passage.word(index + 2));
        return date == null ? List.of() : List.of(new Parsed<>(index + 3, date));
    }

    /** "2016-11", "11/2016". */
    private static List<Parsed<When>> yearMonth(Passage passage, int index) {
        String mark = passage.word(index + 1);
        String a = passage.word(index);
        String b = passage.word(index + 2);
        boolean fits = (mark.equals("-") || mark.equals("/")) && Marks.isWhole(passage, index, index + 2);
        String year = isYear(a) ? a : b;
        String month = isYear(a) ? b : a;
        if (!fits || !isYear(year) || !isMonth(month)) {
            return List.of();
        }
        Month of = Month.of(Integer.parseInt(month));
        return List.of(new Parsed<>(index + 3, Months.of(Year.of(Integer.parseInt(year)), of)));
    }

    private static boolean isJoined(Passage passage, int index, int count) {
        for (int at = index + 1; at < index + count; at++) {
            if (!passage.isJoined(at) && !(passage.word(at - 1).equals(",") && isYear(passage.word(at)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isYear(String digits) {
        return digits.length() == 4 && (digits.startsWith("1") || digits.startsWith("2")) && isNumber(digits);
    }

    private static boolean isMonth(String digits) {
        return isNumber(digits)
                && digits.length() <= 2
                && Integer.parseInt(digits) >= 1
                && Integer.parseInt(digits) <= MONTHS;
    }

    private static boolean isDay(String digits) {
        return isNumber(digits)
                && digits.length() <= 2
                && Integer.parseInt(digits) >= 1
                && Integer.parseInt(digits) <= 31;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    private static @Nullable When monthDay(String a, String b) {
        String month = isMonth(a) ? a : b;
        String day = isMonth(a) ? b : a;
        return isMonth(month) && isDay(day)
                ? new DayOfMonth(Month.of(Integer.parseInt(month)), Integer.parseInt(day)).each()
                : null;
    }

    /** A day there is not is one that is never; what looks like no day at all is no date. */
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
}
