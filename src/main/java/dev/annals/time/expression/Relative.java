package dev.annals.time.expression;

import static dev.annals.time.expression.Phrases.BASE;

import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Match;
import dev.annals.time.expression.grammar.Symbol;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days and units counted from today or from a time mentioned before. */
final class Relative {

    static final Symbol<Shift> SHIFT = new Symbol<>("SHIFT");
    static final Symbol<Unit> UNIT = new Symbol<>("UNIT");

    private static final Symbol<Shift> NEIGHBOUR = new Symbol<>("NEIGHBOUR");

    /** After these words, "last" is a verb. */
    private static final Set<String> BEFORE_VERBS = Words.of("""
            will would to can could may might should must shall not ll""");

    /** Words that begin a clause saying which one is meant. */
    private static final Set<String> AFTER_SINGLED = Words.of("""
            of he she it they we i you that""");

    private static final Set<String> BEFORE_ANY = Words.of("""
            a an any every each all one per no""");

    private Relative() {}

    static void write(Grammar.Builder grammar) {
        words(grammar);
        days(grammar);
        units(grammar);
    }

    private static void words(Grammar.Builder grammar) {
        grammar.rule(SHIFT, match -> BEFORE_VERBS.contains(match.before()) ? null : Shift.PREVIOUS, "last")
                .words(SHIFT, Shift.PREVIOUS, "previous|prior")
                .words(SHIFT, Shift.PAST, "[this] past")
                .words(SHIFT, Shift.COMING, "[this] coming|upcoming")
                .words(SHIFT, Shift.CURRENT, "this|current")
                .words(SHIFT, Shift.NEXT, "next|following")
                .words(NEIGHBOUR, Shift.NEXT, "the next|following", "following")
                .words(NEIGHBOUR, Shift.PREVIOUS, "the previous|prior|preceding")
                .words(NEIGHBOUR, Shift.CURRENT, "[the] same", "that", "that same");
        grammar.words(UNIT, Unit.DAY, "day")
                .words(UNIT, Unit.WEEK, "week")
                .words(UNIT, Unit.WEEKEND, "weekend")
                .words(UNIT, Unit.WORKWEEK, "workweek", "working|work week")
                .words(UNIT, Unit.FORTNIGHT, "fortnight")
                .words(UNIT, Unit.MONTH, "[calendar] month")
                .words(UNIT, Unit.QUARTER, "[calendar] quarter")
                .words(UNIT, Unit.YEAR, "[calendar] year")
                .words(UNIT, Unit.DECADE, "decade")
                .words(UNIT, Unit.CENTURY, "century");
    }

    private static void days(Grammar.Builder grammar) {
        day(grammar, 0, "today [morning|afternoon|evening|night]", "tonight|tonite", "current date", "otd");
        day(grammar, 0, "this morning|afternoon|evening|night", "right|just now");
        day(grammar, -1, "yesterday [morning|afternoon|evening|night]", "last night|evening");
        day(grammar, 1, "tomorrow|tmr|tmrw|tomorow [morning|afternoon|evening|night]");
        day(grammar, -2, "[the] day before yesterday");
        day(grammar, 2, "[the] day after tomorrow|tmr|tmrw|tomorow");
        grammar.rule(BASE, match -> When.relative(Span.day(match.today())), "now")
                .rule(BASE, match -> beside(match, -1), "the day before")
                .rule(BASE, match -> beside(match, 1), "the day after");
    }

    private static void day(Grammar.Builder grammar, int days, String... patterns) {
        grammar.rule(BASE, match -> When.relative(Span.day(match.today().plusDays(days))), patterns);
    }

    private static @Nullable When beside(Match match, int days) {
        return match.passage().isWord(match.end()) ? null : neighbour(Unit.DAY, days);
    }

    private static void units(Grammar.Builder grammar) {
        grammar.rule(
                        BASE,
                        match -> neighbour(match.get(UNIT), match.get(NEIGHBOUR).steps()),
                        "NEIGHBOUR UNIT")
                .rule(BASE, Relative::shifted, "[the|my|our|your] SHIFT UNIT")
                .rule(BASE, match -> relative(match, 2), "[the] UNIT after [the] next")
                .rule(BASE, match -> relative(match, -2), "[the] UNIT before last")
                .rule(BASE, match -> current(match, match.get(UNIT)), "the|my|our UNIT")
                .rule(
                        BASE,
                        match -> BEFORE_ANY.contains(match.before()) ? null : current(match, Unit.WEEKEND),
                        "weekend");
    }

    private static @Nullable When shifted(Match match) {
        Unit unit = match.get(UNIT);
        Shift shift = match.get(SHIFT);
        if (isSingled(match) || (unit == Unit.DAY && shift == Shift.COMING)) {
            return null;
        }
        Anchor anchor = unit == Unit.DAY ? Anchor.VAGUE : Anchor.RELATIVE;
        return new When.Fixed(shift.of(unit, match.today()), anchor);
    }

    /** "The last year Frank lived there", "my last day of school". */
    private static boolean isSingled(Match match) {
        boolean the = match.passage().word(match.start()).equals("the") && match.get(SHIFT) == Shift.PREVIOUS;
        return (the && (AFTER_SINGLED.contains(match.after()) || match.passage().isCapital(match.end())))
                || (match.get(UNIT) == Unit.DAY && match.after().equals("of"));
    }

    private static When relative(Match match, int count) {
        return When.relative(Span.shifted(match.get(UNIT), match.today(), count));
    }

    private static @Nullable When current(Match match, Unit unit) {
        return AFTER_SINGLED.contains(match.after()) || unit.compareTo(Unit.YEAR) > 0 || unit == Unit.QUARTER
                ? null
                : When.vague(Span.of(unit, match.today()));
    }

    /** Adjacent to the unit mentioned before, or to the one that contains it. A year has no next day. */
    private static When neighbour(Unit unit, int count) {
        return new When.Anaphoric(
                spoken -> spoken.unit().compareTo(unit) > 0 ? null : Span.shifted(unit, spoken.from(), count));
    }
}
