package dev.annals.bootstrap.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The time of commits, even if clocks were wrong. */
class FirstParentsTest {

    private static List<Instant> days(String... days) {
        return Stream.of(days).map(day -> Instant.parse(day + "T00:00:00Z")).toList();
    }

    @Test
    void aClockOfTheFutureDoesNotHoldBackWhatComesAfterIt() {
        assertThat(FirstParents.dates(days("2015-01-01", "2030-01-01", "2015-02-01", "2020-01-01", "2026-01-01")))
                .isEqualTo(days("2015-01-01", "2015-01-01", "2015-02-01", "2020-01-01", "2026-01-01"));
        assertThat(FirstParents.dates(days("2030-01-01", "2015-02-01", "2026-01-01")))
                .isEqualTo(days("2015-02-01", "2015-02-01", "2026-01-01"));
    }

    @Test
    void aClockThatIsBehindCountsAsTheOneBefore() {
        assertThat(FirstParents.dates(days("2015-01-01", "1970-01-02", "2016-01-01")))
                .isEqualTo(days("2015-01-01", "2015-01-01", "2016-01-01"));
        assertThat(FirstParents.dates(days("2015-01-01", "2016-01-01", "2017-01-01", "1970-01-02")))
                .isEqualTo(days("2015-01-01", "2016-01-01", "2017-01-01", "2017-01-01"));
    }
}
