package dev.annals.time.expression;

import static dev.annals.time.expression.Numerals.COUNT;

import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Match;
import dev.annals.time.expression.grammar.Symbol;

/** Durations: "two years, a month and 21 days". */
final class Lengths {

    static final Symbol<Length> LENGTH = new Symbol<>("LENGTH");

    /** The unit counted, in singular or plural. */
    static final Symbol<Unit> COUNTED = new Symbol<>("COUNTED");

    private static final Symbol<Length> TERM = new Symbol<>("TERM");

    private Lengths() {}

    static void write(Grammar.Builder grammar) {
        grammar.words(COUNTED, Unit.DAY, "day|days")
                .words(COUNTED, Unit.WEEK, "week|weeks|wk|wks")
                .words(COUNTED, Unit.FORTNIGHT, "fortnight|fortnights")
                .words(COUNTED, Unit.MONTH, "month|months")
                .words(COUNTED, Unit.QUARTER, "quarter|quarters")
                .words(COUNTED, Unit.YEAR, "year|years|yr|yrs")
                .words(COUNTED, Unit.DECADE, "decade|decades")
                .words(COUNTED, Unit.CENTURY, "century|centuries");
        grammar.rule(TERM, match -> Length.of(match.get(COUNT), match.get(COUNTED)), "COUNT [-] COUNTED")
                .rule(TERM, match -> Length.of(match.get(COUNT) + 0.5, match.get(COUNTED)), "COUNT COUNTED and a half")
                .rule(
                        TERM,
                        match -> Length.ofWorkdays(match.get(COUNT)),
                        "COUNT business|working|work day|days",
                        "COUNT weekday|weekdays|workday|workdays");
        grammar.rule(
                LENGTH,
                Lengths::sum,
                "TERM",
                "TERM [,] [and] TERM",
                "TERM [,] [and] TERM [,] [and] TERM",
                "TERM [,] [and] TERM [,] [and] TERM [,] [and] TERM");
    }

    private static Length sum(Match match) {
        Length sum = match.get(TERM);
        for (int n = 1; n < match.count(TERM); n++) {
            sum = sum.and(match.nth(TERM, n));
        }
        return sum;
    }
}
