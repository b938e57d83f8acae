package dev.annals.time.expression;

import static dev.annals.time.expression.Dates.PLAIN_DATE;
import static dev.annals.time.expression.Phrases.BASE;
import static dev.annals.time.expression.Weekdays.WEEKDAY;

import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Match;
import dev.annals.time.expression.grammar.Parsed;
import dev.annals.time.expression.grammar.Passage;
import dev.annals.time.expression.grammar.Reader;
import dev.annals.time.expression.grammar.Symbol;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates in digits, where the context makes them dates. */
final class NumericDates {

    /** With year and day. */
    static final Symbol<When> FULL = new Symbol<>("FULL");

    /** "5/17", which may be a fraction. */
    static final Symbol<When> SLASHED = new Symbol<>("SLASHED");

    /** "5.17" or "5-17": a plain number unless a word before it introduces a date. */
    private static final Symbol<When> LOOSE = new Symbol<>("LOOSE");

    private static final Symbol<When> YEAR_MONTH = new Symbol<>("YEAR_MONTH");

    private static final Set<String> BEFORE_DATES =
            Words.of("on by from until till since between before after this next last date dated");

    /** With one of these before it, a number is a version: "runs on 5.17". */
    private static final Set<String> BEFORE_VERSIONS = Words.of("""
            run runs running ran based built builds depends depend works work tested stuck stay staying are is""");

    /** Idioms: around the clock, and a day without a year. */
    private static final Set<String> IDIOMS = Set.of("24/7", "9/11");

    /** Denominators of fractions and of scores. */
    private static final Set<String> DENOMINATORS = Set.of("2", "3", "4", "5", "6", "8", "10", "12");

    private NumericDates() {}

    static void write(Grammar.Builder grammar) {
        grammar.number(FULL, NumericDates::full)
                .number(SLASHED, two(NumericDigits::slashed))
                .number(LOOSE, two(NumericDigits::dotted))
                .number(YEAR_MONTH, two(NumericDigits::yearMonth));
        grammar.rule(PLAIN_DATE, match -> match.get(FULL), "FULL")
                .rule(PLAIN_DATE, match -> isLikely(match) ? match.get(SLASHED) : null, "SLASHED")
                .rule(BASE, match -> match.get(YEAR_MONTH), "YEAR_MONTH")
                .rule(BASE, match -> isOn(match.passage(), match.start()) ? match.get(LOOSE) : null, "LOOSE");
        said(grammar, SLASHED, "SLASHED");
        said(grammar, LOOSE, "LOOSE");
    }

    private static void said(Grammar.Builder grammar, Symbol<When> date, String name) {
        grammar.rule(BASE, match -> Dates.on(match.get(WEEKDAY), match.get(date), match.today()), "WEEKDAY [,] " + name)
                .rule(BASE, match -> Dates.shifted(match, match.get(date)), "SHIFT " + name)
                .rule(BASE, match -> Dates.nearest(match, match.get(date)), "SHIFT WEEKDAY [,] " + name);
    }

    private static boolean isOn(Passage passage, int start) {
        return passage.word(start - 1).equals("on") && !BEFORE_VERSIONS.contains(passage.word(start - 2));
    }

    private static boolean isLikely(Match match) {
        Passage passage = match.passage();
        String first = passage.word(match.start());
        String second = passage.word(match.start() + 2);
        boolean fraction = first.length() <= second.length() && DENOMINATORS.contains(second);
        return BEFORE_DATES.contains(match.before()) || (!fraction && !IDIOMS.contains(first + "/" + second));
    }

    private static List<Parsed<When>> full(Passage passage, int index) {
        When compact = NumericDigits.compact(passage, index);
        if (compact != null) {
            return List.of(new Parsed<>(index + 1, compact));
        }
        When spaced = NumericDigits.spaced(passage, index);
        if (spaced != null) {
            return List.of(new Parsed<>(index + 3, spaced));
        }
        boolean said = isOn(passage, index);
        boolean code = passage.word(index + 1).equals(".") && Surroundings.areNumbering(passage, index);
        When marked = code ? null : NumericDigits.marked(passage, index, said);
        return marked == null ? List.of() : List.of(new Parsed<>(index + 5, marked));
    }

    private static Reader<When> two(Form form) {
        return (passage, index) -> {
            When date = form.read(passage, index);
            return date == null ? List.of() : List.of(new Parsed<>(index + 3, date));
        };
    }

    private interface Form {
        @Nullable
        When read(Passage passage, int index);
    }
}
