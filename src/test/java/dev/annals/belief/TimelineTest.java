package dev.annals.belief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.time.Instants;
import dev.annals.time.Interval;
import dev.annals.time.WrittenDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is believed, by example. {@link TimelinePropertyTest} says the same in general. */
class TimelineTest {

    private final List<Claim> claims = new ArrayList<>();

    @Test
    void nothingSaidIsNothingBelieved() {
        assertThat(believed()).isEmpty();
    }

    @Test
    void aNewStateEndsTheOneBefore() {
        says("Acme", "2020");
        says("Beta", "2022");

        assertThat(believed()).containsExactly("Acme 2020-01-01..2022-01-01", "Beta 2022-01-01..");
    }

    @Test
    void aStateLearnedLateTakesItsPlaceInThePast() {
        says("Gamma", "2022");
        says("Acme", "2020");
        says("Beta", "2021");

        assertThat(believed())
                .containsExactly("Acme 2020-01-01..2021-01-01", "Beta 2021-01-01..2022-01-01", "Gamma 2022-01-01..");
    }

    @Test
    void aStateThatComesBackIsAStateOfItsOwn() {
        says("Acme", "2020");
        says("Beta", "2021");
        says("Acme", "2023");

        assertThat(believed())
                .containsExactly("Acme 2020-01-01..2021-01-01", "Beta 2021-01-01..2023-01-01", "Acme 2023-01-01..");
    }

    @Test
    void ofTwoStatesFromTheSameDayTheOneSaidLaterHolds() {
        says("Acme", "2020");
        says("Beta", "2020");

        assertThat(believed()).containsExactly("Beta 2020-01-01..");
    }

    @Test
    void anExceptionSplitsAStateWhichResumes() {
        says("active", "2020");
        says("on leave", "2022-03", "2022-04");

        assertThat(believed())
                .containsExactly(
                        "active 2020-01-01..2022-03-01", "on leave 2022-03-01..2022-05-01", "active 2022-05-01..");
    }

    @Test
    void aSuccessorEndsAStateForGoodEvenWhenItEndsItself() {
        says("Acme", "2020");
        says("Beta", "2022");
        ends("Beta", "2024");

        assertThat(believed()).containsExactly("Acme 2020-01-01..2022-01-01", "Beta 2022-01-01..2024-01-01");
    }

    @Test
    void anEndWithoutAValueStopsWhateverHeldButNotWhatStartsThen() {
        says("Acme", "2020");
        ends("", "2024");
        says("Acme", "2024");

        assertThat(believed()).containsExactly("Acme 2020-01-01..");
        assertThat(supportOf(0)).containsExactly("1", "3");
    }

    @Test
    void anEndOfAnotherValueChangesNothing() {
        says("Beta", "2022");
        ends("Acme", "2024");

        assertThat(believed()).containsExactly("Beta 2022-01-01..");
    }

    @Test
    void anEndCanBeLearnedBeforeTheStateItEnds() {
        ends("Acme", "2024");
        says("Acme", "2020");

        assertThat(believed()).containsExactly("Acme 2020-01-01..2024-01-01");
    }

    @Test
    void aCorrectionOverridesWhatWasSaidBeforeOfItsTimeEvenIfThatStartedLater() {
        says("Acme", "2020");
        says("Beta", "2021-06", "2021-07");
        corrects("Gamma", "2021", "2021");

        assertThat(believed())
                .containsExactly("Acme 2020-01-01..2021-01-01", "Gamma 2021-01-01..2022-01-01", "Acme 2022-01-01..");
    }

    @Test
    void whatIsSaidAfterACorrectionIsNotOverriddenByIt() {
        corrects("Gamma", "2021", "2021");
        says("Beta", "2021-06", "2021-07");

        assertThat(believed())
                .containsExactly(
                        "Gamma 2021-01-01..2021-06-01", "Beta 2021-06-01..2021-08-01", "Gamma 2021-08-01..2022-01-01");
    }

    @Test
    void aStateDeniedFromItsVeryStartDoesNotEndTheOneBefore() {
        says("Acme", "2020");
        says("Beta", "2022");
        corrects("Acme", "2022", "2022");

        assertThat(believed()).containsExactly("Acme 2020-01-01..2023-01-01", "Beta 2023-01-01..");
    }

    @Test
    void anUnboundedStartReachesBackForEver() {
        corrects("Acme", "", "2019");
        says("Beta", "2020");

        assertThat(believed()).containsExactly("Acme ..2020-01-01", "Beta 2020-01-01..");
    }

    @Test
    void claimsThatAgreeAreOneFactThatAllOfThemSupport() {
        says("Acme", "2020");
        says("Acme", "2021", "2021");
        says("Acme", "2022-05");

        assertThat(believed()).containsExactly("Acme 2020-01-01..");
        assertThat(supportOf(0)).containsExactly("1", "2", "3");
    }

    @Test
    void aClaimThatNeverStandsSupportsNothing() {
        says("Acme", "2020");
        corrects("Beta", "2020", "");
        says("Beta", "2020");

        assertThat(believed()).containsExactly("Beta 2020-01-01..");
        assertThat(supportOf(0)).containsExactly("2", "3");
    }

    private void says(String value, String from) {
        says(value, from, "");
    }

    private void says(String value, String from, String to) {
        claim(ClaimKind.ASSERT, value, from, to);
    }

    private void corrects(String value, String from, String to) {
        claim(ClaimKind.CORRECT, value, from, to);
    }

    private void ends(String value, String from) {
        claim(ClaimKind.END, value, from, "");
    }

    /** Empty stands for whatever value, and for open ends. */
    private void claim(ClaimKind kind, String value, String from, String to) {
        int made = claims.size() + 1;
        claims.add(new Claim(
                Integer.toString(made),
                made,
                0,
                kind,
                value.isEmpty() ? null : new Value.Literal(value),
                new Interval(
                        from.isEmpty() ? Instants.MIN : WrittenDate.parse(from).first(),
                        to.isEmpty() ? Instants.MAX : WrittenDate.parse(to).end()),
                1,
                ""));
    }

    private List<String> believed() {
        return Timeline.derive(claims).stream()
                .map(segment -> ((Value.Literal) segment.value()).content() + " "
                        + day(segment.valid().from()) + ".."
                        + day(segment.valid().to()))
                .toList();
    }

    private List<String> supportOf(int segment) {
        return Timeline.derive(claims).get(segment).support().stream()
                .map(Claim::id)
                .toList();
    }

    private static String day(Instant instant) {
        return Instants.bounded(instant) == null ? "" : instant.toString().substring(0, 10);
    }
}
