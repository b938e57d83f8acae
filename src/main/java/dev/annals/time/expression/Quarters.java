package dev.annals.time.expression;

import static dev.annals.time.expression.Numerals.DIGITS;
import static dev.annals.time.expression.Numerals.ORDINAL;
import static dev.annals.time.expression.Phrases.BASE;
import static dev.annals.time.expression.Years.TWO_DIGITS;
import static dev.annals.time.expression.Years.YEAR;

import dev.annals.time.expression.Years.Year;
import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Match;
import dev.annals.time.expression.grammar.Symbol;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Quarters and halves of years. */
final class Quarters {

    /**
     * A quarter or half of a year.
     *
     * @param number from 1
     */
    record Piece(Unit unit, int number) {

        static @Nullable Piece of(Unit unit, int number) {
            return number < 1 || number > (unit == Unit.QUARTER ? 4 : 2) ? null : new Piece(unit, number);
        }

        Span in(LocalDate year) {
            return Span.starting(unit, unit.plus(year, number - 1L));
        }

        When of(Year year) {
            return new When.Fixed(in(year.first()), year.anchor());
        }

        When each() {
            return new When.Recurring(Unit.YEAR, this::in);
        }
    }

    private static final Symbol<Piece> PIECE = new Symbol<>("PIECE");

    /** Written as a code: "Q3". */
    private static final Symbol<Piece> CODE = new Symbol<>("CODE");

    private Quarters() {}

    static void write(Grammar.Builder grammar) {
        grammar.rule(CODE, match -> code(match, Unit.QUARTER), "q DIGITS", "DIGITS q")
                .rule(CODE, match -> code(match, Unit.HALF_YEAR), "h DIGITS", "DIGITS h")
                .rule(PIECE, match -> match.get(CODE), "CODE")
                .rule(PIECE, match -> Piece.of(Unit.QUARTER, match.get(ORDINAL)), "ORDINAL [-] [-] quarter")
                .rule(PIECE, match -> Piece.of(Unit.HALF_YEAR, match.get(ORDINAL)), "ORDINAL [-] half")
                .words(PIECE, new Piece(Unit.QUARTER, 4), "last|final quarter")
                .words(PIECE, new Piece(Unit.HALF_YEAR, 2), "last|latter half");
        grammar.rule(
                        BASE,
                        match -> match.get(PIECE).of(match.get(YEAR)),
                        "[the] PIECE [of|in|,|-|/] YEAR",
                        "YEAR [,|-] [the] PIECE",
                        "YEAR ' s [-] PIECE")
                .rule(BASE, match -> match.get(CODE).of(Year.of(match.get(TWO_DIGITS))), "CODE '|-|/ TWO_DIGITS")
                .rule(
                        BASE,
                        match -> match.passage().isJoined(match.end() - 1)
                                ? match.get(CODE).of(Year.of(match.get(TWO_DIGITS)))
                                : null,
                        "CODE TWO_DIGITS")
                .rule(
                        BASE,
                        match -> match.get(PIECE).of(new Year(match.today().getYear(), Anchor.VAGUE)),
                        "[the] PIECE of the year")
                .rule(
                        BASE,
                        match -> match.get(CODE).unit() == Unit.QUARTER
                                ? match.get(CODE).each()
                                : null,
                        "CODE")
                .rule(BASE, Quarters::spelled, "the PIECE")
                .rule(BASE, match -> Dates.shifted(match, match.get(CODE).each()), "SHIFT CODE");
    }

    private static @Nullable Piece code(Match match, Unit unit) {
        return match.passage().isJoined(match.start() + 1)
                        && match.passage().word(match.end() - 1).length() == 1
                ? Piece.of(unit, match.get(DIGITS))
                : null;
    }

    /** "Quarter" and "half" may also be parts of a match. */
    private static @Nullable When spelled(Match match) {
        Piece piece = match.get(PIECE);
        boolean another = piece.unit() != Unit.QUARTER || match.after().equals("of");
        return another ? null : new When.Fixed(piece.in(Unit.YEAR.first(match.today())), Anchor.VAGUE);
    }
}
