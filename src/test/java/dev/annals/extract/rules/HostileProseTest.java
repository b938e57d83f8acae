package dev.annals.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.annals.Concurrent;
import dev.annals.extract.Extraction;
import dev.annals.extract.Extractor;
import dev.annals.extract.Prose;
import dev.annals.extract.serve.WrittenTimes;
import dev.annals.language.english.English;
import dev.annals.vocabulary.Vocabulary;
import java.time.Instant;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every input is processed quickly: anything quadratic in its length would take hours here. */
@Concurrent
class HostileProseTest {

    private static final int LENGTH = 100_000;
    private static final Instant SAID_AT = Instant.parse("2024-06-15T12:00:00Z");

    private final Extractor extractor = new RuleExtractor(English.ANALYZER, new WrittenTimes(), Vocabulary.shipped());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee (born 1950) ",
                "Ann Lee, Bo Holm and ",
                "((((((",
                "(1990 – 2020) ",
                "Ann Lee (c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c) ",
                "He lives in Oslo. ",
                "who works at Globex which ",
                "born 3 May 1950 ",
                "son of the son of ",
                "\"\"\" ' “ ",
                "\uD83D\uDE44 \uD800 \u0000 \u202E"
            })
    @Timeout(60)
    void longTextsEnd(String piece) {
        // given
        String text = piece.repeat(LENGTH / piece.length());

        // then
        assertThatNoException().isThrownBy(() -> extractor.extract(prose(text)));
    }

    @Test
    @Timeout(60)
    void degreesWithoutEndAreRead() {
        // given
        String text = "Ann Lee, " + "MD ".repeat(30_000) + "(born 3 May 1950 in Oslo)";

        // then
        assertThatNoException().isThrownBy(() -> extractor.extract(prose(text)));
    }

    @Test
    void randomTextIsReadWithoutFault() {
        // given
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String[] words = {
            "Ann", "Lee", "(", ")", "born", "in", "Oslo", ",", "CEO", "of", "Globex", "and", "her", "\"", "1950", "was",
            "who", "not", "the", ".", "?", "son", "'s", "\n", "–", "lives"
        };

        for (int i = 0; i < 300; i++) {
            String text = random.ints(1 + random.nextInt(40), 0, words.length)
                    .mapToObj(word -> words[word])
                    .collect(Collectors.joining(" "));

            // when
            Extraction extraction = extractor.extract(prose(text));

            // then
            assertThat(extraction.claims()).as("seed %d, text %s", seed, text).allSatisfy(claim -> {
                assertThat(claim.quote().end()).isLessThanOrEqualTo(text.length());
                assertThat(claim.confidence()).isBetween(0.0, 1.0);
            });
        }
    }

    private static Prose prose(String text) {
        return new Prose(text, SAID_AT, "Sam Reed", "Kim Vale");
    }
}
