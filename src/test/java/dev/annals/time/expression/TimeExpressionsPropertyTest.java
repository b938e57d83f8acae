package dev.annals.time.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.Seed;
import dev.annals.time.expression.grammar.Grammar;
import dev.annals.time.expression.grammar.Parse;
import dev.annals.time.expression.grammar.Passage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeExpressionsPropertyTest {

    private static final int TEXTS = 3000;
    private static final String SHORT_YEAR = ".*(?<!\\d)\\d\\d(?!\\d).*";

    /** What times are said with, and what could be mistaken for it. */
    private static final String[] PIECES = """
            a an the of in on at from to between and until since before after by early mid late end start middle week
            weeks month months year years day days quarter decade century weekend fortnight monday tuesday friday sun
            january february march may june september dec jan spring summer fall winter christmas easter thanksgiving
            last next this past coming previous following same that ago later earlier now today yesterday tomorrow
            first second third 3rd 21st 31st thirtieth one two ten twenty ninety nineteen hundred thousand half couple
            few several every each rest remainder 1 2 5 13 29 31 52 99 1066 1999 2015 2020 9999 20150517 5/17 17/5
            2015-05-17 5.12 10:30 1990s 90s ' s , . - – / ( ) : $ % Q1 H2 bc ad c. ytd eoy will 😀 ñ ١ \uD800 \u0000
            """.strip().split("\\s+");

    private final TimeExpressions times = new TimeExpressions();
    private final long seed = Seed.take();
    private final Random random = new Random(seed);

    @Test
    void whatIsFoundIsInTheTextInOrderAndNeverEmpty() {
        for (int n = 0; n < TEXTS; n++) {
            String text = text();
            List<TimeExpression> found = times.find(text, reference());

            int last = 0;
            for (TimeExpression one : found) {
                assertThat(one.start()).as(told(text)).isGreaterThanOrEqualTo(last);
                assertThat(text.substring(one.start(), one.end()))
                        .as(told(text))
                        .isEqualTo(one.text());
                assertThat(one.from()).as(told(text)).isBefore(one.to());
                assertThat(one.through()).as(told(text)).isAfterOrEqualTo(one.to());
                last = one.end();
            }
        }
    }

    @Test
    void whatNamesItsYearReadsTheSameAloneWheneverItIsRead() {
        for (int n = 0; n < TEXTS; n++) {
            String text = text();
            Instant reference = reference();
            for (TimeExpression one : times.find(text, reference)) {
                if (one.anchor() == Anchor.EXPLICIT) {
                    Instant another = one.text().matches(SHORT_YEAR) ? reference : reference();
                    assertThat(times.find(one.text(), another))
                            .as(told(text))
                            .filteredOn(again -> again.text().equals(one.text()) && again.bound() == one.bound())
                            .allSatisfy(again -> assertThat(again.from()).isEqualTo(one.from()))
                            .allSatisfy(again -> assertThat(again.to()).isEqualTo(one.to()));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "of the of the ",
                "1/1/",
                "1-1-1-",
                "2015 ",
                "2015-05-17-",
                "1 day 1 month 1 year ",
                "last week of the end of the ",
                "first week of May ",
                "Monday Monday ",
                "May May ",
                "two thousand and ",
                "from May to ",
                "three days after ",
                "the day before the day before ",
                "Christmas ",
                "every Monday ",
                "now\n",
                "'",
                "\uD83D",
                "aaaaaaaa",
                "99999999"
            })
    void twiceTheTextIsTwiceTheWork(String piece) {
        // given
        long once = work(piece.repeat(500));

        // when
        long twice = work(piece.repeat(1000));

        // then
        assertThat(twice).isLessThanOrEqualTo(once * 2 + 1000);
    }

    private static long work(String text) {
        Grammar grammar = Phrases.english();
        Parse parse = grammar.parse(new Passage(text, LocalDate.of(2021, 6, 16)));
        new Scan(parse, text).expressions();
        return parse.steps();
    }

    private String text() {
        return IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(n -> PIECES[random.nextInt(PIECES.length)] + (random.nextInt(5) == 0 ? "" : " "))
                .collect(Collectors.joining());
    }

    /** Also near the ends of what can be kept. */
    private Instant reference() {
        LocalDate day = LocalDate.of(1 + random.nextInt(9999), 1 + random.nextInt(12), 1 + random.nextInt(28));
        return Instant.parse(day + "T12:00:00Z");
    }

    private String told(String text) {
        return "\"" + text + "\" of " + Seed.repeat(seed);
    }
}
