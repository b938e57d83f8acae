package dev.annals.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.commit.Committed;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CourtesyTest {

    private long now;
    private boolean underWay;
    private final Courtesy courtesy = new Courtesy(() -> underWay, () -> now);

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
        commitAfter(Duration.ofMillis(50));

        // then
        assertThat(courtesy.writersAreBusy()).isTrue();
    }

    @Test
    void itGoesOnWhenTheyPause() {
        // given
        commitAfter(Duration.ofSeconds(1));
        commitAfter(Duration.ofMillis(50));

        // when
        now += Duration.ofMillis(100).toNanos();

        // then
        assertThat(courtesy.writersAreBusy()).isFalse();
    }

    private void commitAfter(Duration pause) {
        now += pause.toNanos();
        courtesy.committed(new Committed("main", 1, 1, 1));
    }
}
