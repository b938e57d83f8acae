package dev.annals.time.expression;

import static dev.annals.time.expression.Months.MONTH;
import static dev.annals.time.expression.Numerals.DAY;
import static dev.annals.time.expression.Numerals.ORDINAL;
import static dev.annals.time.expression.Phrases.BASE;

import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Match;
import dev.annals.time.expression.grammar.Passage;
import dev.annals.time.expression.grammar.Symbol;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Days of a month: "the 2nd of August", "Oct. 2", "the 4th". */
final class MonthDays {

    static final Symbol<DayOfMonth> MONTH_DAY = new Symbol<>("MONTH_DAY");

    /** A day without its month: "the 4th". */
    static final Symbol<When> NTH = new Symbol<>("NTH");

    private static final Set<String> VERBS = Set.of("may", "march", "mar");

    private static final Set<String> BEFORE_NTH = Words.of("on by until till since from around before after for to");

    /** Words that may follow a day; not nouns that the ordinal or number could belong to. */
    private static final Set<String> AFTER_DAYS = Words.of("""
            with at and or to in for but we i he she they you because if when so as then from until between around
            before after""");

    private MonthDays() {}

    static void write(Grammar.Builder grammar) {
        grammar.rule(
                        MONTH_DAY,
                        MonthDays::monthDay,
                        "[the] DAY [day] of [the] [month] [of] MONTH",
                        "[the] DAY [-|/] MONTH",
                        "MONTH [.] the DAY")
                .rule(MONTH_DAY, match -> isAbbreviated(match) ? monthDay(match) : null, "DAY . MONTH", "MONTH . DAY")
                .rule(MONTH_DAY, match -> counts(match) ? null : monthDay(match), "MONTH [-|/] DAY")
                .rule(
                        MONTH_DAY,
                        match -> new DayOfMonth(match.get(MONTH), match.get(ORDINAL)),
                        "MONTH , [the] ORDINAL");
        grammar.rule(NTH, match -> DayOfMonth.ofEachMonth(match.get(ORDINAL)), "[the] ORDINAL")
                .rule(BASE, match -> isDay(match) ? match.get(NTH) : null, "NTH");
    }

    /** Excludes verbs: "the second may be", "you may first ask". */
    private static @Nullable DayOfMonth monthDay(Match match) {
        Passage passage = match.passage();
        boolean verb = IntStream.range(match.start(), match.end()).anyMatch(at -> isVerb(passage, at));
        boolean goesOn = passage.isWord(match.end()) && goesOn(match.after());
        return verb && goesOn && passage.isWord(match.end() - 1)
                ? null
                : new DayOfMonth(match.get(MONTH), match.get(DAY));
    }

    private static boolean isVerb(Passage passage, int index) {
        return VERBS.contains(passage.word(index))
                && !passage.isCapital(index)
                && !passage.word(index - 1).equals("of");
    }

    /** Whether a word after a month or a day continues the phrase rather than the sentence. */
    static boolean goesOn(String word) {
        return !AFTER_DAYS.contains(word);
    }

    /** "In May. 5 people came": the full stop may end the sentence. */
    private static boolean isAbbreviated(Match match) {
        Passage passage = match.passage();
        return passage.isNumber(match.start())
                || passage.isJoined(match.start() + 2)
                || !Months.NAMES.contains(passage.word(match.start()));
    }

    static boolean counts(Match match) {
        return Surroundings.areCounting(match.passage(), match.end());
    }

    /** "On the 4th" is a day, "the 4th time" is not. */
    private static boolean isDay(Match match) {
        Passage passage = match.passage();
        return passage.word(match.start()).equals("the")
                && passage.isNumber(match.start() + 1)
                && BEFORE_NTH.contains(match.before())
                && !(passage.isWord(match.end()) && goesOn(match.after()));
    }
}
