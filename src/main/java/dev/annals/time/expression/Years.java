package dev.annals.time.expression;

import static dev.annals.time.expression.Numerals.CARDINAL;
import static dev.annals.time.expression.Numerals.SMALL;

import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Match;
import dev.annals.time.expression.grammar.Parsed;
import dev.annals.time.expression.grammar.Passage;
import dev.annals.time.expression.grammar.Symbol;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Years, alone or as part of dates. */
final class Years {

    /** A year, as part of a phrase or alone. */
    record Year(int number, Anchor anchor) {

        static Year of(int number) {
            return new Year(number, Anchor.EXPLICIT);
        }

        When when() {
            return new When.Fixed(Span.of(Unit.YEAR, first()), anchor);
        }

        LocalDate first() {
            return LocalDate.of(number, 1, 1);
        }
    }

    static final Symbol<Year> YEAR = new Symbol<>("YEAR");

    /** Four digits. */
    static final Symbol<Integer> FOUR_DIGITS = new Symbol<>("FOUR_DIGITS");

    /** Two digits, completed: 87 is 1987. */
    static final Symbol<Integer> TWO_DIGITS = new Symbol<>("TWO_DIGITS");

    /** Two digits after an apostrophe. */
    static final Symbol<Integer> SHORT_YEAR = new Symbol<>("SHORT_YEAR");

    /** Explicitly a year: "the year 2015", "last year". */
    static final Symbol<Year> YEAR_NAMED = new Symbol<>("YEAR_NAMED");

    static final Symbol<Integer> SPELLED = new Symbol<>("SPELLED");
    private static final Symbol<Integer> AFTER_HUNDREDS = new Symbol<>("AFTER_HUNDREDS");

    static final int HUNDRED = 100;
    static final int FIRST = 1000;
    static final int LAST = 2999;

    /** Two-digit years mean at most this many years from today. */
    private static final int AHEAD = 20;

    private Years() {}

    static void write(Grammar.Builder grammar) {
        grammar.number(FOUR_DIGITS, Years::fourDigits)
                .number(TWO_DIGITS, Years::twoDigits)
                .rule(SHORT_YEAR, match -> match.get(TWO_DIGITS), "' TWO_DIGITS");
        spelled(grammar);
        parts(grammar);
    }

    private static List<Parsed<Integer>> fourDigits(Passage passage, int index) {
        String written = passage.word(index);
        if (written.length() != 4 || !Marks.isWhole(passage, index)) {
            return List.of();
        }
        int year = Integer.parseInt(written);
        boolean counts = year % HUNDRED == 0 && Surroundings.areCounting(passage, index + 1);
        boolean another = counts || Surroundings.areBeforeChrist(passage, index + 1);
        return year < FIRST || year > LAST || another ? List.of() : List.of(new Parsed<>(index + 1, year));
    }

    private static List<Parsed<Integer>> twoDigits(Passage passage, int index) {
        String written = passage.word(index);
        return written.length() == 2 && Marks.isWhole(passage, index)
                ? List.of(new Parsed<>(index + 1, completed(Integer.parseInt(written), passage.today())))
                : List.of();
    }

    /** The latest such year that is not too far in the future. */
    static int completed(int digits, LocalDate today) {
        int latest = today.getYear() + AHEAD;
        return latest - Math.floorMod(latest - digits, HUNDRED);
    }

    private static void spelled(Grammar.Builder grammar) {
        grammar.rule(AFTER_HUNDREDS, match -> match.get(SMALL), "oh|o|zero [-] SMALL")
                .rule(AFTER_HUNDREDS, match -> match.get(SMALL) < 10 ? null : match.get(SMALL), "SMALL")
                .rule(
                        SPELLED,
                        match -> century(match.get(SMALL), match.get(AFTER_HUNDREDS)),
                        "SMALL [-] AFTER_HUNDREDS")
                .rule(SPELLED, match -> match.get(CARDINAL) < FIRST ? null : match.get(CARDINAL), "CARDINAL");
    }

    private static @Nullable Integer century(int hundreds, int rest) {
        int year = hundreds * HUNDRED + rest;
        return year < FIRST || year > LAST ? null : year;
    }

    private static void parts(Grammar.Builder grammar) {
        grammar.rule(
                        YEAR,
                        match -> Year.of(match.get(FOUR_DIGITS)),
                        "FOUR_DIGITS",
                        "FOUR_DIGITS ad|ce",
                        "ad FOUR_DIGITS")
                .rule(YEAR, match -> Year.of(match.get(SPELLED)), "SPELLED")
                .rule(YEAR, match -> match.get(YEAR_NAMED), "YEAR_NAMED")
                .rule(YEAR_NAMED, match -> Year.of(match.get(FOUR_DIGITS)), "[the] [calendar] year [of] FOUR_DIGITS")
                .rule(YEAR_NAMED, match -> Year.of(match.get(SPELLED)), "[the] [calendar] year [of] SPELLED")
                .rule(YEAR_NAMED, match -> Year.of(match.get(FOUR_DIGITS)), "cy ['] FOUR_DIGITS")
                .rule(YEAR_NAMED, match -> Year.of(match.get(TWO_DIGITS)), "cy ['] TWO_DIGITS")
                .rule(YEAR_NAMED, Years::shifted, "[the] SHIFT [calendar] year");
    }

    private static Year shifted(Match match) {
        return new Year(match.today().getYear() + match.get(Relative.SHIFT).steps(), Anchor.RELATIVE);
    }
}
