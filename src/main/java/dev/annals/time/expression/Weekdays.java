package dev.annals.time.expression;

import static dev.annals.time.expression.Phrases.BASE;
import static dev.annals.time.expression.Relative.SHIFT;

import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Match;
import dev.annals.time.expression.grammar.Passage;
import dev.annals.time.expression.grammar.Symbol;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days of the week. */
final class Weekdays {

    static final Symbol<DayOfWeek> WEEKDAY = new Symbol<>("WEEKDAY");

    private static final Symbol<DayOfWeek> WEEKDAYS = new Symbol<>("WEEKDAYS");

    /** Abbreviations that are also other words. */
    private static final Set<String> AMBIGUOUS = Set.of("sun", "sat", "wed", "mon");

    private static final Set<String> BEFORE_DAYS = Words.of("""
            on this next last by until till since from before after between""");

    private static final Set<String> BETWEEN_DAYS = Words.of("""
            to and or through thru , - (""");

    private Weekdays() {}

    static void write(Grammar.Builder grammar) {
        grammar.words(WEEKDAY, DayOfWeek.MONDAY, "monday|mon")
                .words(WEEKDAY, DayOfWeek.TUESDAY, "tuesday|tues|tue")
                .words(WEEKDAY, DayOfWeek.WEDNESDAY, "wednesday|weds|wed|wedn")
                .words(WEEKDAY, DayOfWeek.THURSDAY, "thursday|thurs|thur|thu")
                .words(WEEKDAY, DayOfWeek.FRIDAY, "friday|fri")
                .words(WEEKDAY, DayOfWeek.SATURDAY, "saturday|sat")
                .words(WEEKDAY, DayOfWeek.SUNDAY, "sunday|sun");
        for (DayOfWeek day : DayOfWeek.values()) {
            grammar.words(WEEKDAYS, day, day.name().toLowerCase(Locale.ROOT) + "s");
        }
        grammar.rule(BASE, Weekdays::alone, "WEEKDAY")
                .rule(BASE, Weekdays::shifted, "[the] SHIFT WEEKDAY")
                .rule(
                        BASE,
                        Weekdays::ofWeek,
                        "WEEKDAY [of] [the] SHIFT week",
                        "[the] SHIFT week [maybe|perhaps] [,|-|–] [how] [about|say|maybe|perhaps|preferably|ideally|like] [on] WEEKDAY")
                .rule(BASE, match -> ofMonth(match, match.get(Numerals.DAY)), "WEEKDAY [.] [,] the DAY")
                .rule(BASE, match -> ofMonth(match, match.get(Numerals.ORDINAL)), "WEEKDAY [.] [,] ORDINAL")
                .rule(BASE, match -> ofMonth(match, match.get(Numerals.DIGITS)), "WEEKDAY [.] DIGITS")
                .rule(
                        BASE,
                        match -> counted(match, true),
                        "NUMBER WEEKDAY from now",
                        "NUMBER WEEKDAYS from now",
                        "NUMBER WEEKDAY later",
                        "NUMBER WEEKDAYS later")
                .rule(BASE, match -> counted(match, false), "NUMBER WEEKDAY ago", "NUMBER WEEKDAYS ago")
                .words(BASE, When.never(), "WEEKDAYS");
    }

    /** The weekday in the week, Monday to Sunday, that contains the day. */
    static LocalDate inWeekOf(LocalDate day, DayOfWeek weekday) {
        return Unit.WEEK.first(day).plusDays(weekday.getValue() - 1L);
    }

    /** The weekday in the week, Sunday to Saturday, that contains the day, as meant by "Monday two weeks from now". */
    static LocalDate near(LocalDate day, DayOfWeek weekday) {
        return day.with(WeekFields.SUNDAY_START.dayOfWeek(), weekday.getValue() % 7 + 1L);
    }

    static When each(DayOfWeek weekday) {
        return new When.Recurring(Unit.WEEK, monday -> Span.day(monday.plusDays(weekday.getValue() - 1L)));
    }

    private static @Nullable When alone(Match match) {
        Passage passage = match.passage();
        boolean said = BEFORE_DAYS.contains(match.before());
        boolean listed = passage.isCapital(match.start()) && BETWEEN_DAYS.contains(match.before());
        boolean another = AMBIGUOUS.contains(passage.word(match.start()))
                ? !(said || listed) || passage.isCapital(match.end())
                : !said && passage.isCapital(match.end());
        return another || match.before().equals("a") ? null : each(match.get(WEEKDAY));
    }

    private static When shifted(Match match) {
        return When.relative(match.get(SHIFT).of(match.get(WEEKDAY), match.today()));
    }

    private static When ofWeek(Match match) {
        LocalDate week = match.today().plusWeeks(match.get(SHIFT).steps());
        return When.relative(Span.day(inWeekOf(week, match.get(WEEKDAY))));
    }

    /** "Friday the 13th": this month's, if that is a Friday. */
    private static @Nullable When ofMonth(Match match, int day) {
        if (day == 0 || day > 31 || Surroundings.areCounting(match.passage(), match.end())) {
            return null;
        }
        When.Recurring each = DayOfMonth.ofEachMonth(day);
        LocalDate month = Unit.MONTH.first(match.today());
        Span date = each.in().apply(month);
        return date != null && isOn(match.get(WEEKDAY), date)
                ? new When.Fixed(date, Anchor.COMPLETED)
                : each.map(other -> isOn(match.get(WEEKDAY), other) ? other : null);
    }

    static boolean isOn(DayOfWeek weekday, @Nullable Span day) {
        return day != null && day.from().getDayOfWeek() == weekday;
    }

    private static When counted(Match match, boolean ahead) {
        DayOfWeek weekday = match.get(match.has(WEEKDAY) ? WEEKDAY : WEEKDAYS);
        long weeks = match.get(Numerals.NUMBER) - 1L;
        return When.relative(Span.day(
                ahead
                        ? match.today().with(TemporalAdjusters.next(weekday)).plusWeeks(weeks)
                        : match.today()
                                .with(TemporalAdjusters.previous(weekday))
                                .minusWeeks(weeks)));
    }
}
