package dev.annals.retention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.Seed;
import dev.annals.time.Instants;
import dev.annals.time.Interval;
import dev.annals.time.IsoPeriod;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;

/** When a fact becomes stale and how relevance fades, in general. */
class StalenessPropertyTest {

    private static final int CASES = 300;
    private static final Instant EPOCH = Instant.parse("2020-01-01T00:00:00Z");

    private final long seed = Seed.take();
    private final Random random = new Random(seed);

    /** A fact, when it was said last, how long it lives, and an instant that is asked about. */
    private final class Case {

        final Interval valid;
        final Instant confirmedAt;
        final IsoPeriod live;
        final Instant at;

        Case() {
            Instant from = instant();
            valid = new Interval(
                    from, random.nextBoolean() ? Instants.MAX : from.plus(Duration.ofDays(1 + random.nextInt(500))));
            confirmedAt = instant();
            live = new IsoPeriod(Period.of(random.nextInt(2), random.nextInt(12), 1 + random.nextInt(60)));
            // now and then just when it ends
            at = random.nextInt(4) == 0 ? live.end(confirmedAt) : instant();
        }

        private Instant instant() {
            return EPOCH.plus(Duration.ofHours(random.nextInt(24 * 1_500)));
        }

        Instant later() {
            return at.plus(Duration.ofHours(random.nextInt(10_000)));
        }

        boolean isStale() {
            return Staleness.isStale(valid, confirmedAt, live, at);
        }
    }

    @RepeatedTest(CASES)
    void itIsStaleWhereItHoldsAndItsTimeIsOver() {
        Case one = new Case();
        boolean holds = !one.at.isBefore(one.valid.from()) && one.at.isBefore(one.valid.to());
        boolean over = !one.at.isBefore(one.live.end(one.confirmedAt));
        assertThat(one.isStale()).as(Seed.repeat(seed)).isEqualTo(holds && over);
    }

    @RepeatedTest(CASES)
    void onceStaleItStaysSoWhileItHolds() {
        Case one = new Case();
        Instant later = one.later();
        if (one.isStale() && one.valid.covers(later)) {
            assertThat(Staleness.isStale(one.valid, one.confirmedAt, one.live, later))
                    .as(Seed.repeat(seed))
                    .isTrue();
        }
    }

    @RepeatedTest(CASES)
    void whatIsSaidAtTheInstantIsNotStaleNorWhatNeverIs() {
        Case one = new Case();
        assertThat(Staleness.isStale(one.valid, one.at, one.live, one.at)).isFalse();
        assertThat(Staleness.isStale(one.valid, one.confirmedAt, IsoPeriod.ENDLESS, one.at))
                .isFalse();
    }

    @RepeatedTest(CASES)
    void relevanceHalvesWithTheHalfLifeAndNeverGrowsWithAge() {
        Case one = new Case();
        assertThat(Relevance.of(one.confirmedAt, one.live, one.live.end(one.confirmedAt), 1, 0))
                .isEqualTo(0.5);
        double now = Relevance.of(one.confirmedAt, one.live, one.at, 1, 0);
        assertThat(now).as(Seed.repeat(seed)).isBetween(0.0, 1.0);
        assertThat(Relevance.of(one.confirmedAt, one.live, one.later(), 1, 0)).isLessThanOrEqualTo(now);
        assertThat(Relevance.of(one.at, one.live, one.at, 1, 0)).isEqualTo(1);
    }

    @RepeatedTest(CASES)
    void sourcesAndUsesKeepRelevanceLongerButNotForEver() {
        Case one = new Case();
        Instant at = one.live.end(one.live.end(one.confirmedAt));
        double alone = Relevance.of(one.confirmedAt, one.live, at, 1, 0);
        assertThat(Relevance.of(one.confirmedAt, one.live, at, 2, 0))
                .as(Seed.repeat(seed))
                .isGreaterThan(alone);
        assertThat(Relevance.of(one.confirmedAt, one.live, at, 1, 1)).isGreaterThan(alone);
        assertThat(Relevance.of(one.confirmedAt, one.live, at, 1_000_000, 1_000_000))
                .isEqualTo(Relevance.of(one.confirmedAt, one.live, at, 2_000_000, 1_000_000))
                .isLessThan(1);
    }
}
