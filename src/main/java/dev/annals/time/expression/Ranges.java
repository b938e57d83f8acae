package dev.annals.time.expression;

import static dev.annals.time.expression.Dates.PLAIN_DATE;
import static dev.annals.time.expression.Dates.YEAR_AFTER;
import static dev.annals.time.expression.MonthDays.NTH;
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

import dev.annals.time.expression.Expression.Range;
import dev.annals.time.expression.Years.Year;
import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Match;
import dev.annals.time.expression.grammar.Meaning;
import dev.annals.time.expression.grammar.Passage;
import dev.annals.time.expression.grammar.Symbol;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Ranges: "from May to July 2015", "4-22 April", "2015–17", "between Monday and Friday". */
final class Ranges {

    /** A time that may start or end a range. */
    private static final Symbol<When> END = new Symbol<>("END");

    /** The word or mark between the ends. */
    private static final Symbol<Boolean> TO = new Symbol<>("TO");

    /** In years from today. */
    private static final int NEAR = 10;

    private static final int HUNDRED = 100;

    private Ranges() {}

    static void write(Grammar.Builder grammar) {
        grammar.words(TO, true, "to|till|until|til|through|thru|-|–|~", "up to|until|till")
                .rule(END, match -> match.get(Edges.POINT), "POINT")
                .rule(END, match -> match.get(TIME), "TIME")
                .rule(END, match -> Months.each(match.get(MONTH)), "MONTH")
                .rule(END, match -> year(match.get(FOUR_DIGITS)), "FOUR_DIGITS")
                .rule(END, match -> When.relative(Span.day(match.today())), "date");
        days(grammar);
        weekdays(grammar);
        years(grammar);
        ends(grammar);
    }

    private static When year(int number) {
        return Year.of(number).when();
    }

    /** "From A to B" and "between A and B". */
    private static void said(Grammar.Builder grammar, Meaning<Expression> meaning, String first, String last) {
        grammar.rule(EXPRESSION, meaning, "from|between " + first + " TO " + last, "between " + first + " and " + last);
    }

    /** "A to B" and "A-B". */
    private static void bare(Grammar.Builder grammar, Meaning<Expression> meaning, String first, String last) {
        grammar.rule(EXPRESSION, meaning, first + " TO " + last);
    }

    private static @Nullable Expression range(Match match, When from, When to) {
        Range range = new Range(from, to);
        return range.resolve(match.today(), false) == null ? null : range;
    }

    private static void days(Grammar.Builder grammar) {
        Meaning<Expression> numbers = match -> range(match, match.get(SLASHED), match.get(FULL));
        said(grammar, numbers, "SLASHED", "FULL");
        bare(grammar, numbers, "SLASHED", "FULL");
        said(grammar, match -> range(match, match.get(SLASHED), match.nth(SLASHED, 1)), "SLASHED", "SLASHED");
        bare(grammar, match -> range(match, match.get(PLAIN_DATE), match.get(SLASHED)), "PLAIN_DATE", "SLASHED");

        Meaning<Expression> before = match -> range(match, Dates.dayBefore(match), match.get(PLAIN_DATE));
        said(grammar, before, "[the] DAY", "[the] PLAIN_DATE");
        bare(grammar, before, "[the] DAY", "[the] PLAIN_DATE");

        Meaning<Expression> after = Ranges::ofMonth;
        said(grammar, after, "MONTH [.] [the] DAY", "[the] DAY [YEAR_AFTER]");
        bare(grammar, after, "MONTH [.] [from|between] [the] DAY", "[the] DAY [YEAR_AFTER]");
        grammar.rule(EXPRESSION, after, "MONTH [.] between [the] DAY and [the] DAY [YEAR_AFTER]");
    }

    private static @Nullable Expression ofMonth(Match match) {
        DayOfMonth first = new DayOfMonth(match.get(MONTH), match.get(DAY));
        DayOfMonth last = new DayOfMonth(match.get(MONTH), match.nth(DAY, 1));
        if (MonthDays.counts(match) || last.day() <= first.day()) {
            return null;
        }
        return match.has(YEAR_AFTER)
                ? range(match, first.of(match.get(YEAR_AFTER)), last.of(match.get(YEAR_AFTER)))
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
        LocalDate first = Weekdays.inWeekOf(week, match.get(WEEKDAY));
        LocalDate last = Weekdays.inWeekOf(week, match.nth(WEEKDAY, 1));
        return range(match, When.relative(Span.day(first)), When.relative(Span.day(last)));
    }

    private static void years(Grammar.Builder grammar) {
        grammar.rule(EXPRESSION, Ranges::shortYears, "[from|between] FOUR_DIGITS –|-|/ TWO_DIGITS")
                .rule(EXPRESSION, Ranges::neighbours, "FOUR_DIGITS / FOUR_DIGITS");
    }

    /** "2015–17", in the same century. */
    private static @Nullable Expression shortYears(Match match) {
        int first = match.get(FOUR_DIGITS);
        int last = first - first % HUNDRED + match.get(TWO_DIGITS) % HUNDRED;
        boolean near = last > first && last <= match.today().getYear() + NEAR;
        return near ? range(match, year(first), year(last)) : null;
    }

    /** "1989/1990". */
    private static @Nullable Expression neighbours(Match match) {
        int first = match.get(FOUR_DIGITS);
        int last = match.nth(FOUR_DIGITS, 1);
        return last == first + 1 ? range(match, year(first), year(last)) : null;
    }

    private static void ends(Grammar.Builder grammar) {
        Meaning<Expression> ends = match -> range(match, match.get(END), match.nth(END, 1));
        said(grammar, ends, "END", "[the] END");
        bare(grammar, ends, "c|ca [.] END", "[c|ca] [.] END");
        bare(grammar, match -> isAnother(match) ? null : ends.of(match), "END", "END");

        Meaning<Expression> toNth = match -> range(match, match.get(END), match.get(NTH));
        said(grammar, toNth, "END", "NTH");
        bare(grammar, toNth, "END", "NTH");
        said(grammar, match -> range(match, match.get(NTH), match.nth(NTH, 1)), "NTH", "NTH");
    }

    /** Excludes quantities, page numbers and verbs: "may march to". */
    private static boolean isAnother(Match match) {
        Passage passage = match.passage();
        boolean counts = passage.isNumber(match.end() - 1) && MonthDays.counts(match);
        boolean small = !passage.isCapital(match.start()) && !passage.isCapital(match.end() - 1);
        boolean verb = small && match.end() - match.start() == 3 && Months.isAmbiguous(passage.word(match.start()));
        return counts || verb || Surroundings.areNumbering(passage, match.start());
    }
}
