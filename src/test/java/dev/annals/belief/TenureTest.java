package dev.annals.belief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.time.Interval;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TenureTest {

    private static final Value OSLO = new Value.Literal("Oslo");
    private static final Instant FIRST = Instant.parse("2021-01-01T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2022-01-01T00:00:00Z");
    private static final Instant THIRD = Instant.parse("2023-01-01T00:00:00Z");

    private static final Belief HELD = belief("1960", "1979", Tenure.of(Told.interval("1960", "1979"), FIRST));

    @Test
    void aCorrectionInTheMiddleLeavesTheEndsBelievedAllAlong() {
        // when
        Tenure before = tenureOf(OSLO, Told.interval("1960", "1966"), List.of(HELD), SECOND);
        Tenure after = tenureOf(OSLO, Told.interval("1970", "1979"), List.of(HELD), SECOND);

        // then
        assertThat(before.since()).isEqualTo(FIRST);
        assertThat(after.since()).isEqualTo(FIRST);
    }

    @Test
    void whatTheCorrectionSaysIsBelievedSinceThen() {
        Value bergen = new Value.Literal("Bergen");

        assertThat(tenureOf(bergen, Told.interval("1967", "1969"), List.of(HELD), SECOND)
                        .since())
                .isEqualTo(SECOND);
    }

    @Test
    void aBeliefThatGrowsIsBelievedAsAWholeOnlySinceThen() {
        // when
        Tenure grown = tenureOf(OSLO, Told.interval("1950", "1989"), List.of(HELD), SECOND);

        // then
        assertThat(grown.since()).isEqualTo(SECOND);
        assertThat(parts(grown))
                .containsExactly(
                        "1950-01-01..1960-01-01 since 2022",
                        "1960-01-01..1980-01-01 since 2021",
                        "1980-01-01..1990-01-01 since 2022");
    }

    @Test
    void whatIsLeftOfItWhenItShrinksAgainIsOlderThanTheWhole() {
        // given
        Interval wide = Told.interval("1950", "1989");
        Belief grown = belief("1950", "1989", tenureOf(OSLO, wide, List.of(HELD), SECOND));

        // when
        Tenure shrunk = tenureOf(OSLO, Told.interval("1965", "1979"), List.of(grown), THIRD);

        // then
        assertThat(parts(shrunk)).containsExactly("1965-01-01..1980-01-01 since 2021");
    }

    @Test
    void twoThatAreJoinedKeepTheirTenuresUnlessTheseAreEqual() {
        // given
        Belief early = belief("1960", "1964", Tenure.of(Told.interval("1960", "1964"), FIRST));
        Belief late = belief("1965", "1979", Tenure.of(Told.interval("1965", "1979"), FIRST));
        Belief latest = belief("1980", "1989", Tenure.of(Told.interval("1980", "1989"), SECOND));

        // when
        Tenure joined = tenureOf(OSLO, Told.interval("1960", "1989"), List.of(latest, late, early), THIRD);

        // then
        assertThat(parts(joined))
                .containsExactly("1960-01-01..1980-01-01 since 2021", "1980-01-01..1990-01-01 since 2022");
    }

    private static Tenure tenureOf(Value value, Interval valid, List<Belief> before, Instant knownAt) {
        Claim claim = new Claim("new", 9, 0, ClaimKind.ASSERT, value, valid, 1, "");
        return Belief.tenureOf(new Segment(value, valid, claim, List.of(claim)), before, knownAt);
    }

    private static List<String> parts(Tenure tenure) {
        return tenure.parts().stream()
                .map(part -> Told.shown(part.valid()) + " since "
                        + part.since().toString().substring(0, 4))
                .toList();
    }

    private static Belief belief(String from, String to, Tenure tenure) {
        return new Belief(from, OSLO, Told.interval(from, to), Set.of("claim"), "Alice lived in Oslo", tenure);
    }
}
