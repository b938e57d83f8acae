package dev.annals.belief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Contradictions by example. {@link ContradictionsPropertyTest} covers the general case. */
class ContradictionsTest {

    private final Told told = new Told();

    @Test
    void aSuccessionOfStatesIsNone() {
        told.says("Acme", "2020").says("Beta", "2022").says("Acme", "2024");

        assertThat(contradictions()).isEmpty();
    }

    @Test
    void anExceptionWithinAnOpenStateIsNone() {
        told.says("Acme", "2020").says("Beta", "2022", "2023");

        assertThat(contradictions()).isEmpty();
    }

    @Test
    void anOpenStateThatStartsWithinABoundedOneIsOne() {
        told.says("Acme", "2020", "2023").says("Beta", "2022");

        assertThat(contradictions()).containsExactly("Acme, Beta 2022-01-01..2024-01-01 by 1 2");
    }

    @Test
    void twoBoundedClaimsThatOverlapAreOne() {
        told.says("Acme", "2010", "2015").says("Beta", "2013", "2019");

        assertThat(contradictions()).containsExactly("Acme, Beta 2013-01-01..2016-01-01 by 1 2");
    }

    @Test
    void anEndBoundsAStateToo() {
        // given
        told.says("Acme", "2010").says("Beta", "2013", "2014");
        assertThat(contradictions()).isEmpty();

        // when
        told.ends("Acme", "2018");

        // then
        assertThat(contradictions()).containsExactly("Acme, Beta 2013-01-01..2015-01-01 by 1 2");
    }

    @Test
    void statesWithEqualStartsAreOneUntilTheyAreSucceeded() {
        told.says("Acme", "2010").says("Beta", "2010").says("Gamma", "2015");

        assertThat(contradictions()).containsExactly("Acme, Beta 2010-01-01..2015-01-01 by 1 2");
    }

    @Test
    void aCorrectionSettlesItsTime() {
        told.says("Acme", "2010", "2019").says("Beta", "2010", "2019").corrects("Beta", "2013", "2015");

        assertThat(contradictions())
                .containsExactly(
                        "Acme, Beta 2010-01-01..2013-01-01 by 1 2", "Acme, Beta 2016-01-01..2020-01-01 by 1 2");
    }

    @Test
    void aDenialSettlesItsTime() {
        told.says("Acme", "2010", "2019").says("Beta", "2010", "2019").denies("Acme", "2012", "");

        assertThat(contradictions()).containsExactly("Acme, Beta 2010-01-01..2012-01-01 by 1 2");
    }

    @Test
    void stretchesThatTouchAreOneWhoeverMadeThem() {
        told.says("Acme", "2010", "2019").says("Beta", "2010", "2012").says("Beta", "2013", "2015");

        assertThat(contradictions()).containsExactly("Acme, Beta 2010-01-01..2016-01-01 by 1 2 3");
    }

    @Test
    void ofThreeValuesEachPairIsOne() {
        told.says("Acme", "2010", "2019").says("Beta", "2012", "2019").says("Gamma", "2014", "2019");

        assertThat(contradictions())
                .containsExactly(
                        "Acme, Beta 2012-01-01..2020-01-01 by 1 2",
                        "Acme, Gamma 2014-01-01..2020-01-01 by 1 3",
                        "Beta, Gamma 2014-01-01..2020-01-01 by 2 3");
    }

    @Test
    void aClaimThatOverlapsNothingOfTheOtherValueIsNoPartOfIt() {
        told.says("Acme", "2010", "2012").says("Acme", "2011", "2019").says("Beta", "2015", "2016");

        assertThat(contradictions()).containsExactly("Acme, Beta 2015-01-01..2017-01-01 by 2 3");
    }

    @Test
    void anyTwoValuesOfAConstantContradictForEver() {
        told.says("1970-05-17", "2010", "2012").says("1971", "2020").says("1970-05-17", "2021");

        assertThat(ofConstant()).containsExactly("1970-05-17, 1971 .. by 1 2 3");
    }

    @Test
    void aCorrectionOfItsWholeIntervalSettlesWhatWasSaidOfAConstantBefore() {
        // given
        told.says("1970", "2010", "2012").corrects("1971", "2010", "");
        assertThat(ofConstant()).isEmpty();

        // when
        told.says("1972", "2010");

        // then what is said later contradicts it again
        assertThat(ofConstant()).containsExactly("1971, 1972 .. by 2 3");
    }

    @Test
    void aDenialSettlesWhatWasSaidOfAConstantBefore() {
        told.says("1970", "2010").says("1971", "2010").denies("1970", "2020", "2021");
        assertThat(ofConstant()).as("it is still said of most of the time").hasSize(1);

        told.denies("1970", "2010", "");
        assertThat(ofConstant()).isEmpty();
    }

    @Test
    void datesThatContainEachOtherAgree() {
        told.says("2015", "2010", "2019")
                .says("2015-05", "2010", "2019")
                .says("2015-05-17", "2010", "2019")
                .says("2015-05-17T12:00:00+02:00", "2010", "2019");

        assertThat(contradictions()).isEmpty();
        assertThat(ofConstant()).isEmpty();
    }

    @Test
    void aDateThatAgreesDoesNotSettleWhatAnotherSays() {
        // given
        told.says("2015-05-17", "2010").says("2016", "2010");

        // when
        told.says("2015", "2013");

        // then: the state of 2016 is succeeded, that of 2015-05-17 is not
        assertThat(contradictions()).containsExactly("2015-05-17, 2016 2010-01-01..2013-01-01 by 1 2");

        // when
        told.says("2016-07", "2010", "2019");

        // then
        assertThat(contradictions())
                .containsExactly(
                        "2015-05-17, 2016 2010-01-01..2013-01-01 by 1 2",
                        "2015-05-17, 2016-07 2010-01-01..2020-01-01 by 1 4",
                        "2015, 2016-07 2013-01-01..2020-01-01 by 3 4");
    }

    @Test
    void datesApartAndTextsLikeDatesContradict() {
        told.says("2015", "2010", "2019").says("2016-01-01", "2010", "2019").says("2015-13", "2010", "2019");

        assertThat(contradictions())
                .containsExactly(
                        "2015, 2015-13 2010-01-01..2020-01-01 by 1 3",
                        "2015, 2016-01-01 2010-01-01..2020-01-01 by 1 2",
                        "2015-13, 2016-01-01 2010-01-01..2020-01-01 by 2 3");
    }

    private List<String> contradictions() {
        return shown(Contradictions.derive(told.claims(), false));
    }

    private List<String> ofConstant() {
        return shown(Contradictions.derive(told.claims(), true));
    }

    private static List<String> shown(List<Contradiction> contradictions) {
        return contradictions.stream()
                .map(contradiction -> Histories.text(contradiction.one()) + ", "
                        + Histories.text(contradiction.other()) + " "
                        + Told.shown(contradiction.valid()) + " by " + Told.ids(contradiction.claims()))
                .toList();
    }
}
