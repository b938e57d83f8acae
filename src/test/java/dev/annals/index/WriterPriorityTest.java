package dev.annals.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.commit.Committed;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WriterPriorityTest {

    private long now;
    private boolean underWay;
    private final WriterPriority courtesy = new WriterPriority(() -> underWay, () -> now);

    @Test
    void whileACommitIsUnderWayEmbeddingWaits() {
        // when
        underWay = true;

        // then
        assertThat(courtesy.writersAreBusy()).isTrue();
    }

    @Test
    void whatASingleCommitSaidIsEmbeddedAtOnce() {
        // when
        commitAfter(Duration.ofSeconds(1));

        // then
        assertThat(courtesy.writersAreBusy()).isFalse();
    }

    @Test
    void whileCommitsFollowEachOtherCloselyEmbeddingWaits() {
        // given
        commitAfter(Duration.ofSeconds(1));

        // when
        commitAfter(Duration.ofMillis(20));

        // then
        assertThat(courtesy.writersAreBusy()).isTrue();
    }

    @Test
    void howLongACommitTakesIsNoPause() {
        // given
        commitAfter(Duration.ofSeconds(1));

        // when
        commitAfter(Duration.ofMillis(20), Duration.ofMillis(400));

        // then
        assertThat(courtesy.writersAreBusy()).isTrue();
    }

    @Test
    void itGoesOnWhenTheyPause() {
        // given
        commitAfter(Duration.ofSeconds(1));
        commitAfter(Duration.ofMillis(20));

        // when
        now += Duration.ofMillis(50).toNanos();

        // then
        assertThat(courtesy.writersAreBusy()).isFalse();
    }

    @Test
    void commitsWithPausesBetweenThemHoldNobodyUp() throws InterruptedException {
        // given
        commitAfter(Duration.ofSeconds(1));

        // when
        commitAfter(Duration.ofMillis(60));

        // then
        assertThat(courtesy.letWritersGoFirst(Duration.ofDays(1))).isTrue();
    }

    @Test
    void afterTheLongestWaitItGoesOnAmidThem() throws InterruptedException {
        // when
        underWay = true;

        // then
        assertThat(courtesy.letWritersGoFirst(Duration.ZERO)).isFalse();
    }

    private void commitAfter(Duration pause) {
        commitAfter(pause, Duration.ZERO);
    }

    private void commitAfter(Duration pause, Duration took) {
        now += pause.plus(took).toNanos();
        courtesy.committed(new Committed("main", 1, 1, 1, 0, took));
    }
}
