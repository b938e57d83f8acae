package dev.annals.dedupe.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.annals.Seed;
import dev.annals.dedupe.match.Comparisons.Way;
import dev.annals.dedupe.match.MatchModel.Chances;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is learned from pairs that nobody has labelled. */
class LearningPropertyTest {

    private static final List<Double> LIKENESSES = List.of(0.1, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.92, 1.0);

    private static final int MOST_SHARED = 8;

    private final long seed = Seed.take();
    private final Random random = new Random(seed);

    @Test
    void whatIsShippedSaysWhatWasChosen() {
        assertThat(MatchModel.SHIPPED.before()).isCloseTo(-10, within(1e-9));
        assertThat(LIKENESSES.stream()
                        .map(like -> Math.round(MatchModel.SHIPPED.names(MatchModel.level(like)) * 10) / 10.0))
                .containsExactly(4.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.5, 15.0);
    }

    @Test
    void fewPairsTeachNothing() {
        // given
        Comparisons few = new Comparisons();
        few.add(new Way(8, 20, true, true), Learning.LEAST_PAIRS - 1);

        // then
        assertThat(Learning.of(few)).isEqualTo(MatchModel.SHIPPED);
    }

    @Test
    void plantedChancesAreRecovered() {
        // given a tenant where names that are much alike say little
        double one = 0.3;
        List<Double> ofOne = List.of(0.05, 0.05, 0.05, 0.05, 0.1, 0.1, 0.2, 0.2, 0.2);
        List<Double> ofTwo = List.of(0.25, 0.2, 0.15, 0.1, 0.08, 0.07, 0.05, 0.05, 0.05);
        Comparisons comparisons = new Comparisons();
        for (Way way : everyWay()) {
            double ones = one * ofOne.get(way.names()) * sharing(way, true) * differing(way, 0.05, 0.1);
            double twos = (1 - one) * ofTwo.get(way.names()) * sharing(way, false) * differing(way, 0.4, 0.3);
            comparisons.add(way, Math.round(20_000 * (ones + twos)));
        }

        // when
        MatchModel learned = Learning.of(comparisons);

        // then
        assertThat(learned.one()).isCloseTo(one, within(0.03));
        for (int level = 0; level < ofOne.size(); level++) {
            double shipped = MatchModel.SHIPPED.names().get(level).bits();
            double planted = Math.clamp(MatchModel.log2(ofOne.get(level) / ofTwo.get(level)), shipped - 4, shipped + 4);
            assertThat(learned.names().get(level).bits()).as("level %d", level).isCloseTo(planted, within(0.5));
        }
        assertThat(learned.constant().bits()).isCloseTo(MatchModel.log2(0.05 / 0.4), within(0.5));
        assertThat(learned.once().bits()).isCloseTo(MatchModel.log2(0.1 / 0.3), within(0.5));
    }

    private static List<Way> everyWay() {
        return IntStream.range(0, 9)
                .boxed()
                .flatMap(names -> IntStream.rangeClosed(0, MOST_SHARED)
                        .boxed()
                        .flatMap(bits -> Stream.of(
                                new Way(names, bits, false, false),
                                new Way(names, bits, false, true),
                                new Way(names, bits, true, false),
                                new Way(names, bits, true, true))))
                .toList();
    }

    /** A value of both is worth what its rarity says: of strangers, so many share one. Half of what is one shares one. */
    private static double sharing(Way way, boolean same) {
        return way.bits() > 0
                ? shared(way.bits(), same)
                : 1
                        - IntStream.rangeClosed(1, MOST_SHARED)
                                .mapToDouble(bits -> shared(bits, same))
                                .sum();
    }

    private static double shared(int bits, boolean same) {
        return 0.5 / MOST_SHARED * (same ? 1 : Math.pow(2, -bits));
    }

    private static double differing(Way way, double constant, double once) {
        return (way.constant() ? constant : 1 - constant) * (way.once() ? once : 1 - once);
    }

    @Test
    void whateverThePairsWhoIsMoreAlikeIsNoLessSurelyOneAndWhatDiffersSpeaksAgainst() {
        for (int i = 0; i < 200; i++) {
            // given
            Comparisons comparisons = new Comparisons();
            for (int j = 0; j < 40; j++) {
                comparisons.add(
                        new Way(random.nextInt(9), random.nextInt(20), random.nextBoolean(), random.nextBoolean()),
                        1 + random.nextInt(2_000));
            }

            // when
            MatchModel learned = Learning.of(comparisons);

            // then
            assertThat(IntStream.range(0, 9).mapToObj(level -> Math.round(learned.names(level) * 1_000)))
                    .as(Seed.repeat(seed))
                    .isSorted();
            assertThat(learned.constant().bits())
                    .isNegative()
                    .isLessThanOrEqualTo(learned.once().bits());
            assertThat(learned.once().bits()).isNegative();
            for (int level = 0; level < 9; level++) {
                assertThat(learned.names(level)).isCloseTo(MatchModel.SHIPPED.names(level), within(4.001));
            }
            assertThat(learned.before()).isCloseTo(-10, within(4.001));
            Sign names = new Sign.Names(LIKENESSES.get(random.nextInt(9)), List.of("alike"));
            Sign differing = new Sign.Differing("born_on", true, "two dates");
            assertThat(MatchWeights.of(List.of(names, differing), learned).bits())
                    .isLessThan(MatchWeights.of(List.of(names), learned).bits());
        }
    }

    @Test
    void theOrderOfPairsDoesNotMatterNorThatTheyWereKept() {
        // given
        List<Way> ways = IntStream.range(0, 1_000)
                .mapToObj(
                        i -> new Way(random.nextInt(9), random.nextInt(24), random.nextBoolean(), random.nextBoolean()))
                .toList();
        Comparisons comparisons = new Comparisons();
        ways.forEach(way -> comparisons.add(way, 1));
        Comparisons backwards = new Comparisons();
        ways.reversed().forEach(way -> backwards.add(way, 1));

        // then
        assertThat(Learning.of(backwards)).isEqualTo(Learning.of(comparisons));
        assertThat(Learning.of(Comparisons.ofWords(comparisons.words()))).isEqualTo(Learning.of(comparisons));
        assertThat(Learning.of(comparisons).names()).allSatisfy(LearningPropertyTest::isChance);
    }

    private static void isChance(Chances chances) {
        assertThat(chances.m()).isBetween(0.0, 1.0);
        assertThat(chances.u()).isPositive();
    }
}
