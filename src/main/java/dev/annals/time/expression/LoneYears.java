package dev.annals.time.expression;

import static dev.annals.time.expression.Numerals.DIGITS;
import static dev.annals.time.expression.Numerals.NUMBER;
import static dev.annals.time.expression.Phrases.BASE;
import static dev.annals.time.expression.Years.FOUR_DIGITS;
import static dev.annals.time.expression.Years.SPELLED;
import static dev.annals.time.expression.Years.TWO_DIGITS;
import static dev.annals.time.expression.Years.YEAR_NAMED;

import dev.annals.time.expression.Years.Year;
import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Match;
import dev.annals.time.expression.grammar.Passage;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers that stand alone and are years. Most numbers are not. */
final class LoneYears {

    private static final Set<String> BEFORE_OLD_YEARS = Set.of("from", "by", "before", "after");

    /** "Nineteen eighty-four" can hardly be anything else. */
    private static final Set<String> CENTURIES = Set.of("seventeen", "eighteen", "nineteen");

    private static final int FIRST_LIKELY = 1500;
    private static final int LAST_LIKELY = 2100;

    private LoneYears() {}

    static void write(Grammar.Builder grammar) {
        grammar.words(BASE, When.never(), "DIGITS bc|bce", "DIGITS b . c", "CARDINAL bc|bce")
                .rule(BASE, match -> alone(match, match.get(FOUR_DIGITS)), "FOUR_DIGITS")
                .rule(BASE, LoneYears::shortAlone, "' TWO_DIGITS")
                .rule(BASE, match -> ofOurEra(match.get(DIGITS)), "DIGITS ad|ce", "ad DIGITS")
                .rule(
                        BASE,
                        match -> Year.of(match.get(FOUR_DIGITS)).when(),
                        "FOUR_DIGITS ad|ce",
                        "ad FOUR_DIGITS",
                        "= FOUR_DIGITS")
                .rule(BASE, match -> spelledAlone(match, match.get(SPELLED)), "SPELLED")
                .rule(
                        BASE,
                        match -> match.get(YEAR_NAMED).anchor() == Anchor.EXPLICIT
                                ? match.get(YEAR_NAMED).when()
                                : null,
                        "YEAR_NAMED")
                .rule(BASE, match -> named(match.get(NUMBER)), "[the] year NUMBER");
    }

    private static @Nullable When alone(Match match, int year) {
        return Surroundings.areStrong(match) || isLikely(match, year) || isOld(match, year)
                ? Year.of(year).when()
                : null;
    }

    /** "In '98", but not "'98 of them'". It has begun: the future is not abbreviated. */
    private static @Nullable When shortAlone(Match match) {
        Passage passage = match.passage();
        boolean written = !passage.isJoined(match.start()) && passage.isJoined(match.start() + 1);
        boolean alone = !match.after().equals("'") && !Surroundings.areCounting(passage, match.end());
        boolean whole = match.start() == 0 && match.end() == passage.size();
        int year = match.get(TWO_DIGITS);
        return written && alone && (whole || Surroundings.areFitting(match))
                ? Year.of(year > match.today().getYear() ? year - Years.HUNDRED : year)
                        .when()
                : null;
    }

    /** "From 1407", "(1415)". */
    private static boolean isOld(Match match, int year) {
        boolean inBrackets = match.before().equals("(") && match.after().equals(")");
        return year % Years.HUNDRED != 0 && (inBrackets || BEFORE_OLD_YEARS.contains(match.before()));
    }

    private static boolean isLikely(Match match, int year) {
        return year >= FIRST_LIKELY
                && year <= LAST_LIKELY
                && !Surroundings.areNumbering(match.passage(), match.start())
                && !match.passage().isNumber(match.start() - 1)
                && (Surroundings.areFitting(match) || !Surroundings.areCounting(match.passage(), match.end()));
    }

    private static @Nullable When spelledAlone(Match match, int year) {
        boolean counts = Surroundings.areCounting(match.passage(), match.end());
        boolean sure = match.end() - match.start() > 1
                && CENTURIES.contains(match.passage().word(match.start()));
        return (sure || Surroundings.areFitting(match)) && !counts
                ? Year.of(year).when()
                : null;
    }

    private static @Nullable When ofOurEra(int year) {
        return year == 0 ? null : Year.of(year).when();
    }

    private static @Nullable When named(int number) {
        return number < Years.HUNDRED || number > Years.LAST
                ? null
                : Year.of(number).when();
    }
}
