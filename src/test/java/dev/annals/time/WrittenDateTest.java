package dev.annals.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource({
        "2015, 2015-01-01T00:00:00Z, 2016-01-01T00:00:00Z",
        "2015-05, 2015-05-01T00:00:00Z, 2015-06-01T00:00:00Z",
        "2015-12, 2015-12-01T00:00:00Z, 2016-01-01T00:00:00Z",
        "2015-05-17, 2015-05-17T00:00:00Z, 2015-05-18T00:00:00Z",
        "2015-12-31, 2015-12-31T00:00:00Z, 2016-01-01T00:00:00Z",
        "2024-02, 2024-02-01T00:00:00Z, 2024-03-01T00:00:00Z",
        "2024-02-29, 2024-02-29T00:00:00Z, 2024-03-01T00:00:00Z",
        "2000-02-29, 2000-02-29T00:00:00Z, 2000-03-01T00:00:00Z",
        "0044-03-15, 0044-03-15T00:00:00Z, 0044-03-16T00:00:00Z"
    })
    void aYearMonthOrDayIsAllOfIt(String text, Instant first, Instant end) {
        assertThat(WrittenDate.parse(text).first()).isEqualTo(first);
        assertThat(WrittenDate.parse(text).end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2015, year",
        "2015-05, month",
        "2015-05-17, day",
        "2015-05-17T00:00:00Z, instant",
        "2015-01-01T00:00:00.000001+14:00, instant",
        "2016-12-31T23:59:60Z, instant"
    })
    void howFinelyItWasWrittenIsKept(String text, String precision) {
        assertThat(WrittenDate.parse(text).precision().word()).isEqualTo(precision);
        assertThat(Precision.ofWord(precision))
                .isEqualTo(WrittenDate.parse(text).precision());
    }

    @ParameterizedTest
    @CsvSource({
        "2015-05-17T09:30:00Z, 2015-05-17T09:30:00Z",
        "2015-05-17t09:30:00z, 2015-05-17T09:30:00Z",
        "2015-05-17T09:30:00+02:00, 2015-05-17T07:30:00Z",
        "2015-05-17T09:30:00-05:45, 2015-05-17T15:15:00Z",
        "2015-05-17T09:30:00+00:00, 2015-05-17T09:30:00Z",
        "2015-05-17T09:30:00-00:00, 2015-05-17T09:30:00Z",
        "2016-01-01T00:30:00+01:00, 2015-12-31T23:30:00Z",
        "2015-05-17T09:30:00.5Z, 2015-05-17T09:30:00.500Z",
        "2015-05-17T09:30:00.123456Z, 2015-05-17T09:30:00.123456Z",
        "2015-05-17T09:30:00+18:00, 2015-05-16T15:30:00Z",
        "2015-05-17T09:30:00+18:30, 2015-05-16T15:00:00Z",
        "2015-05-17T09:30:00+23:59, 2015-05-16T09:31:00Z",
        "2015-05-17T09:30:00-23:59, 2015-05-18T09:29:00Z"
    })
    void rfc3339WithAnOffsetIsOneInstant(String text, Instant instant) {
        assertThat(WrittenDate.parse(text)).isEqualTo(new WrittenDate(instant, instant, Precision.INSTANT));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-12-31T23:59:60Z, 2017-01-01T00:00:00Z",
        "1990-12-31T15:59:60-08:00, 1991-01-01T00:00:00Z",
        "2015-07-01T01:59:60+02:00, 2015-07-01T00:00:00Z",
        "2016-12-31T23:59:60.5Z, 2017-01-01T00:00:00Z",
        "2016-02-29T23:59:60-00:00, 2016-03-01T00:00:00Z"
    })
    void aLeapSecondIsTheFirstInstantOfTheNextMinute(String text, Instant instant) {
        assertThat(WrittenDate.parse(text).first()).isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2015-13 | there is no month 13",
                "2015-00-01 | there is no month 00",
                "2015-02-29 | there is no day 29 in 2015-02, which has 28",
                "2015-04-31T00:00:00Z | there is no day 31 in 2015-04, which has 30",
                "2015-05-17T24:00:00Z | there is no hour 24",
                "2015-05-17T09:60:00Z | there is no minute 60",
                "2015-05-17T09:30:61Z | there is no second 61",
                "2015-05-17T09:30:60Z | only as a leap second",
                "2016-12-31T23:59:60+01:00 | only as a leap second",
                "2016-12-30T23:59:60Z | only as a leap second",
                "2015-05-17T09:30:00+24:00 | an offset is at most 23:59",
                "2015-05-17T09:30:00+02:60 | an offset is at most 23:59",
                "2015-05-17T09:30:00 | needs seconds and an offset",
                "2015-05-17 09:30 | needs seconds and an offset"
            })
    void theMessageNamesWhatIsWrong(String text, String words) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> WrittenDate.parse(text))
                .satisfies(problem -> assertThat(problem.detail()).contains(words));
    }

    @ParameterizedTest
    @CsvSource({
        "2015-05-17T09:30:00.123456789Z, 2015-05-17T09:30:00.123456Z",
        "2015-05-17T09:30:00.999999999Z, 2015-05-17T09:30:00.999999Z",
        "2015-05-17T09:30:00.0000009Z, 2015-05-17T09:30:00Z",
        "2015-05-17T09:30:00.1234567890Z, 2015-05-17T09:30:00.123456Z"
    })
    void whatIsFinerThanAMicrosecondIsCutOffNotRounded(String text, Instant instant) {
        assertThat(WrittenDate.parse(text).first()).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "yesterday",
                "15",
                "20150517",
                "2015-5-17",
                "2015-05-17 ",
                " 2015",
                "2015-13",
                "2015-00",
                "2015-02-29",
                "1900-02-29",
                "2015-04-31",
                "2015-05-00",
                "2015-05-17T09:30:00",
                "2015-05-17T09:30Z",
                "2015-05-17 09:30:00Z",
                "2015-05-17T24:00:00Z",
                "2015-05-17T09:60:00Z",
                "2015-05-17T09:30:60Z",
                "2015-05-17T09:30:00+0200",
                "2015-05-17T09:30:00.Z",
                "+2015",
                "-0044-03-15",
                "12015",
                "2015-05-17T09:30:00Z[Europe/Berlin]",
                "٢٠١٥",
                "1431855000"
            })
    void whatIsNoDateIsRefused(String text) {
        refuses(text, ErrorCode.INVALID_DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000",
                "0000-12-31",
                "0001-01-01T00:00:00+01:00",
                "9999",
                "9999-12",
                "9999-12-30",
                "9999-12-31",
                "9999-12-31T00:00:00Z",
                "9999-12-31T00:00:00.000001Z"
            })
    void whatCannotBeKeptIsRefused(String text) {
        refuses(text, ErrorCode.DATE_OUT_OF_RANGE);
    }

    @ParameterizedTest
    @CsvSource({
        "0001, 0001-01-01T00:00:00Z, 0002-01-01T00:00:00Z",
        "9999-12-29, 9999-12-29T00:00:00Z, 9999-12-30T00:00:00Z"
    })
    void theRangeReachesFromOneOpenEndToTheOther(String text, Instant first, Instant end) {
        assertThat(WrittenDate.parse(text).first()).isEqualTo(first);
        assertThat(WrittenDate.parse(text).end()).isEqualTo(end);
    }

    private static void refuses(String text, ErrorCode code) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> WrittenDate.parse(text))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(code))
                .satisfies(problem -> assertThat(problem.detail()).contains("\"" + text + "\""));
    }
}
