package dev.annals.language.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.annals.Concurrent;
import dev.annals.Seed;
import dev.annals.language.Sentence;
import dev.annals.language.Word;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any input is analysed in time, and every word is found at its position. */
@Concurrent
class HostileTextTest {

    private static final int LONG = 100_000;

    /** Many times what any takes: the square of the length would be minutes. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final List<String> BITS = List.of(
            "a",
            "Ann",
            "no.",
            "No.",
            "(",
            ")",
            "1",
            "12",
            "1990-95",
            "$",
            "US$",
            ".",
            "...",
            "?!",
            ",",
            "-",
            "--",
            "'s",
            "n't",
            "\u2019",
            "\"",
            "\u201C",
            "#",
            "@",
            "%",
            "/",
            "http://",
            "x.com",
            ":)",
            "5km",
            " ",
            "  ",
            "\n",
            "\r\n",
            "\t",
            "\u00A0",
            "\u2028",
            "\u0000",
            "\u0007",
            "\u200B",
            "\u200F",
            "\uFEFF",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "e\u0301",
            "\u05D0\u05D1",
            "\u6771\u4EAC",
            "\u0130",
            "&amp;",
            "can",
            "not",
            "gonna",
            "\u00C5");

    @Test
    void wordsAreWhereTheyStandInAnyText() {
        // given
        long seed = Seed.take();
        Random random = new Random(seed);

        for (int i = 0; i < 2_000; i++) {
            // when
            String text = text(random);
            List<Sentence> sentences = English.ANALYZER.analyze(text);

            // then
            assertThat(sentences).as(Seed.repeat(seed)).allSatisfy(sentence -> assertIsWhole(text, sentence));
            assertThat(read(sentences)).as(Seed.repeat(seed)).isEqualTo(withoutSpaces(text));
        }
    }

    /** Only the spaces within brackets are not a word's. */
    private static void assertIsWhole(String text, Sentence sentence) {
        int end = 0;
        for (int i = 0; i < sentence.words().size(); i++) {
            Word word = sentence.words().get(i);
            assertThat(withoutSpaces(text.substring(word.start(), word.end()))).isEqualTo(word.form());
            assertThat(word.start()).isGreaterThanOrEqualTo(end);
            assertThat(word.head())
                    .isBetween(Word.NONE, sentence.words().size() - 1)
                    .isNotEqualTo(i);
            end = word.end();
        }
        assertThat(sentence.names())
                .allSatisfy(name -> assertThat(name.first())
                        .isLessThanOrEqualTo(name.last())
                        .isLessThan(sentence.words().size()));
    }

    private static String read(List<Sentence> sentences) {
        StringBuilder read = new StringBuilder();
        sentences.forEach(sentence -> sentence.words().forEach(word -> read.append(word.form())));
        return read.toString();
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("[ \\t\\n\\r\\f\\u00A0\\u2028\\u2029]", "");
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            text.append(BITS.get(random.nextInt(BITS.size())));
        }
        return text.toString();
    }

    static Stream<String> longTexts() {
        return Stream.of(
                        "a",
                        "a-",
                        "a.",
                        "a:",
                        "x@",
                        "(",
                        "1,",
                        "ab ",
                        "Ann met Bo and ",
                        "\"( ",
                        "1 ) ( ",
                        "no. ",
                        "a\n",
                        "\uD83D",
                        "\u05D0 ",
                        longWord("a"),
                        longWord("a-"),
                        longWord("a."),
                        longWord("ab:"),
                        longWord("a:b@"),
                        longWord(":-"))
                .map(bit -> bit.repeat(LONG / bit.length()));
    }

    /** As long as a word can be. */
    private static String longWord(String bit) {
        return bit.repeat(Forms.LONGEST_WORD / bit.length()) + " ";
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void longTextsTakeNoLongerThanTheirLength(String text) {
        Assertions.assertTimeoutPreemptively(
                PATIENCE, () -> assertThatNoException().isThrownBy(() -> English.ANALYZER.analyze(text)));
    }
}
