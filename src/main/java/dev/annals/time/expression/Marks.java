package dev.annals.time.expression;

import dev.annals.time.expression.grammar.Passage;
import java.util.Set;

/** What the characters around a number make it: a price, a decimal, a time of day, part of a code. */
final class Marks {

    private static final Set<String> BEFORE_AMOUNTS = Set.of("$", "€", "£", "¥", "₹", "#", "+");
    private static final Set<String> AFTER_AMOUNTS = Set.of("%", "‰", "°", "€", "£", "$");
    private static final Set<String> WITHIN_CODES = Set.of(".", ":", "/", "-");
    private static final Set<String> OF_HANDLES = Set.of("$", "€", "£", "@", "#", "&");
    private static final Set<String> HALVES_OF_DAY = Set.of("am", "pm", "oclock");
    private static final Set<String> CLOCK = Set.of("a.m", "p.m", "o'clock");
    private static final int GROUP = 3;

    private Marks() {}

    /** Whether the number stands for itself: not a price, percentage, time of day or part of a decimal. */
    static boolean isWhole(Passage passage, int index) {
        return isWhole(passage, index, index);
    }

    /** @param last the index of the number's last token */
    static boolean isWhole(Passage passage, int index, int last) {
        return !BEFORE_AMOUNTS.contains(passage.word(index - 1))
                && !AFTER_AMOUNTS.contains(passage.word(last + 1))
                && !isDecimal(passage, index - 2, index)
                && !isDecimal(passage, last, last + 2)
                && !isHour(passage, last);
    }

    /** Whether the mark between two numbers makes them one. */
    private static boolean isDecimal(Passage passage, int left, int right) {
        String mark = passage.word(left + 1);
        boolean grouped = mark.equals(",") && passage.word(right).length() == GROUP;
        return areJoined(passage, left, right) && (grouped || mark.equals(".") || mark.equals(":"));
    }

    private static boolean areJoined(Passage passage, int left, int right) {
        return passage.isNumber(left)
                && passage.isNumber(right)
                && passage.isJoined(left + 1)
                && passage.isJoined(right);
    }

    private static boolean isHour(Passage passage, int index) {
        String next = passage.word(index + 1) + passage.word(index + 2) + passage.word(index + 3);
        return HALVES_OF_DAY.contains(passage.word(index + 1)) || CLOCK.contains(next);
    }

    /** Whether a phrase may begin here: not within a word, a code or a larger number. */
    static boolean mayBegin(Passage passage, int index) {
        if (!passage.isJoined(index)) {
            return !BEFORE_AMOUNTS.contains(passage.word(index - 1)) || !passage.isNumber(index);
        }
        if (!passage.isMark(index - 1)) {
            return false;
        }
        String mark = passage.word(index - 1);
        return !OF_HANDLES.contains(mark) && !(WITHIN_CODES.contains(mark) && areJoined(passage, index - 2, index));
    }

    /** Whether a phrase may end before this token, under the same conditions. */
    static boolean mayEnd(Passage passage, int end) {
        if (!passage.isJoined(end)) {
            return true;
        }
        if (!passage.isMark(end)) {
            return passage.word(end).equals("t") && passage.isNumber(end + 1);
        }
        return !AFTER_AMOUNTS.contains(passage.word(end)) && !goesOn(passage, end) && !isPrefix(passage, end);
    }

    /** "2019-nCoV", "Monday.com". */
    private static boolean isPrefix(Passage passage, int mark) {
        String between = passage.isNumber(mark - 1) ? "-" : ".";
        return passage.word(mark).equals(between)
                && passage.isJoined(mark + 1)
                && passage.isWord(mark + 1)
                && !passage.isCapital(mark + 1);
    }

    private static boolean goesOn(Passage passage, int mark) {
        return areJoined(passage, mark - 1, mark + 1)
                && (WITHIN_CODES.contains(passage.word(mark)) || isDecimal(passage, mark - 1, mark + 1));
    }
}
