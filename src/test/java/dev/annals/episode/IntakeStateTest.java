package dev.annals.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class IntakeStateTest {

    private static final Instant NOW = Instant.parse("2024-05-01T12:00:10Z");

    @Test
    void whatIsLeftIsTimedByWhatWasLearnedLately() {
        // when
        IntakeState state = IntakeState.of(600, NOW.minusSeconds(30), 2, 800, NOW.minusSeconds(8), NOW);

        // then
        assertThat(state).isEqualTo(new IntakeState(600, 30, 2, 100, 6.0));
    }

    @Test
    void aLoneEpisodeOfJustNowIsNoRateOfThousands() {
        // when
        IntakeState state = IntakeState.of(1, NOW, 0, 1, NOW.minusMillis(1), NOW);

        // then
        assertThat(state.perSecond()).isEqualTo(1);
    }

    @Test
    void whereNothingIsLearnedNoTimeIsPromised() {
        assertThat(IntakeState.of(5, NOW, 0, 0, null, NOW).secondsLeft()).isNull();
    }

    @Test
    void whereNothingWaitsNoTimeIsLeft() {
        assertThat(IntakeState.of(0, null, 0, 0, null, NOW)).isEqualTo(new IntakeState(0, 0, 0, 0, 0.0));
    }
}
