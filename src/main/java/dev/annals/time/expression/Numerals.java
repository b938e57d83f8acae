package dev.annals.time.expression;

import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Parsed;
import dev.annals.time.expression.grammar.Passage;
import dev.annals.time.expression.grammar.Symbol;
import java.util.List;
import java.util.Set;

/** Numbers in digits and words. */
final class Numerals {

    /** In digits, up to 9999. */
    static final Symbol<Integer> DIGITS = new Symbol<>("DIGITS");

    /** In words, up to 9999. */
    static final Symbol<Integer> CARDINAL = new Symbol<>("CARDINAL");

    /** In words, up to 99. */
    static final Symbol<Integer> SMALL = new Symbol<>("SMALL");

    static final Symbol<Integer> NUMBER = new Symbol<>("NUMBER");
    static final Symbol<Integer> ORDINAL = new Symbol<>("ORDINAL");

    /** A number of units, which may include a half. */
    static final Symbol<Double> COUNT = new Symbol<>("COUNT");

    /** A day of the month. */
    static final Symbol<Integer> DAY = new Symbol<>("DAY");

    private static final Symbol<Integer> ONE_TO_NINE = new Symbol<>("ONE_TO_NINE");
    private static final Symbol<Integer> TEENS = new Symbol<>("TEENS");
    private static final Symbol<Integer> TENS = new Symbol<>("TENS");
    private static final Symbol<Integer> FIRST_TO_NINTH = new Symbol<>("FIRST_TO_NINTH");
    private static final Symbol<Integer> DIGITS_TH = new Symbol<>("DIGITS_TH");
    private static final Symbol<Double> DECIMAL = new Symbol<>("DECIMAL");

    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");
    private static final List<String> ONES = Words.list("one two three four five six seven eight nine");
    private static final List<String> FROM_TEN = Words.list("""
            ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen""");
    private static final List<String> FROM_TWENTY =
            Words.list("twenty thirty forty|fourty fifty sixty seventy eighty ninety");
    private static final List<String> FIRSTS = Words.list("first second third fourth fifth sixth seventh eighth ninth");
    private static final List<String> FROM_TENTH = Words.list("""
            tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
            twentieth""");
    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final int LAST_DAY = 31;

    private Numerals() {}

    static void write(Grammar.Builder grammar) {
        digits(grammar);
        words(grammar);
        ordinals(grammar);
        counts(grammar);
        grammar.rule(
                        DAY,
                        match -> match.get(DIGITS) > LAST_DAY || match.get(DIGITS) == 0 ? null : match.get(DIGITS),
                        "DIGITS")
                .rule(DAY, match -> match.get(ORDINAL) > LAST_DAY ? null : match.get(ORDINAL), "ORDINAL")
                .rule(DAY, match -> match.get(SMALL) > LAST_DAY ? null : match.get(SMALL), "SMALL");
    }

    private static void digits(Grammar.Builder grammar) {
        grammar.number(DIGITS, (passage, index) -> digits(passage, index))
                .number(
                        DIGITS_TH,
                        (passage, index) -> passage.isJoined(index + 1) && SUFFIXES.contains(passage.word(index + 1))
                                ? digits(passage, index).stream()
                                        .map(one -> new Parsed<>(index + 2, one.value()))
                                        .toList()
                                : List.of())
                .number(DECIMAL, Numerals::decimal);
    }

    private static List<Parsed<Integer>> digits(Passage passage, int index) {
        String written = passage.word(index);
        return written.isEmpty() || written.length() > 4 || !Marks.isWhole(passage, index)
                ? List.of()
                : List.of(new Parsed<>(index + 1, Integer.parseInt(written)));
    }

    private static List<Parsed<Double>> decimal(Passage passage, int index) {
        boolean fits = passage.word(index + 1).equals(".")
                && passage.isJoined(index + 1)
                && passage.isJoined(index + 2)
                && passage.isNumber(index + 2)
                && !passage.word(index).isEmpty()
                && !passage.word(index + 2).isEmpty()
                && passage.word(index).length() + passage.word(index + 2).length() <= 6
                && Marks.isWhole(passage, index, index + 2);
        return fits
                ? List.of(new Parsed<>(index + 3, Double.valueOf(passage.word(index) + "." + passage.word(index + 2))))
                : List.of();
    }

    private static void words(Grammar.Builder grammar) {
        count(grammar, ONE_TO_NINE, ONES, 1, 1);
        count(grammar, TEENS, FROM_TEN, TEN, 1);
        count(grammar, TENS, FROM_TWENTY, 2 * TEN, TEN);
        grammar.rule(SMALL, match -> match.get(TENS) + match.get(ONE_TO_NINE), "TENS [-] ONE_TO_NINE")
                .rule(SMALL, match -> match.get(TENS), "TENS")
                .rule(SMALL, match -> match.get(TEENS), "TEENS")
                .rule(SMALL, match -> match.get(ONE_TO_NINE), "ONE_TO_NINE")
                .rule(CARDINAL, match -> match.get(SMALL), "SMALL")
                .rule(
                        CARDINAL,
                        match -> match.get(SMALL) * HUNDRED + match.nthOr(SMALL, 1, 0),
                        "SMALL hundred [and] SMALL",
                        "SMALL hundred")
                .rule(
                        CARDINAL,
                        match -> match.get(ONE_TO_NINE) * THOUSAND
                                + match.nthOr(ONE_TO_NINE, 1, 0) * HUNDRED
                                + match.or(SMALL, 0),
                        "ONE_TO_NINE thousand",
                        "ONE_TO_NINE thousand [and] SMALL",
                        "ONE_TO_NINE thousand [and] ONE_TO_NINE hundred",
                        "ONE_TO_NINE thousand [and] ONE_TO_NINE hundred [and] SMALL")
                .rule(NUMBER, match -> match.get(DIGITS), "DIGITS")
                .rule(NUMBER, match -> match.get(CARDINAL), "CARDINAL");
    }

    private static void count(
            Grammar.Builder grammar, Symbol<Integer> symbol, List<String> words, int first, int step) {
        for (int n = 0; n < words.size(); n++) {
            grammar.words(symbol, first + n * step, words.get(n));
        }
    }

    private static void ordinals(Grammar.Builder grammar) {
        count(grammar, FIRST_TO_NINTH, FIRSTS, 1, 1);
        count(grammar, ORDINAL, FROM_TENTH, TEN, 1);
        grammar.words(ORDINAL, 30, "thirtieth")
                .rule(ORDINAL, match -> match.get(TENS) + match.get(FIRST_TO_NINTH), "TENS [-] FIRST_TO_NINTH")
                .rule(ORDINAL, match -> match.get(FIRST_TO_NINTH), "FIRST_TO_NINTH")
                .rule(ORDINAL, match -> match.get(DIGITS_TH), "DIGITS_TH");
    }

    private static void counts(Grammar.Builder grammar) {
        grammar.rule(COUNT, match -> match.get(NUMBER) + 0.5, "NUMBER and [a] half")
                .rule(COUNT, match -> match.get(NUMBER).doubleValue(), "NUMBER")
                .rule(COUNT, match -> match.get(DECIMAL), "DECIMAL")
                .words(COUNT, 0.5, "half a|an")
                .words(COUNT, 12.0, "a dozen")
                .words(COUNT, 2.0, "[a] couple [of]")
                .words(COUNT, 3.0, "[a] few", "several", "some")
                .words(COUNT, 1.0, "a|an");
    }
}
