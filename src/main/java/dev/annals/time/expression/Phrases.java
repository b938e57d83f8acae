package dev.annals.time.expression;

import dev.annals.time.expression.Years.Year;
import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Symbol;

/** The English grammar of time, bottom-up. Where two rules read the same words, the earlier one is preferred. */
final class Phrases {

    /** A time that is not composed of others. */
    static final Symbol<When> BASE = new Symbol<>("BASE");

    /** Also times that are recognized only because of the words before: "May" after "the end of". */
    static final Symbol<When> NAMED = new Symbol<>("NAMED");

    /** Also current units: "month" after "the end of" or "the first week of". */
    static final Symbol<When> PERIOD = new Symbol<>("PERIOD");

    /** A single time. */
    static final Symbol<When> TIME = new Symbol<>("TIME");

    /** A single time or a range, with its bound. */
    static final Symbol<Expression> EXPRESSION = new Symbol<>("EXPRESSION");

    private Phrases() {}

    static Grammar english() {
        Grammar.Builder grammar = new Grammar.Builder();
        Numerals.write(grammar);
        Lengths.write(grammar);
        Sets.write(grammar);
        Years.write(grammar);
        LoneYears.write(grammar);
        Months.write(grammar);
        MonthDays.write(grammar);
        Dates.write(grammar);
        NumericDates.write(grammar);
        Weekdays.write(grammar);
        Relative.write(grammar);
        Quarters.write(grammar);
        Seasons.write(grammar);
        Decades.write(grammar);
        Holidays.write(grammar);
        Rolling.write(grammar);
        grammar.rule(NAMED, match -> match.get(BASE), "BASE")
                .rule(NAMED, match -> Months.each(match.get(Months.MONTH)), "MONTH")
                .rule(NAMED, match -> Seasons.each(match.get(Seasons.SEASON)), "SEASON")
                .rule(NAMED, match -> Year.of(match.get(Years.FOUR_DIGITS)).when(), "FOUR_DIGITS")
                .rule(PERIOD, match -> match.get(NAMED), "NAMED")
                .rule(PERIOD, match -> When.vague(Span.of(match.get(Relative.UNIT), match.today())), "UNIT")
                .rule(TIME, match -> match.get(BASE), "BASE");
        Edges.write(grammar);
        Nths.write(grammar);
        Weeks.write(grammar);
        Remains.write(grammar);
        Offsets.write(grammar);
        Bounds.write(grammar);
        Ranges.write(grammar);
        return grammar.build();
    }
}
