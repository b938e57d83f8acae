package dev.annals.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much it says if what is known about two entities is similar in meaning. */
class MeaningTest {

    @Test
    void whatIsNoNearerThanAllIsSaysNothing() {
        assertThat(of(new double[][] {{0.9, 0.9, 0.9}, {0.9, 0.9, 0.9}, {0.9, 0.9, 0.9}}))
                .isEmpty();
        assertThat(of(new double[][] {{1, 1, 1}, {1, 1, 1}, {1, 1, 1}})).isEmpty();
    }

    @Test
    void itCountsHowMuchNearerTheNearestAreWhateverTheModelsBand() {
        // given
        double[][] wide = {{0.8, 0.2, 0.2}, {0.2, 0.8, 0.2}, {0.2, 0.2, 0.2}};
        double[][] narrow = IntStream.range(0, 3)
                .mapToObj(i -> IntStream.range(0, 3)
                        .mapToDouble(j -> 0.9 + wide[i][j] / 10)
                        .toArray())
                .toArray(double[][]::new);

        // then
        assertThat(Meaning.nearness(wide)).isBetween(0.3, 0.4);
        assertThat(Rounding.of(Meaning.nearness(narrow))).isEqualTo(Rounding.of(Meaning.nearness(wide)));
    }

    @Test
    void itNeverSaysMuchAndNamesTheTwoNearest() {
        // when
        Meaning meaning =
                of(new double[][] {{0, 0, 1}, {0, 0.9, 0}, {0.9, 0, 0}}).orElseThrow();

        // then
        assertThat(meaning.weight()).isEqualTo(0.3);
        assertThat(meaning.facts()).containsExactly("one 0", "other 2");
        assertThat(meaning.why()).contains("\"one says 0\" and \"other says 2\"");
    }

    @Test
    void wordsAreCutWhereTheyAreMany() {
        assertThat(Quoted.of("a".repeat(199) + "😀 and more")).isEqualTo("\"" + "a".repeat(199) + "…\"");
    }

    private static Optional<Meaning> of(double[][] similarities) {
        return Meaning.of(said("one"), said("other"), similarities);
    }

    private static List<Meaning.Said> said(String who) {
        return IntStream.range(0, 3)
                .mapToObj(i -> new Meaning.Said(who + " " + i, who + " says " + i))
                .toList();
    }
}
