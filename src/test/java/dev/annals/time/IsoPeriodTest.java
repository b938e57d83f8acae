package dev.annals.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.problem.ProblemException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Durations, as people write them. */
class IsoPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "P90D, 2021-01-31T00:00:00Z, 2021-05-01T00:00:00Z",
        "P2W, 2021-01-31T00:00:00Z, 2021-02-14T00:00:00Z",
        "P1M, 2021-01-31T00:00:00Z, 2021-02-28T00:00:00Z",
        "P1Y, 2020-02-29T12:00:00Z, 2021-02-28T12:00:00Z",
        "P1Y6M, 2021-01-01T00:00:00Z, 2022-07-01T00:00:00Z",
        "PT48H, 2021-01-01T00:00:00Z, 2021-01-03T00:00:00Z",
        "P1000Y, 9000-01-01T00:00:00Z, 9999-12-31T00:00:00Z"
    })
    void itEndsByTheCalendar(String text, Instant from, Instant end) {
        assertThat(IsoPeriod.parse(text).end(from)).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"90 days", "", "P", "P0D", "P-1D", "P1Y-3D", "PT1H", "PT36H", "P2000Y", "P99999999999D", "never"
            })
    void whatIsNoSuchTimeIsRefusedWithAnExample(String text) {
        assertThatThrownBy(() -> IsoPeriod.parse(text))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("P90D");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P90D", "P1Y6M", "never"})
    void itsWordSaysTheSame(String word) {
        assertThat(IsoPeriod.ofWord(word))
                .isNotNull()
                .extracting(IsoPeriod::word)
                .isEqualTo(word);
    }

    @Test
    void oneThatDoesNotEndIsNullForCallers() {
        assertThat(IsoPeriod.ENDLESS.shown()).isNull();
        assertThat(IsoPeriod.ENDLESS.end(Instants.MIN)).isEqualTo(Instants.MAX);
        assertThat(IsoPeriod.ofWord("")).isNull();
    }
}
