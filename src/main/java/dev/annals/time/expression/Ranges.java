package dev.annals.time.expression;

import static dev.annals.time.expression.Dates.NTH;
import static dev.annals.time.expression.Dates.PLAIN_DATE;
import static dev.annals.time.expression.Months.MONTH;
import static dev.annals.time.expression.Numerals.DAY;
import static dev.annals.time.expression.NumericDates.FULL;
import static dev.annals.time.expression.NumericDates.SLASHED;
import static dev.annals.time.expression.Phrases.EXPRESSION;
import static dev.annals.time.expression.Phrases.TIME;
import static dev.annals.time.expression.Relative.SHIFT;
import static dev.annals.time.expression.Weekdays.WEEKDAY;
import static dev.annals.time.expression.Years.FOUR_DIGITS;
import static dev.annals.time.expression.Years.TWO_DIGITS;

import dev.annals.time.expression.Dates.DayOfMonth;
import dev.annals.time.expression.Expression.Range;
import dev.annals.time.expression.Years.Year;
import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Match;
import dev.annals.time.expression.grammar.Symbol;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From one time to another: "from May to July 2015", "4-22 April", "2015–17", "between Monday and Friday". */
final class Ranges {

    /** Where a range may begin or end. */
    private static final Symbol<When> END = new Symbol<>("END");

    /** What is between the ends. */
    private static final Symbol<Boolean> TO = new Symbol<>("TO");

    private static final int HUNDRED = 100;

    private Ranges() {}

    static void write(Grammar.Builder grammar) {
        grammar.words(TO, true, "to|till|until|til|through|thru|-|–|~", "up to|until|till")
                .rule(END, match -> match.get(Edges.POINT), "POINT")
                .rule(END, match -> match.get(TIME), "TIME")
                .rule(END, match -> Months.each(match.get(MONTH)), "MONTH")
                .rule(END, match -> Year.of(match.get(FOUR_DIGITS)).when(), "FOUR_DIGITS")
                .rule(END, match -> When.relative(Span.day(match.today())), "date");
        days(grammar);
        ends(grammar);
        weekdays(grammar);
        grammar.rule(EXPRESSION, Ranges::years, "[from|between] FOUR_DIGITS –|-|/ TWO_DIGITS")
                .rule(
                        EXPRESSION,
                        match -> match.nth(FOUR_DIGITS, 1) == match.get(FOUR_DIGITS) + 1
                                ? range(
                                        match,
                                        Year.of(match.get(FOUR_DIGITS)).when(),
                                        Year.of(match.nth(FOUR_DIGITS, 1)).when())
                                : null,
                        "FOUR_DIGITS / FOUR_DIGITS");
    }

    private static void ends(Grammar.Builder grammar) {
        grammar.rule(
                        EXPRESSION,
                        match -> range(match, match.get(END), match.nth(END, 1)),
                        "from|between|c|ca [.] END TO [c|ca] [.] END",
                        "between END and [the] END")
                .rule(EXPRESSION, Ranges::bare, "END TO END")
                .rule(
                        EXPRESSION,
                        match -> range(match, match.get(END), match.get(NTH)),
                        "[from|between] END TO NTH",
                        "between END and NTH")
                .rule(
                        EXPRESSION,
                        match -> range(match, match.get(NTH), match.nth(NTH, 1)),
                        "from|between NTH TO NTH",
                        "between NTH and NTH");
    }

    /** Neither a verb nor numbers of things. */
    private static @Nullable Expression bare(Match match) {
        boolean counts =
                match.passage().isNumber(match.end() - 1) && Surroundings.areCounting(match.passage(), match.end());
        boolean verb = match.end() - match.start() == 3
                && match.passage().isWord(match.start())
                && match.passage().isWord(match.end() - 1)
                && !match.passage().isCapital(match.start())
                && !match.passage().isCapital(match.end() - 1)
                && Months.AMBIGUOUS.contains(match.passage().word(match.start()));
        boolean numbered = Surroundings.areNumbering(match.passage(), match.start());
        return counts || verb || numbered ? null : range(match, match.get(END), match.nth(END, 1));
    }

