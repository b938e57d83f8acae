package dev.annals.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.entity.Participant;
import dev.annals.time.Instants;
import dev.annals.time.Interval;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How much different values speak against two entities being one. */
class DifferingValueTest {

    private static final Interval EVER = new Interval(Instants.MIN, Instants.MAX);

    @Test
    void twoDatesOfBirthMakeTwo() {
        assertThat(constant("1984", "1985")).hasValue(1.0);
        assertThat(constant("1984-05-01", "1984-05-02")).hasValue(1.0);
        assertThat(constant(1984L, 1985L)).hasValue(1.0);
    }

    @Test
    void datesThatContainEachOtherAgree() {
        assertThat(constant("1984", "1984-05-01")).isEmpty();
        assertThat(constant("1984-05", "1984")).isEmpty();
        assertThat(constant("1984-05-01", "1984-05-01T10:00:00Z")).isEmpty();
    }

    @Test
    void whatCannotBeComparedDoesNotDiffer() {
        assertThat(constant("1984-05-01", "May 1984")).isEmpty();
        assertThat(constant(1984L, "1985")).isEmpty();
        assertThat(constant("a".repeat(400), "b".repeat(400))).isEmpty();
    }

    @Test
    void aNameAgreesWithThoseLikeIt() {
        assertThat(constant("Oslo", "oslo")).isEmpty();
        assertThat(constant(place("Oslo"), "Oslo")).isEmpty();
        assertThat(constant(place("Lindqvist Manor"), place("Lindquist Manor"))).isEmpty();
        assertThat(constant(place("Oslo"), place("Bergen")))
                .hasValueSatisfying(weight -> assertThat(weight).isBetween(0.5, 0.99));
    }

    @Test
    void aConstantOfWhichOneValueAgreesDoesNotDiffer() {
        assertThat(DifferingValue.of(
                        "born_on",
                        true,
                        List.of(held("1984", EVER), held("1990", EVER)),
                        List.of(held("1984-05-01", EVER))))
                .isEmpty();
    }

    @Test
    void whatChangesDiffersOnlyAtOneTimeAndSaysLittle() {
        // given
        HeldValue oslo = held(place("Oslo"), years(2015, 2020));
        HeldValue bergen = held(place("Bergen"), years(2019, 2021));
        HeldValue later = held(place("Bergen"), years(2020, 2021));

        // when
        Optional<DifferingValue> differing = DifferingValue.of("residence", false, List.of(oslo), List.of(bergen));

        // then
        assertThat(differing).hasValueSatisfying(value -> {
            assertThat(value.weight()).isLessThan(0.3);
            assertThat(value.why())
                    .isEqualTo("residence is \"Oslo\" for one and \"Bergen\" for the other at the same time");
            assertThat(value.facts()).containsExactly("of Oslo", "of Bergen");
        });
        assertThat(DifferingValue.of("residence", false, List.of(oslo), List.of(later)))
                .isEmpty();
    }

    private static Optional<Double> constant(Object one, Object other) {
        return DifferingValue.of("founded", true, List.of(held(one, EVER)), List.of(held(other, EVER)))
                .map(DifferingValue::weight);
    }

    private static HeldValue held(Object value, Interval validity) {
        return value instanceof Participant object
                ? new HeldValue("of " + object.name(), object, null, validity)
                : new HeldValue("of " + value, null, value, validity);
    }

    private static Participant place(String name) {
        return new Participant("id of " + name, name, "Place", null);
    }

    private static Interval years(int from, int to) {
        return new Interval(Instant.parse(from + "-01-01T00:00:00Z"), Instant.parse(to + "-01-01T00:00:00Z"));
    }
}
