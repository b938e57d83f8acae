package dev.annals.dedupe.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatchWeightsTest {

    private static final Sign NICKNAME = new Sign.Names(0.8, List.of("nickname"));
    private static final Sign GIVEN_NAME = new Sign.Names(0.3, List.of("given-name-only"));
    private static final Sign BIRTH = new Sign.Differing("born_on", true, "two dates");
    private static final Sign HOME = new Sign.Differing("residence", false, "two places at one time");

    @Test
    void theSameNameIsEnoughAndAGivenNameIsNot() {
        assertThat(of(new Sign.Names(0.95, List.of("legal-form")))).isGreaterThan(0.95);
        assertThat(of(NICKNAME)).isBetween(0.5, 0.95);
        assertThat(of(GIVEN_NAME)).isLessThan(0.1);
    }

    @Test
    void whatIsSharedLiftsWhatItsNameLeavesOpen() {
        assertThat(of(NICKNAME, shared("works_at", 2, 1_000))).isGreaterThan(0.99);
        assertThat(of(GIVEN_NAME, shared("works_at", 2, 1_000))).isBetween(0.5, 0.99);
    }

    @Test
    void aRareValueSaysMoreThanAFrequentOne() {
        assertThat(LongStream.of(2, 3, 5, 20, 100, 400, 1_000)
                        .mapToDouble(bearers -> of(NICKNAME, shared("works_at", bearers, 1_000))))
                .isSortedAccordingTo((one, other) -> Double.compare(other, one))
                .doesNotHaveDuplicates();
        assertThat(bits(shared("works_at", 1_000, 1_000))).isZero();
    }

    @Test
    void inASmallMemoryNothingIsRareButATelephoneIs() {
        // given
        double employer = bits(shared("works_at", 2, 3));

        // then
        assertThat(employer).isBetween(4.0, 6.0);
        assertThat(bits(new Sign.Shared("phone", "\"+47 22 12 34 56\"", true, 2, 3)))
                .isGreaterThan(employer);
        assertThat(bits(new Sign.Shared("phone", "\"+47 22 12 34 56\"", true, 900, 1_000)))
                .isLessThan(employer);
    }

    @Test
    void muchThatIsSharedCountsNoMoreThanTwiceTheRarest() {
        // given
        List<Sign> signs = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            signs.add(shared("p" + i, 2, 100));
        }

        // then
        double one = bits(signs.getFirst());
        assertThat(weigh(signs.subList(0, 2)).bits() - weigh(List.of()).bits()).isBetween(one * 1.49, one * 1.51);
        assertThat(weigh(signs).bits() - weigh(List.of()).bits()).isBetween(one * 1.9, one * 2);
    }

    @Test
    void whatDiffersSpeaksAgainstItAndMostOfAllWhatNeverChanges() {
        assertThat(DoubleStream.of(of(NICKNAME), of(NICKNAME, HOME), of(NICKNAME, BIRTH)))
                .isSortedAccordingTo((one, other) -> Double.compare(other, one))
                .doesNotHaveDuplicates();
        assertThat(of(NICKNAME, shared("works_at", 2, 1_000), BIRTH)).isLessThan(0.95);
    }

    @Test
    void meaningAloneMakesNoPair() {
        assertThat(of(GIVEN_NAME, new Sign.Near(1, "near"))).isLessThan(0.6);
        assertThat(of(NICKNAME, new Sign.Near(1, "near"))).isGreaterThan(of(NICKNAME, new Sign.Near(0.2, "near")));
        assertThat(of(NICKNAME, new Sign.Near(0, "near"))).isEqualTo(of(NICKNAME));
    }

    @Test
    void theProbabilityIsThatOfTheSumOfWhatIsShown() {
        // given
        Weighed weighed = weigh(List.of(NICKNAME, HOME, shared("works_at", 4, 30)));

        // then
        double sum = weighed.weights().stream().mapToDouble(Weight::bits).sum();
        assertThat(weighed.probability())
                .isBetween(1 / (1 + Math.pow(2, -sum)) - 1e-4, 1 / (1 + Math.pow(2, -sum)) + 1e-4);
        assertThat(weighed.weights())
                .extracting(Weight::field)
                .containsExactly("before", "names", "differing residence", "shared works_at");
        assertThat(weighed.weights().getLast().why()).isEqualTo("\"Acme\" of both, and of 2 others among 30");
    }

    @Test
    void theOrderOfSignsDoesNotMatter() {
        // given
        List<Sign> signs = new ArrayList<>(
                List.of(NICKNAME, HOME, shared("works_at", 4, 30), shared("likes", 9, 30), new Sign.Near(0.5, "near")));
        Weighed weighed = weigh(signs);
        Random random = new Random(1);

        // then
        assertThat(Stream.generate(() -> {
                            Collections.shuffle(signs, random);
                            return weigh(signs);
                        })
                        .limit(50))
                .allSatisfy(another -> assertThat(another.probability()).isEqualTo(weighed.probability()));
    }

    private static Sign shared(String predicate, long bearers, long among) {
        return new Sign.Shared(predicate, "\"Acme\"", false, bearers, among);
    }

    private static double of(Sign... signs) {
        return weigh(List.of(signs)).probability();
    }

    /** Of one alone. */
    private static double bits(Sign sign) {
        return weigh(List.of(sign)).weights().getLast().bits();
    }

    private static Weighed weigh(List<Sign> signs) {
        return MatchWeights.of(signs, MatchModel.SHIPPED);
    }
}
