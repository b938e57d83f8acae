package dev.annals.belief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.time.Instants;
import dev.annals.time.Interval;
import dev.annals.time.WrittenDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RevisionTest {

    private final Claim acme = claim("acme", "Acme", "2020");
    private final Claim acmeAgain = claim("acme-again", "Acme", "2021");
    private final Claim beta = claim("beta", "Beta", "2022");

    @Test
    void whatDidNotChangeKeepsItsId() {
        // given
        Belief believed = belief("fact-1", "Acme", "2020", "", "acme");

        // when
        Revision revision = Revision.of(List.of(believed), Timeline.derive(List.of(acme)));

        // then
        assertThat(revision.kept()).extracting(kept -> kept.belief().id()).containsExactly("fact-1");
        assertThat(revision.closed()).isEmpty();
        assertThat(revision.opened()).isEmpty();
    }

    @Test
    void moreSupportIsNoChangeOfBelief() {
        // given
        Belief believed = belief("fact-1", "Acme", "2020", "", "acme");

        // when
        Revision revision = Revision.of(List.of(believed), Timeline.derive(List.of(acme, acmeAgain)));

        // then
        assertThat(revision.kept()).singleElement().satisfies(kept -> {
            assertThat(kept.belief().id()).isEqualTo("fact-1");
            assertThat(kept.segment().support()).containsExactly(acme, acmeAgain);
        });
    }

    @Test
    void aBeliefWhoseDatesChangeIsClosedAndSucceeded() {
        // given
        Belief believed = belief("fact-1", "Acme", "2020", "", "acme");

        // when
        Revision revision = Revision.of(List.of(believed), Timeline.derive(List.of(acme, beta)));

        // then
        assertThat(revision.kept()).isEmpty();
        assertThat(revision.closed()).containsExactly(believed);
        assertThat(revision.opened())
                .extracting(Segment::value)
                .containsExactly(new Value.Literal("Acme"), new Value.Literal("Beta"));
    }

    @Test
    void onlyWhatChangedIsTouched() {
        // given
        Belief first = belief("fact-1", "Acme", "2020", "2022", "acme");
        Belief second = belief("fact-2", "Beta", "2022", "", "beta");
        Claim end = new Claim(
                "end",
                3,
                0,
                ClaimKind.END,
                new Value.Literal("Beta"),
                new Interval(WrittenDate.parse("2024").first(), Instants.MAX),
                1,
                "");

        // when
        Revision revision = Revision.of(List.of(first, second), Timeline.derive(List.of(acme, beta, end)));

        // then
        assertThat(revision.kept()).extracting(kept -> kept.belief().id()).containsExactly("fact-1");
        assertThat(revision.closed()).containsExactly(second);
        assertThat(revision.opened()).extracting(Segment::valid).containsExactly(interval("2022", "2024"));
    }

    @Test
    void withoutClaimsNothingIsBelievedAnyMore() {
        // given
        Belief believed = belief("fact-1", "Acme", "2020", "", "acme");

        // when
        Revision revision = Revision.of(List.of(believed), List.of());

        // then
        assertThat(revision.closed()).containsExactly(believed);
    }

    private static Belief belief(String id, String value, String from, String to, String claim) {
        Interval valid = interval(from, to);
        return new Belief(id, new Value.Literal(value), valid, Set.of(claim), value, Tenure.of(valid, Instants.MIN));
    }

    private static Claim claim(String id, String value, String from) {
        return new Claim(id, 1, 0, ClaimKind.ASSERT, new Value.Literal(value), interval(from, ""), 1, value);
    }

    /** An empty end is open. */
    private static Interval interval(String from, String to) {
        return new Interval(
                WrittenDate.parse(from).first(),
                to.isEmpty() ? Instants.MAX : WrittenDate.parse(to).first());
    }
}
