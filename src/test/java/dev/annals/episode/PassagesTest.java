package dev.annals.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PassagesTest {

    private static final String EMOJI = "\uD83D\uDE80";

    static Stream<String> contents() {
        Random random = new Random(7);
        return Stream.of(
                "short",
                words(10_000),
                "x".repeat(5_000),
                EMOJI.repeat(3_000),
                "y" + EMOJI.repeat(3_000),
                " ".repeat(5_000) + "end",
                "line\n".repeat(2_000),
                random.ints(20_000, 0, 40)
                        .mapToObj(i -> i == 0 ? " " : i == 1 ? EMOJI : i == 2 ? "\n" : "a")
                        .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void theyCoverAllThatIsNotBlankAndKnowTheirPlace(String content) {
        // when
        List<Passages.Piece> pieces = Passages.of(content);

        // then
        int covered = 0;
        for (Passages.Piece piece : pieces) {
            assertThat(content.startsWith(piece.text(), piece.start())).isTrue();
            if (piece.start() > covered) {
                assertThat(content.substring(covered, piece.start())).isBlank();
            }
            covered = piece.start() + piece.text().length();
        }
        assertThat(content.substring(covered)).isBlank();
    }

    @ParameterizedTest
    @MethodSource("contents")
    void theyAreNeverTooLongForTheModelAndNeverHalfACharacter(String content) {
        assertThat(Passages.of(content)).isNotEmpty().allSatisfy(piece -> {
            assertThat(piece.text()).hasSizeLessThanOrEqualTo(1_001);
            assertThat(piece.text().codePoints())
                    .noneMatch(one -> one >= Character.MIN_SURROGATE && one <= Character.MAX_SURROGATE);
        });
    }

    @Test
    void shortTextIsOnePassage() {
        assertThat(Passages.of("Alice knows Bob")).containsExactly(new Passages.Piece("Alice knows Bob", 0));
    }

    @Test
    void blankTextHasNone() {
        assertThat(Passages.of(" \n ")).isEmpty();
    }

    @Test
    void neighboursOverlapSoThatNoSentenceIsOnlyHalfThere() {
        // when
        List<Passages.Piece> pieces = Passages.of(words(2_000));

        // then
        assertThat(pieces).hasSizeGreaterThan(5);
        for (int i = 1; i < pieces.size(); i++) {
            Passages.Piece before = pieces.get(i - 1);
            int overlap =
                    before.start() + before.text().length() - pieces.get(i).start();
            assertThat(overlap).isBetween(100, 150);
        }
    }

    @Test
    void theyBeginAndEndBetweenWords() {
        List<String> words = List.of(words(2_000).split(" ", -1));

        assertThat(Passages.of(words(2_000)))
                .allSatisfy(piece ->
                        assertThat(words).containsAll(List.of(piece.text().split(" ", -1))));
    }

    @Test
    void whoSpokeBelongsToWhatWasSaid() {
        Passages.Piece piece = new Passages.Piece("I moved.", 0);

        assertThat(piece.spokenBy("Mara")).isEqualTo("Mara: I moved.");
        assertThat(piece.spokenBy(null)).isEqualTo("I moved.");
    }

    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }
}
