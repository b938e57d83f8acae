package dev.annals.time.expression;

import static dev.annals.time.expression.Numerals.ORDINAL;
import static dev.annals.time.expression.Numerals.SMALL;
import static dev.annals.time.expression.Phrases.BASE;

import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Match;
import dev.annals.time.expression.grammar.Passage;
import dev.annals.time.expression.grammar.Symbol;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Decades and centuries. */
final class Decades {

    /** The first year of the decade within its century: 90 for the nineties. */
    private static final Symbol<Integer> TIES = new Symbol<>("TIES");

    private static final Symbol<Integer> DECADE_DIGITS = new Symbol<>("DECADE_DIGITS");

    private static final Set<String> BEFORE_AGES = Words.of("""
            his her their my our your its low high upper""");

    private static final List<String> FROM_TENS =
            Words.list("tens twenties thirties forties fifties sixties seventies eighties nineties");

    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int FIRST_CENTURY = 1000;

    private Decades() {}

    static void write(Grammar.Builder grammar) {
        for (int n = 0; n < FROM_TENS.size(); n++) {
            grammar.words(TIES, (n + 1) * TEN, FROM_TENS.get(n));
        }
        grammar.rule(DECADE_DIGITS, match -> digits(match.passage(), match.start()), "DIGITS s", "DIGITS ' s")
                .rule(BASE, Decades::ofDigits, "[the] DECADE_DIGITS", "[the] ' DECADE_DIGITS")
                .rule(BASE, Decades::spelled, "[the] TIES")
                .rule(BASE, match -> decade(match.get(SMALL) * HUNDRED + match.get(TIES)), "[the] SMALL [-] TIES")
                .rule(BASE, match -> decade(2000 + match.get(TIES)), "[the] two thousand [and] TIES")
                .rule(BASE, match -> decade(2000), "[the] two thousands", "[the] noughties|aughts|naughties")
                .rule(BASE, match -> century(match.get(SMALL) * HUNDRED), "[the] SMALL hundreds")
                .rule(BASE, Decades::numbered, "[the] ORDINAL [-] century|centuries [ad|ce]")
                .words(
                        BASE,
                        When.never(),
                        "[the] ORDINAL [-] century bc|bce",
                        "[the] ORDINAL [-] century b . c",
                        "DECADE_DIGITS bc|bce");
    }

    private static @Nullable Integer digits(Passage passage, int index) {
        String written = passage.word(index);
        int number = Integer.parseInt(written);
        boolean fits = written.length() == 2 || number >= FIRST_CENTURY;
        return fits && number % TEN == 0 ? number : null;
    }

    private static @Nullable When ofDigits(Match match) {
        int number = match.get(DECADE_DIGITS);
        if (number >= FIRST_CENTURY) {
            return number % HUNDRED == 0 && number != 2000 ? century(number) : decade(number);
        }
        Passage passage = match.passage();
        boolean said =
                !passage.isNumber(match.start()) || passage.isMark(match.start()) || Surroundings.areFitting(match);
        return said && !isAge(match) ? ofAnyCentury(number) : null;
    }

    private static @Nullable When spelled(Match match) {
        boolean said = match.passage().word(match.start()).equals("the") || Surroundings.areFitting(match);
        return said && !isAge(match) ? ofAnyCentury(match.get(TIES)) : null;
    }

    /** "In her mid-twenties". */
    private static boolean isAge(Match match) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(back -> match.passage().word(match.start() - back))
                .anyMatch(BEFORE_AGES::contains);
    }

    private static When ofAnyCentury(int year) {
        return new When.Recurring(Unit.CENTURY, first -> Span.starting(Unit.DECADE, first.plusYears(year)));
    }

    /** Excludes "BC" and "Twentieth Century Fox". */
    private static @Nullable When numbered(Match match) {
        Passage passage = match.passage();
        boolean title = passage.isCapital(match.end() - 1) && passage.isCapital(match.end());
        return title || Surroundings.areBeforeChrist(passage, match.end())
                ? null
                : century((match.get(ORDINAL) - 1) * HUNDRED);
    }

    private static @Nullable When decade(int year) {
        return year < FIRST_CENTURY ? null : When.explicit(Span.starting(Unit.DECADE, LocalDate.of(year, 1, 1)));
    }

    private static @Nullable When century(int year) {
        return year < 0 || year > 3000 ? null : When.explicit(Span.starting(Unit.CENTURY, LocalDate.of(year, 1, 1)));
    }
}
