package dev.annals.belief;

import static dev.annals.belief.Histories.claims;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.Concurrent;
import dev.annals.belief.NaiveContradictions.Conflict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contradictions, checked against a naive model on thousands of random histories. */
@Concurrent
class ContradictionsPropertyTest {

    private static final Comparator<Conflict> IN_ORDER =
            Comparator.comparingInt(Conflict::from).thenComparing(Conflict::one).thenComparing(Conflict::other);

    @Test
    void findsWhatTheNaiveModelFindsBetweenTheSameClaims() {
        Histories.ofColours((history, random) -> assertThat(conflicts(Contradictions.derive(claims(history), false)))
                .isEqualTo(inOrder(new NaiveContradictions(history).overlaps())));
    }

    @Test
    void datesThatContainEachOtherAgree() {
        Histories.ofDates((history, random) -> assertThat(conflicts(Contradictions.derive(claims(history), false)))
                .isEqualTo(inOrder(new NaiveContradictions(history).overlaps())));
    }

    @Test
    void anyTwoValuesOfAConstantContradict() {
        Histories.ofDates((history, random) -> assertThat(conflicts(Contradictions.derive(claims(history), true)))
                .isEqualTo(inOrder(new NaiveContradictions(history).ofConstant())));
    }

    @Test
    void theOrderInWhichClaimsAreHandedOverDoesNotMatter() {
        Histories.ofColours((history, random) -> {
            // given
            List<Claim> claims = claims(history);
            List<Claim> shuffled = new ArrayList<>(claims);
            Collections.shuffle(shuffled, random);

            // then
            assertThat(Contradictions.derive(shuffled, false)).isEqualTo(Contradictions.derive(claims, false));
        });
    }

    private static List<Conflict> inOrder(List<Conflict> conflicts) {
        return conflicts.stream().sorted(IN_ORDER).toList();
    }

    private static List<Conflict> conflicts(List<Contradiction> contradictions) {
        return contradictions.stream()
                .map(contradiction -> new Conflict(
                        Histories.text(contradiction.one()),
                        Histories.text(contradiction.other()),
                        Histories.day(contradiction.valid().from()),
                        Histories.day(contradiction.valid().to()),
                        Histories.made(contradiction.claims())))
                .toList();
    }
}
