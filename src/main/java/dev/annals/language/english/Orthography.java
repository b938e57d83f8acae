package dev.annals.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Which kinds of chars a word consists of. */
final class Orthography {

    private static final List<Value> KINDS =
            IntStream.range(0, 14).mapToObj(i -> Value.of(String.valueOf(i))).toList();

    private static final Value LINK = KINDS.get(0);
    private static final Value ALL_UPPER = KINDS.get(1);
    private static final Value ALL_LOWER = KINDS.get(2);
    private static final Value ALL_DIGITS = KINDS.get(3);
    private static final Value ALL_MARKS = KINDS.get(4);
    private static final Value ALL_DIGITS_OR_MARKS = KINDS.get(5);
    private static final Value WITH_DIGIT = KINDS.get(6);
    private static final Value WITH_PERIOD = KINDS.get(7);
    private static final Value WITH_HYPHEN = KINDS.get(8);
    private static final Value WITH_OTHER_MARK = KINDS.get(9);
    private static final Value NO_LOWER = KINDS.get(10);
    private static final Value CAPITALIZED = KINDS.get(11);
    private static final Value ONE_UPPER_INSIDE = KINDS.get(12);
    private static final Value MORE_UPPER_INSIDE = KINDS.get(13);

    private final String form;
    private int upper;
    private int lower;
    private int digits;
    private int marks;

    private Orthography(String form) {
        this.form = form;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            upper += Chars.isUpper(c) ? 1 : 0;
            lower += Chars.isLower(c) ? 1 : 0;
            digits += Chars.isDigit(c) ? 1 : 0;
            marks += Chars.isPunctuation(c) ? 1 : 0;
        }
    }

    /**
     * @param form normalized
     * @param first whether it is the first word of a sentence, where a capital means nothing
     */
    static List<Value> of(String form, boolean first) {
        return form.equals(Forms.LINK) ? List.of(LINK) : new Orthography(form).kinds(first);
    }

    private List<Value> kinds(boolean first) {
        List<Value> kinds = new ArrayList<>();
        addMain(kinds);
        int length = form.length();
        boolean startsUpper = Chars.isUpper(form.charAt(0));
        int upperInside = startsUpper ? upper - 1 : upper;
        if (upper < length) {
            add(kinds, startsUpper && !first, CAPITALIZED);
            add(kinds, upperInside == 1, ONE_UPPER_INSIDE);
            add(kinds, upperInside > 1, MORE_UPPER_INSIDE);
        }
        boolean period = form.indexOf('.') >= 0;
        boolean hyphen = form.indexOf('-') >= 0;
        add(kinds, digits > 0 && digits < length, WITH_DIGIT);
        add(kinds, period, WITH_PERIOD);
        add(kinds, hyphen, WITH_HYPHEN);
        add(kinds, marks > 0 && marks < length && !period && !hyphen, WITH_OTHER_MARK);
        return kinds;
    }

    private void addMain(List<Value> kinds) {
        int length = form.length();
        if (upper == length) {
            kinds.add(ALL_UPPER);
        } else if (lower == length) {
            kinds.add(ALL_LOWER);
        } else if (digits == length) {
            kinds.add(ALL_DIGITS);
        } else if (marks == length) {
            kinds.add(ALL_MARKS);
        } else if (digits + marks == length) {
            kinds.add(ALL_DIGITS_OR_MARKS);
        } else if (lower == 0) {
            kinds.add(NO_LOWER);
        }
    }

    private static void add(List<Value> kinds, boolean fits, Value kind) {
        if (fits) {
            kinds.add(kind);
        }
    }
}
