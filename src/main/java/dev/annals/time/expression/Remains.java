package dev.annals.time.expression;

import static dev.annals.time.expression.Phrases.PERIOD;
import static dev.annals.time.expression.Phrases.TIME;
import static dev.annals.time.expression.Relative.UNIT;

import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Match;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The part of a period that is over or left: "year to date", "the rest of the week". */
final class Remains {

    private Remains() {}

    static void write(Grammar.Builder grammar) {
        grammar.rule(
                        TIME,
                        Remains::rest,
                        "[the] rest|remainder|remaining of [the|my|our] PERIOD",
                        "rest|remaining [the|my] PERIOD")
                .rule(
                        TIME,
                        match -> toDate(match.today(), match.get(UNIT)),
                        "[the] UNIT to date",
                        "[the] UNIT - to - date")
                .rule(TIME, match -> toDate(match.today(), Unit.YEAR), "ytd")
                .rule(TIME, match -> toDate(match.today(), Unit.MONTH), "mtd");
    }

    /** Not used of days. */
    private static @Nullable When rest(Match match) {
        LocalDate today = match.today();
        return match.get(PERIOD)
                .map(span -> span.holds(today) && !span.isDay() ? new Span(today, span.to(), span.unit()) : null)
                .unlessNever(today);
    }

    private static @Nullable When toDate(LocalDate today, Unit unit) {
        return unit == Unit.DAY ? null : When.relative(new Span(unit.first(today), today.plusDays(1), unit));
    }
}
