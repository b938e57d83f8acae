package dev.annals.belief;

import static dev.annals.belief.Histories.claims;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.Concurrent;
import dev.annals.belief.NaiveContradictions.Conflict;
import dev.annals.belief.NaiveModel.Held;
import dev.annals.belief.NaiveModel.Said;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is withheld while it is disputed, checked against a naive model on thousands of random histories. */
@Concurrent
class WithheldPropertyTest {

    private final AtomicInteger withheld = new AtomicInteger();
    private final AtomicInteger accepted = new AtomicInteger();

    @Test
    void whereAnOpenContradictionLiesNeitherSideIsBelieved() {
        Histories.ofColours((history, random) -> check(history, random, false));
        assertThat(withheld.get()).isPositive();
        assertThat(accepted.get()).isPositive();
    }

    @Test
    void aFinerDateIsNotBelievedEither() {
        Histories.ofDates((history, random) -> check(history, random, false));
        assertThat(withheld.get()).isPositive();
    }

    @Test
    void ofWhatNeverChangesNothingIsBelievedThatIsDisputed() {
        Histories.ofDates((history, random) -> check(history, random, true));
        assertThat(withheld.get()).isPositive();
    }

    @Test
    void whoeverBelievesMeanwhileBelievesWhatTheRuleSays() {
        Histories.ofColours((history, random) -> {
            // given
            Predicate usual = new Predicate("mood", Cardinality.ONE, "is", false);

            // then
            assertThat(Derived.of(usual, claims(history), claim -> Set.of()).believed())
                    .isEqualTo(Timeline.derive(claims(history)));
        });
    }

    private void check(List<Said> history, Random random, boolean constant) {
        // given
        NaiveContradictions naive = new NaiveContradictions(history);
        List<Conflict> conflicts = constant ? naive.ofConstant() : naive.overlaps();
        List<Set<Integer>> decisions = conflicts.stream()
                .filter(conflict -> random.nextInt(3) == 0)
                .map(Conflict::claims)
                .toList();
        List<Conflict> open = conflicts.stream()
                .filter(conflict -> decisions.stream().noneMatch(claims -> accepts(claims, conflict, history)))
                .toList();
        Predicate careful = new Predicate(
                "mood",
                Cardinality.ONE,
                "is",
                constant,
                Lifespan.UNSAID,
                new Strictness(Consistency.EVENTUAL, WhenDisputed.WITHHOLD));

        // when
        Derived derived = Derived.of(careful, claims(history), claim -> accepting(decisions, claim));

        // then
        List<Held> expected = NaiveModel.timeline(history, (value, day) -> isSide(open, value, day));
        assertThat(held(derived.believed())).isEqualTo(expected);
        withheld.addAndGet(NaiveModel.timeline(history).equals(expected) ? 0 : 1);
        accepted.addAndGet(conflicts.size() - open.size());
    }

    private static boolean accepts(Set<Integer> claims, Conflict conflict, Collection<Said> history) {
        Set<String> values = history.stream()
                .filter(said ->
                        claims.contains(said.made()) && conflict.claims().contains(said.made()))
                .map(Said::value)
                .collect(Collectors.toSet());
        return values.containsAll(Set.of(conflict.one(), conflict.other()));
    }

    private static boolean isSide(List<Conflict> open, String value, int day) {
        return open.stream()
                .filter(conflict -> conflict.from() <= day && day < conflict.to())
                .anyMatch(conflict ->
                        NaiveModel.agree(conflict.one(), value) || NaiveModel.agree(conflict.other(), value));
    }

    private static Set<String> accepting(List<Set<Integer>> decisions, String claim) {
        return IntStream.range(0, decisions.size())
                .filter(i -> decisions.get(i).contains(Integer.valueOf(claim)))
                .mapToObj(i -> "decision " + i)
                .collect(Collectors.toSet());
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
