package dev.annals.belief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is believed, by example. {@link TimelinePropertyTest} covers the general case. */
class TimelineTest {

    private final Told told = new Told();

    @Test
    void nothingSaidIsNothingBelieved() {
        assertThat(believed()).isEmpty();
    }

    @Test
    void aNewStateEndsTheOneBefore() {
        told.says("Acme", "2020");
        told.says("Beta", "2022");

        assertThat(believed()).containsExactly("Acme 2020-01-01..2022-01-01", "Beta 2022-01-01..");
    }

    @Test
    void aStateLearnedLateTakesItsPlaceInThePast() {
        told.says("Gamma", "2022");
        told.says("Acme", "2020");
        told.says("Beta", "2021");

        assertThat(believed())
                .containsExactly("Acme 2020-01-01..2021-01-01", "Beta 2021-01-01..2022-01-01", "Gamma 2022-01-01..");
    }

    @Test
    void aStateThatComesBackIsAStateOfItsOwn() {
        told.says("Acme", "2020");
        told.says("Beta", "2021");
        told.says("Acme", "2023");

        assertThat(believed())
                .containsExactly("Acme 2020-01-01..2021-01-01", "Beta 2021-01-01..2023-01-01", "Acme 2023-01-01..");
    }

    @Test
    void ofTwoStatesFromTheSameDayTheOneSaidLaterHolds() {
        told.says("Acme", "2020");
        told.says("Beta", "2020");

        assertThat(believed()).containsExactly("Beta 2020-01-01..");
    }

    @Test
    void anExceptionSplitsAStateWhichResumes() {
        told.says("active", "2020");
        told.says("on leave", "2022-03", "2022-04");

        assertThat(believed())
                .containsExactly(
                        "active 2020-01-01..2022-03-01", "on leave 2022-03-01..2022-05-01", "active 2022-05-01..");
    }

    @Test
    void aSuccessorEndsAStateForGoodEvenWhenItEndsItself() {
        told.says("Acme", "2020");
        told.says("Beta", "2022");
        told.ends("Beta", "2024");

        assertThat(believed()).containsExactly("Acme 2020-01-01..2022-01-01", "Beta 2022-01-01..2024-01-01");
    }

    @Test
    void anEndWithoutAValueStopsWhateverHeldButNotWhatStartsThen() {
        told.says("Acme", "2020");
        told.ends("", "2024");
        told.says("Acme", "2024");

        assertThat(believed()).containsExactly("Acme 2020-01-01..");
        assertThat(supportOf(0)).isEqualTo("1 3");
    }

    @Test
    void anEndOfAnotherValueChangesNothing() {
        told.says("Beta", "2022");
        told.ends("Acme", "2024");

        assertThat(believed()).containsExactly("Beta 2022-01-01..");
    }

    @Test
    void anEndCanBeLearnedBeforeTheStateItEnds() {
        told.ends("Acme", "2024");
        told.says("Acme", "2020");

        assertThat(believed()).containsExactly("Acme 2020-01-01..2024-01-01");
    }

    @Test
    void aCorrectionOverridesWhatWasSaidBeforeOfItsTimeEvenIfThatStartedLater() {
        told.says("Acme", "2020");
        told.says("Beta", "2021-06", "2021-07");
        told.corrects("Gamma", "2021", "2021");

        assertThat(believed())
                .containsExactly("Acme 2020-01-01..2021-01-01", "Gamma 2021-01-01..2022-01-01", "Acme 2022-01-01..");
    }

    @Test
    void whatIsSaidAfterACorrectionIsNotOverriddenByIt() {
        told.corrects("Gamma", "2021", "2021");
        told.says("Beta", "2021-06", "2021-07");

        assertThat(believed())
                .containsExactly(
                        "Gamma 2021-01-01..2021-06-01", "Beta 2021-06-01..2021-08-01", "Gamma 2021-08-01..2022-01-01");
    }

    @Test
    void aStateDeniedFromItsVeryStartDoesNotEndTheOneBefore() {
        told.says("Acme", "2020");
        told.says("Beta", "2022");
        told.corrects("Acme", "2022", "2022");

        assertThat(believed()).containsExactly("Acme 2020-01-01..2023-01-01", "Beta 2023-01-01..");
    }

    @Test
    void anUnboundedStartReachesBackForEver() {
        told.corrects("Acme", "", "2019");
        told.says("Beta", "2020");

        assertThat(believed()).containsExactly("Acme ..2020-01-01", "Beta 2020-01-01..");
    }

    @Test
    void claimsThatAgreeAreOneFactThatAllOfThemSupport() {
        told.says("Acme", "2020");
        told.says("Acme", "2021", "2021");
        told.says("Acme", "2022-05");

        assertThat(believed()).containsExactly("Acme 2020-01-01..");
        assertThat(supportOf(0)).isEqualTo("1 2 3");
    }

    @Test
    void aClaimThatNeverStandsSupportsNothing() {
        told.says("Acme", "2020");
        told.corrects("Beta", "2020", "");
        told.says("Beta", "2020");

        assertThat(believed()).containsExactly("Beta 2020-01-01..");
        assertThat(supportOf(0)).isEqualTo("2 3");
    }

