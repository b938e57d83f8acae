package dev.annals.belief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.Seed;
import dev.annals.belief.NaiveModel.Held;
import dev.annals.belief.NaiveModel.Said;
import dev.annals.time.Instants;
import dev.annals.time.Interval;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The one pure function, judged by a naive model on thousands of random histories. */
class TimelinePropertyTest {

    private static final int HISTORIES = 10_000;
    private static final int MOST_CLAIMS = 10;
    private static final Instant FIRST_DAY = Instant.parse("2000-01-01T00:00:00Z");

    @Test
    void believesWhatTheNaiveModelBelievesForTheSameReasons() {
        forRandomHistories((history, random) ->
                assertThat(held(Timeline.derive(claims(history)))).isEqualTo(NaiveModel.timeline(history)));
    }

    @Test
    void aRetractedClaimIsAsIfItHadNeverBeenMade() {
        forRandomHistories((history, random) -> {
            // given
            List<Said> live = new ArrayList<>(history);
            live.removeIf(said -> random.nextInt(3) == 0);

            // then
            assertThat(held(Timeline.derive(claims(live)))).isEqualTo(NaiveModel.timeline(live));
        });
    }

    @Test
    void theOrderInWhichClaimsAreHandedOverDoesNotMatter() {
        forRandomHistories((history, random) -> {
            // given
            List<Claim> claims = claims(history);
            List<Claim> shuffled = new ArrayList<>(claims);
            Collections.shuffle(shuffled, random);

            // then
            assertThat(Timeline.derive(shuffled)).isEqualTo(Timeline.derive(claims));
        });
    }

    private static void forRandomHistories(BiConsumer<List<Said>, Random> check) {
        long seed = Seed.take();
        Random random = new Random(seed);
        RandomClaims claims = new RandomClaims(random);
        for (int i = 0; i < HISTORIES; i++) {
            List<Said> history = new ArrayList<>();
            for (int made = random.nextInt(MOST_CLAIMS); made >= 0; made--) {
                history.add(claims.next(history.size(), false));
            }
            try {
                check.accept(history, random);
            } catch (AssertionError wrong) {
                throw new AssertionError(
                        "history " + i + " " + history + ", " + Seed.repeat(seed) + ": " + wrong.getMessage(), wrong);
            }
        }
    }

    private static List<Claim> claims(List<Said> history) {
        return history.stream().map(TimelinePropertyTest::claim).collect(Collectors.toList());
    }

    private static Claim claim(Said said) {
        return new Claim(
                Integer.toString(said.made()),
                1 + said.made() / 3, // some share a commit
                said.made() % 3,
                ClaimKind.ofWord(said.kind().name()),
                said.value().equals(NaiveModel.ANY) ? null : new Value.Literal(said.value()),
                new Interval(instant(said.from()), instant(said.to())),
                1,
                "");
    }

    private static Instant instant(int day) {
        return switch (day) {
            case NaiveModel.EVER -> Instants.MIN;
            case NaiveModel.NEVER -> Instants.MAX;
            default -> FIRST_DAY.plus(day, ChronoUnit.DAYS);
        };
    }

    private static int day(Instant instant) {
        if (instant.equals(Instants.MIN)) {
            return NaiveModel.EVER;
        }
        return instant.equals(Instants.MAX)
                ? NaiveModel.NEVER
                : Math.toIntExact(ChronoUnit.DAYS.between(FIRST_DAY, instant));
    }

    private static List<Held> held(List<Segment> segments) {
        return segments.stream()
                .map(segment -> new Held(
                        text(segment.value()),
                        day(segment.valid().from()),
                        day(segment.valid().to()),
                        Integer.parseInt(segment.winner().id()),
                        support(segment)))
                .toList();
    }

    private static String text(Value value) {
        return ((Value.Literal) value).content().toString();
    }

    private static Set<Integer> support(Segment segment) {
        return segment.support().stream()
                .map(claim -> Integer.valueOf(claim.id()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
