package dev.annals.reconcile.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.time.Instants;
import dev.annals.time.Interval;
import dev.annals.time.WrittenDate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An end on the day on which the next one begins is a handover; a later end is not. */
class HandOverTest {

    private static final Instant SAID = Instant.parse("2026-01-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2011-01-05, 2013-01-03, 2013-01-03, 2015-01-03, on the day on",
        "2011-01, 2013-01, 2013-01-20, , in the month in",
        "2011, 2013, 2013-06, 2015, in the year in",
        "2011, 2013, 2013, 2015, in the year in"
    })
    void oneThatBeginsWhereTheOtherEndsFollowsIt(
            String from, String to, String nextFrom, @Nullable String nextTo, String granule) {
        // given
        Side one = side("Ann", from, to);
        Side next = side("Bo", nextFrom, nextTo);

        // when
        Optional<Choice> choice = new HandOver().choose(List.of(one, next));

        // then whichever comes first
        assertThat(choice).contains(new Choice.Accept("hand-over", "Bo begins " + granule + " which Ann ends"));
        assertThat(new HandOver().choose(List.of(next, one))).isEqualTo(choice);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-01-05, 2013-01-03, 2013-01-02, 2015-01-03", // two days
        "2011, 2013-01-03, 2013, 2015", // the beginning is coarse, the end is not
        "2011, 2013, 2013-02, 2013-03", // within, not after
        "2013, 2013, 2013, 2015", // both begin then
        "2011, 2013-01-03T10:00:00Z, 2013-01-03, 2015", // the end is exact
        "2011, , 2013, 2015" // it has none
    })
    void whatOverlapsForLongerIsNoHandOver(String from, @Nullable String to, String nextFrom, @Nullable String nextTo) {
        // given
        Side one = side("Ann", from, to);
        Side next = side("Bo", nextFrom, nextTo);

        // then
        assertThat(new HandOver().choose(List.of(one, next))).isEmpty();
        assertThat(new HandOver().choose(List.of(next, one))).isEmpty();
    }

    private static Side side(String value, String from, @Nullable String to) {
        Interval valid = new Interval(
                WrittenDate.parse(from).first(),
                to == null ? Instants.MAX : WrittenDate.parse(to).end());
        return new Side(
                value,
                List.of(new Witness(
                        value, "hr", 1, SAID, from.length(), valid, to == null ? 0 : Math.min(to.length(), 20))));
    }
}
