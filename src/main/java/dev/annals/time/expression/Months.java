package dev.annals.time.expression;

import static dev.annals.time.expression.Phrases.BASE;
import static dev.annals.time.expression.Relative.SHIFT;
import static dev.annals.time.expression.Years.YEAR;

import dev.annals.time.expression.Years.Year;
import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Match;
import dev.annals.time.expression.grammar.Passage;
import dev.annals.time.expression.grammar.Symbol;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Months, alone or with a year. */
final class Months {

    static final Symbol<Month> MONTH = new Symbol<>("MONTH");

    /** A month given relative to today. */
    static final Symbol<LocalDate> RELATIVE_MONTH = new Symbol<>("RELATIVE_MONTH");

    /** Months that are also names or verbs. */
    private static final Set<String> AMBIGUOUS = Words.of("""
            may march mar april june jun august jan""");

    private static final Set<String> BEFORE_MONTHS = Words.of("""
            by before after from through thru around starting ending beginning""");

    private static final Set<String> IN_LISTS = Set.of("and", "or", ",");

    /** The full names. */
    static final Set<String> NAMES = Arrays.stream(Month.values())
            .map(month -> month.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private Months() {}

    static void write(Grammar.Builder grammar) {
        grammar.words(MONTH, Month.JANUARY, "january|jan")
                .words(MONTH, Month.FEBRUARY, "february|feb")
                .words(MONTH, Month.MARCH, "march|mar")
                .words(MONTH, Month.APRIL, "april|apr")
                .words(MONTH, Month.MAY, "may")
                .words(MONTH, Month.JUNE, "june|jun")
                .words(MONTH, Month.JULY, "july|jul")
                .words(MONTH, Month.AUGUST, "august|aug")
                .words(MONTH, Month.SEPTEMBER, "september|sept|sep")
                .words(MONTH, Month.OCTOBER, "october|oct")
                .words(MONTH, Month.NOVEMBER, "november|nov")
                .words(MONTH, Month.DECEMBER, "december|dec");
        grammar.rule(
                        RELATIVE_MONTH,
                        match -> match.today().plusMonths(match.get(SHIFT).steps()),
                        "[the] SHIFT month")
                .rule(RELATIVE_MONTH, Match::today, "the month");
        grammar.rule(BASE, Months::alone, "MONTH")
                .rule(BASE, match -> each(match.get(MONTH)), "[the] month of MONTH")
                .rule(
                        BASE,
                        match -> ofSpoken(each(match.get(MONTH))),
                        "MONTH [of|in] that|the same year",
                        "MONTH [of|in] that [same] year")
                .rule(BASE, match -> isVerb(match) ? null : shifted(match), "[the] SHIFT MONTH")
                .rule(BASE, Months::ofYear, "[the] [month of] MONTH [.] [,|-|/] [of|in] YEAR", "YEAR ,|-|/ MONTH")
                .rule(BASE, match -> isSubject(match) ? null : ofYear(match), "YEAR MONTH", "YEAR ' s MONTH")
                .rule(
                        BASE,
                        match -> of(Year.of(match.get(Years.TWO_DIGITS)), match.get(MONTH)),
                        "MONTH [.] of TWO_DIGITS",
                        "MONTH [.] [of|-|/] ' TWO_DIGITS");
    }

    /** Whether the word is a month only if the context says so. */
    static boolean isAmbiguous(String word) {
        return AMBIGUOUS.contains(word);
    }

    static When each(Month month) {
        return new When.Recurring(Unit.YEAR, year -> Span.starting(Unit.MONTH, year.withMonth(month.getValue())));
    }

    static When of(Year year, Month month) {
        Span span = Span.starting(Unit.MONTH, year.first().withMonth(month.getValue()));
        return new When.Fixed(span, year.anchor());
    }

    /** Resolves to the year mentioned before. */
    static When ofSpoken(When each) {
        return new When.Anaphoric(spoken -> each.firstFrom(Unit.YEAR.first(spoken.from())));
    }

    private static When ofYear(Match match) {
        return of(match.get(YEAR), match.get(MONTH));
    }

    /** "In 2016 May became Prime Minister". */
    private static boolean isSubject(Match match) {
        return isAmbiguous(match.get(MONTH).name().toLowerCase(Locale.ROOT))
                && match.passage().isWord(match.end())
                && MonthDays.goesOn(match.after());
    }

    /** Names and verbs count as months only after a word that introduces a time. */
    private static @Nullable When alone(Match match) {
        Passage passage = match.passage();
        if (match.before().equals("the") && passage.isCapital(match.end())) {
            return null; // the October Revolution
        }
        boolean sure = !isAmbiguous(passage.word(match.start())) || Surroundings.areStrong(match);
        return sure || (passage.isCapital(match.start()) && (isBound(match) || isListed(match)))
                ? each(match.get(MONTH))
                : null;
    }

    private static boolean isBound(Match match) {
        return BEFORE_MONTHS.contains(match.before()) && !match.passage().isCapital(match.end());
    }

    private static boolean isListed(Match match) {
        String other = match.passage().word(match.start() - 2);
        boolean month =
                !isAmbiguous(other) || Surroundings.isStrong(match.passage().word(match.start() - 3));
        return month && NAMES.contains(other) && IN_LISTS.contains(match.before());
    }

    /** "This may be". */
    private static boolean isVerb(Match match) {
        return !match.passage().isCapital(match.end() - 1) && isSubject(match);
    }

    /** "Last May" is the one of last year, "this past May" the most recent one. */
    private static When shifted(Match match) {
        LocalDate today = match.today();
        When each = each(match.get(MONTH));
        Shift shift = match.get(SHIFT);
        Span span = switch (shift) {
            case PAST -> each.lastBegun(Unit.MONTH.first(today).minusDays(1));
            case COMING -> each.firstFrom(today.plusDays(1));
            default -> each.firstFrom(today.withDayOfYear(1).plusYears(shift.steps()));
        };
        return When.relative(span);
    }
}
