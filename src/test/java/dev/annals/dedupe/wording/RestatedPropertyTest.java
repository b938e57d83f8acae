package dev.annals.dedupe.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.Concurrent;
import dev.annals.Seed;
import dev.annals.belief.Cardinality;
import dev.annals.belief.Claim;
import dev.annals.belief.ClaimKind;
import dev.annals.belief.LiveSlot;
import dev.annals.belief.Predicate;
import dev.annals.belief.Value;
import dev.annals.dedupe.wording.Restated.Spot;
import dev.annals.time.Instants;
import dev.annals.time.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Restating claims never changes what is believed, at any instant. */
@Concurrent
class RestatedPropertyTest {

    private static final int HISTORIES = 3_000;
    private static final int DAYS = 12;
    private static final Value ONE = new Value.Literal("engineer");
    private static final Value OTHER = new Value.Literal("Engineer");
    private static final Value ELSE = new Value.Literal("baker");

    private final long seed = Seed.take();
    private final Random random = new Random(seed);

    @Test
    void ofOneSlotWordsAloneChangeWhereTheSameIsBelievedAtEachInstant() {
        int fitting = 0;
        for (int i = 0; i < HISTORIES; i++) {
            // given
            LiveSlot slot = slot("title", Cardinality.ONE, List.of(ONE, OTHER, ELSE));
            Restated restated =
                    Restated.of(new Spot("a", ONE), List.of(new Spot("a", OTHER)), "it is so", Map.of("a", slot));

            // then
            boolean same = believed(Map.of("a", slot)).equals(believed(restated.after()));
            boolean quiet = open(restated.after()) <= open(restated.before());
            assertThat(restated.changesWordsOnly()).as(Seed.repeat(seed)).isEqualTo(same && quiet);
            fitting += restated.changesWordsOnly() ? 1 : 0;
        }
        assertThat(fitting).isBetween(HISTORIES / 20, HISTORIES * 19 / 20);
    }

    @Test
    void ofTwoPredicatesLikewise() {
        int fitting = 0;
        for (int i = 0; i < HISTORIES; i++) {
            // given
            Map<String, LiveSlot> slots = Map.of(
                    "a", slot("works_at", Cardinality.ONE, List.of(ONE, ELSE)),
                    "b", slot("works_for", Cardinality.MANY, List.of(ONE)));
            Restated restated = Restated.of(new Spot("a", ONE), List.of(new Spot("b", ONE)), "it is so", slots);

            // then
            boolean same = believed(slots).equals(believed(restated.after()));
            boolean quiet = open(restated.after()) <= open(restated.before());
            assertThat(restated.changesWordsOnly()).as(Seed.repeat(seed)).isEqualTo(same && quiet);
            fitting += restated.changesWordsOnly() ? 1 : 0;
        }
        assertThat(fitting).isBetween(HISTORIES / 20, HISTORIES * 19 / 20);
    }

    /** What is believed on each day, whatever the words; nothing begins or ends after the last. */
    private static List<Set<String>> believed(Map<String, LiveSlot> slots) {
        List<Set<String>> days = new ArrayList<>();
        for (int day = 0; day <= 2 * DAYS; day++) {
            Instant at = day(day);
            Set<String> then = new HashSet<>();
            slots.values().stream()
                    .flatMap(slot -> slot.believed().stream())
                    .filter(segment -> segment.valid().covers(at))
                    .forEach(segment -> then.add(segment.value().equals(ELSE) ? "else" : "one"));
            days.add(then);
        }
        return days;
    }

    private static long open(Map<String, LiveSlot> slots) {
        return slots.values().stream().mapToLong(slot -> slot.open().size()).sum();
    }

    private LiveSlot slot(String predicate, Cardinality cardinality, List<Value> values) {
        List<Claim> claims = new ArrayList<>();
        int size = 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            int from = random.nextInt(DAYS);
            boolean open = random.nextBoolean();
            claims.add(new Claim(
                    predicate + i,
                    i + 1,
                    0,
                    kind(),
                    values.get(random.nextInt(values.size())),
                    new Interval(day(from), open ? Instants.MAX : day(from + 1 + random.nextInt(DAYS))),
                    1,
                    "it is so"));
        }
        return new LiveSlot(new Predicate(predicate, cardinality, predicate, false), claims, Map.of());
    }

    private ClaimKind kind() {
        return switch (random.nextInt(8)) {
            case 0 -> ClaimKind.END;
            case 1 -> ClaimKind.CORRECT;
            case 2 -> ClaimKind.DENY;
            default -> ClaimKind.ASSERT;
        };
    }

    private static Instant day(int day) {
        return Instant.parse("2020-01-01T00:00:00Z").plusSeconds(86_400L * day);
    }
}
