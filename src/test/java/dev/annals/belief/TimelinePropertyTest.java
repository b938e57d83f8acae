package dev.annals.belief;

import static dev.annals.belief.Histories.claims;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.Concurrent;
import dev.annals.belief.NaiveModel.Held;
import dev.annals.belief.NaiveModel.Said;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The timeline function, checked against a naive model on thousands of random histories. */
@Concurrent
class TimelinePropertyTest {

    @Test
    void believesWhatTheNaiveModelBelievesForTheSameReasons() {
        Histories.ofColours((history, random) ->
                assertThat(held(Timeline.derive(claims(history)))).isEqualTo(NaiveModel.timeline(history)));
    }

    @Test
    void ofDatesThatContainEachOtherTheFinestIsBelieved() {
        Histories.ofDates((history, random) ->
                assertThat(held(Timeline.derive(claims(history)))).isEqualTo(NaiveModel.timeline(history)));
    }

    @Test
    void aRetractedClaimIsAsIfItHadNeverBeenMade() {
        Histories.ofColours((history, random) -> {
            // given
            List<Said> live = new ArrayList<>(history);
            live.removeIf(said -> random.nextInt(3) == 0);

            // then
            assertThat(held(Timeline.derive(claims(live)))).isEqualTo(NaiveModel.timeline(live));
        });
    }

    @Test
    void theOrderInWhichClaimsAreHandedOverDoesNotMatter() {
        Histories.ofColours((history, random) -> {
            // given
            List<Claim> claims = claims(history);
            List<Claim> shuffled = new ArrayList<>(claims);
            Collections.shuffle(shuffled, random);

            // then
            assertThat(Timeline.derive(shuffled)).isEqualTo(Timeline.derive(claims));
        });
    }

    private static List<Held> held(List<Segment> segments) {
        return segments.stream()
                .map(segment -> new Held(
                        Histories.text(segment.value()),
                        Histories.day(segment.valid().from()),
                        Histories.day(segment.valid().to()),
                        Integer.parseInt(segment.winner().id()),
                        Histories.made(segment.support())))
                .toList();
    }
}