    @Test
    void aPortionOfThePastIsStruckOut() {
        // given
        told.says("Acme", "2010");

        // when
        told.denies("Acme", "2013", "2014");

        // then
        assertThat(believed()).containsExactly("Acme 2010-01-01..2013-01-01", "Acme 2015-01-01..");
    }

    @Test
    void aDenialWithoutAValueStrikesOutWhateverWasSaidBefore() {
        // given
        told.says("Acme", "2010").says("Beta", "2013");

        // when
        told.denies("", "2012", "2013");

        // then
        assertThat(believed()).containsExactly("Acme 2010-01-01..2012-01-01", "Beta 2014-01-01..");
    }

    @Test
    void aDenialOfAnotherValueChangesNothing() {
        told.says("Acme", "2010").denies("Beta", "2013", "2014");

        assertThat(believed()).containsExactly("Acme 2010-01-01..");
    }

    @Test
    void whatIsDeniedGivesWayToWhatItHadDisplaced() {
        told.says("Acme", "2010").says("Beta", "2012", "2015").denies("Beta", "2014", "2014");

        assertThat(believed())
                .containsExactly(
                        "Acme 2010-01-01..2012-01-01",
                        "Beta 2012-01-01..2014-01-01",
                        "Acme 2014-01-01..2015-01-01",
                        "Beta 2015-01-01..2016-01-01",
                        "Acme 2016-01-01..");
    }

    @Test
    void aLaterClaimOfTheSameTimeHoldsAgain() {
        // given
        told.says("Acme", "2010").denies("Acme", "2013", "2014");

        // when
        told.says("Acme", "2014", "2014");

        // then
        assertThat(believed()).containsExactly("Acme 2010-01-01..2013-01-01", "Acme 2014-01-01..");
    }

    @Test
    void aStateStruckOutFromItsVeryStartDoesNotEndTheOneBefore() {
        told.says("Acme", "2010").says("Beta", "2013").denies("Beta", "2013", "2013");

        assertThat(believed()).containsExactly("Acme 2010-01-01..2014-01-01", "Beta 2014-01-01..");
    }

    @Test
    void aDenialIsNeverBelievedItself() {
        told.denies("Acme", "2010", "").denies("", "2010", "");

        assertThat(believed()).isEmpty();
    }

    @Test
    void aDenialIsNotEnded() {
        told.says("Acme", "2010", "2019").denies("Acme", "2013", "2016").ends("Acme", "2018");

        assertThat(believed()).containsExactly("Acme 2010-01-01..2013-01-01", "Acme 2017-01-01..2018-01-01");
    }

    @Test
    void ofDatesThatContainEachOtherTheFinerIsBelieved() {
        // given
        told.says("2015-05-17", "2000", "2020");

        // when
        told.says("2015", "2000", "2020");

        // then
        assertThat(believed()).containsExactly("2015-05-17 2000-01-01..2021-01-01");
        assertThat(supportOf(0)).isEqualTo("1");
    }

    @Test
    void theFinerDateIsBelievedOnlyWhereItStands() {
        told.says("2015-05", "2000", "2009").says("2015", "2005", "2015");

        assertThat(believed()).containsExactly("2015-05 2000-01-01..2010-01-01", "2015 2010-01-01..2016-01-01");
    }

    @Test
    void ofSeveralFinerDatesTheOneOfHighestRankIsBelieved() {
        told.says("2015-05-17", "2000", "2020")
                .says("2015-05", "2000", "2020")
                .says("2015-06", "2000", "2020")
                .says("2015", "2000", "2020");

        assertThat(believed()).containsExactly("2015-06 2000-01-01..2021-01-01");
    }

    @Test
    void aCoarserDateSaidLaterDoesNotSucceedTheFiner() {
        // given
        told.says("2015-05-17", "2000");

        // when
        told.says("2015", "2005");

        // then
        assertThat(believed()).containsExactly("2015-05-17 2000-01-01..");
    }

    @Test
    void aFinerDateRefinesTheCoarserFromItsStart() {
        // given
        told.says("2015", "2000");

        // when
        told.says("2015-05-17", "2005");

        // then
        assertThat(believed()).containsExactly("2015 2000-01-01..2005-01-01", "2015-05-17 2005-01-01..");
    }

    @Test
    void aDateApartSucceedsAllThatAgree() {
        // given
        told.says("2015-05-17", "2000").says("2015", "2005");

        // when
        told.says("2016", "2010");

        // then
        assertThat(believed()).containsExactly("2015-05-17 2000-01-01..2010-01-01", "2016 2010-01-01..");
    }

    @Test
    void anotherDateIsAnotherValue() {
        told.says("2015-05-17", "2000", "2020").says("2016", "2000", "2020");

        assertThat(believed()).containsExactly("2016 2000-01-01..2021-01-01");
    }

    private List<String> believed() {
        return Timeline.derive(told.claims()).stream()
                .map(segment -> Histories.text(segment.value()) + " " + Told.shown(segment.valid()))
                .toList();
    }

    private String supportOf(int segment) {
        return Told.ids(Timeline.derive(told.claims()).get(segment).support());
    }
}
