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
    void itGoesOnWhenTheyPause() {
        // given
        commitAfter(Duration.ofSeconds(1));
        commitAfter(Duration.ofMillis(20));

        // when
        now += Duration.ofMillis(25).toNanos();

        // then
        assertThat(courtesy.writersAreBusy()).isFalse();
    }

    @Test
    void commitsWithPausesBetweenThemHoldNobodyUp() throws InterruptedException {
        // given
        commitAfter(Duration.ofSeconds(1));

        // when
        commitAfter(Duration.ofMillis(30));

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
        now += pause.toNanos();
        courtesy.committed(new Committed("main", 1, 1, 1));
    }
}
