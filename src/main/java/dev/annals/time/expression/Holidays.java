package dev.annals.time.expression;

import static dev.annals.time.expression.Phrases.BASE;
import static dev.annals.time.expression.Years.FOUR_DIGITS;
import static dev.annals.time.expression.Years.YEAR;

import dev.annals.time.expression.Years.Year;
import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Match;
import dev.annals.time.expression.grammar.Parsed;
import dev.annals.time.expression.grammar.Passage;
import dev.annals.time.expression.grammar.Symbol;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holidays, alone, with a year, or with the adjacent weekend. */
final class Holidays {

    static final Symbol<When> HOLIDAY = new Symbol<>("HOLIDAY");

    /** Nouns for things made for a holiday, so that the date is not meant. */
    private static final Set<String> THINGS = Words.of("""
            tree trees card cards present presents gift gifts song songs carol carols lights decoration
            decorations movie movies music shopping sweater sweaters cookies costume costumes candy egg
            eggs bunny break vacation holiday holidays season island time spirit market markets resolution
            resolutions""");

    private static final Set<String> BEFORE_WISHES = Set.of("happy", "merry", "a", "chinese", "lunar", "jewish");

    private static final Set<String> BEFORE_HOLIDAYS = Words.of("""
            on at last this since until by before after for during around""");

    /** The most tokens of a name. */
    private static final int LONGEST = 9;

    private static final When SAINT_PATRICK = new DayOfMonth(Month.MARCH, 17).each();

    private Holidays() {}

    static void write(Grammar.Builder grammar) {
        Set<String> begin = HolidayCalendar.names().stream()
                .map(name -> name.replaceFirst(" .*", ""))
                .flatMap(word -> Stream.of(word, word + "s"))
                .collect(Collectors.toSet());
        grammar.terminal(HOLIDAY, begin, Holidays::read);
        grammar.rule(BASE, match -> of(match.get(HOLIDAY), match.get(YEAR)), "HOLIDAY [,] [of|in|on] YEAR")
                .rule(
                        BASE,
                        match -> of(match.get(HOLIDAY), Year.of(match.get(FOUR_DIGITS))),
                        "[the] FOUR_DIGITS HOLIDAY")
                .rule(
                        BASE,
                        match -> of(SAINT_PATRICK, Year.of(match.get(FOUR_DIGITS))),
                        "saint|st [.] patrick [' s] FOUR_DIGITS")
                .rule(BASE, match -> Dates.shifted(match, match.get(HOLIDAY)), "[the] SHIFT HOLIDAY")
                .rule(BASE, match -> isMeant(match) ? match.get(HOLIDAY) : null, "HOLIDAY")
                .rule(
                        BASE,
                        match -> weekend(of(match.get(HOLIDAY), match.get(YEAR))),
                        "HOLIDAY [,] [of] YEAR weekend",
                        "HOLIDAY weekend [,] [of|in] YEAR")
                .rule(BASE, match -> weekend(Dates.shifted(match, match.get(HOLIDAY))), "[the] SHIFT HOLIDAY weekend")
                .rule(BASE, match -> weekend(match.get(HOLIDAY)), "HOLIDAY weekend")
                .rule(
                        BASE,
                        match -> of(match.get(HOLIDAY), match.get(YEAR)).map(Holidays::week),
                        "HOLIDAY [,] [of] YEAR week",
                        "HOLIDAY week [,] [of|in] YEAR")
                .rule(BASE, match -> match.get(HOLIDAY).map(Holidays::week), "HOLIDAY week");
    }

    /** Reads names with or without apostrophes, hyphens, full stops and a plural s. */
    private static List<Parsed<When>> read(Passage passage, int index) {
        List<Parsed<When>> found = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (int at = index; at < passage.size() && at < index + LONGEST; at++) {
            String word = passage.word(at);
            boolean possessive = word.equals("s") && passage.word(at - 1).equals("'");
            if (passage.isWord(at) && !possessive) {
                name.append(name.isEmpty() ? "" : " ").append(singular(word));
                When when = HolidayCalendar.find(name.toString());
                if (when != null) {
                    found.add(0, new Parsed<>(at + 1, when));
                }
            } else if (!possessive && !word.equals("'") && !word.equals("-") && !word.equals(".")) {
                break;
            }
        }
        return found;
    }

    private static String singular(String word) {
        return word.length() > 2 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static When of(When holiday, Year year) {
        Span span = holiday.firstFrom(year.first());
        return span == null || span.from().getYear() != year.number()
                ? When.never()
                : new When.Fixed(span, year.anchor());
    }

    private static boolean isMeant(Match match) {
        boolean named = match.passage().isCapital(match.end()) && !BEFORE_HOLIDAYS.contains(match.before());
        return !named && !THINGS.contains(match.after()) && !BEFORE_WISHES.contains(match.before());
    }

    private static Span week(Span day) {
        return Span.of(Unit.WEEK, day.from());
    }

    private static When weekend(When holiday) {
        return holiday.map(day -> beside(day.from()));
    }

    /** The nearest weekend, extended by the holiday if it is adjacent. */
    private static @Nullable Span beside(LocalDate day) {
        LocalDate saturday = day.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) < 0
                ? Unit.WEEKEND.first(day.minusWeeks(1))
                : Unit.WEEKEND.first(day);
        Span weekend = Span.starting(Unit.WEEKEND, saturday);
        return switch (day.getDayOfWeek()) {
            case MONDAY -> new Span(weekend.from(), day.plusDays(1), Unit.WEEKEND);
            case FRIDAY, THURSDAY -> new Span(day, weekend.to(), Unit.WEEKEND);
            default -> weekend;
        };
    }
}