    private static void days(Grammar.Builder grammar) {
        grammar.rule(
                        EXPRESSION,
                        match -> range(match, match.get(SLASHED), match.get(FULL)),
                        "[from|between] SLASHED TO FULL",
                        "between SLASHED and FULL")
                .rule(
                        EXPRESSION,
                        match -> range(match, match.get(SLASHED), match.nth(SLASHED, 1)),
                        "from|between SLASHED TO SLASHED",
                        "between SLASHED and SLASHED")
                .rule(
                        EXPRESSION,
                        match -> range(match, match.get(PLAIN_DATE), match.get(SLASHED)),
                        "PLAIN_DATE TO SLASHED")
                .rule(
                        EXPRESSION,
                        match -> range(match, dayBefore(match.get(DAY), match.get(PLAIN_DATE)), match.get(PLAIN_DATE)),
                        "[from|between] [the] DAY TO [the] PLAIN_DATE",
                        "between [the] DAY and [the] PLAIN_DATE")
                .rule(
                        EXPRESSION,
                        Ranges::ofMonth,
                        "MONTH [.] [from|between] [the] DAY TO [the] DAY",
                        "MONTH [.] [from|between] [the] DAY TO [the] DAY YEAR_AFTER",
                        "MONTH [.] between [the] DAY and [the] DAY",
                        "MONTH [.] between [the] DAY and [the] DAY YEAR_AFTER")
                .rule(
                        EXPRESSION,
                        Ranges::ofMonth,
                        "from|between MONTH [.] [the] DAY TO [the] DAY",
                        "from|between MONTH [.] [the] DAY TO [the] DAY YEAR_AFTER",
                        "between MONTH [.] [the] DAY and [the] DAY",
                        "between MONTH [.] [the] DAY and [the] DAY YEAR_AFTER");
    }

    /** The last day of that number before the date. */
    private static When dayBefore(int number, When date) {
        return date.map(day -> Dates.nth(number).lastBegun(day.from()));
    }

    private static @Nullable Expression ofMonth(Match match) {
        DayOfMonth first = new DayOfMonth(match.get(MONTH), match.get(DAY));
        DayOfMonth last = new DayOfMonth(match.get(MONTH), match.nth(DAY, 1));
        if (Surroundings.areCounting(match.passage(), match.end()) || last.day() <= first.day()) {
            return null;
        }
        return match.has(Dates.YEAR_AFTER)
                ? range(match, first.of(match.get(Dates.YEAR_AFTER)), last.of(match.get(Dates.YEAR_AFTER)))
                : range(match, first.each(), last.each());
    }

    private static void weekdays(Grammar.Builder grammar) {
        grammar.rule(
                EXPRESSION,
                Ranges::ofWeek,
                "[the] SHIFT week [,] from|between WEEKDAY TO WEEKDAY",
                "[the] SHIFT week [,] between WEEKDAY and WEEKDAY",
                "[from|between] WEEKDAY TO WEEKDAY [of] SHIFT week",
                "between WEEKDAY and WEEKDAY [of] SHIFT week");
    }

    private static @Nullable Expression ofWeek(Match match) {
        LocalDate week = match.today().plusWeeks(match.get(SHIFT).steps());
        return range(match, inWeekOf(week, match.get(WEEKDAY)), inWeekOf(week, match.nth(WEEKDAY, 1)));
    }

    private static When inWeekOf(LocalDate day, DayOfWeek weekday) {
        return When.relative(Span.day(Weekdays.inWeekOf(day, weekday)));
    }

    /** "2015–17", in the same century. */
    private static @Nullable Expression years(Match match) {
        int first = match.get(FOUR_DIGITS);
        int last = first - first % HUNDRED + match.get(TWO_DIGITS) % HUNDRED;
        return last <= first
                ? null
                : range(match, Year.of(first).when(), Year.of(last).when());
    }

    private static @Nullable Expression range(Match match, @Nullable When from, When to) {
        if (from == null) {
            return null;
        }
        Range range = new Range(from, to);
        return range.resolve(match.today(), false) == null ? null : range;
    }
}
