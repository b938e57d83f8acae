package dev.annals.dedupe.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trail running       | trail-running",
                "trail running.      | “Trail Running”",
                "SOFTWARE ENGINEER   | Software engineer",
                "a software engineer | software engineer",
                "the piano           | piano",
                "U.S.                | US",
                "three cats          | 3 cats",
                "twenty-one cats     | 21 cats",
                "1,250 euros         | 1250 euros",
                "17 May 2015         | 2015-05-17",
                "May 17th, 2015      | 17 may 2015",
                "May 2015            | 2015-05",
                "straße              | STRASSE"
            })
    void theseSayTheSame(String one, String other) {
        assertThat(Wording.key(one)).isPresent().isEqualTo(Wording.key(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a member            | not a member",
                "vegetarian          | not vegetarian",
                "Rev A               | Rev B",
                "room 12             | room 21",
                "A-12                | A12",
                "C                   | C++",
                "C#                  | C",
                "US                  | us",
                "1.5                 | 15",
                "-5                  | 5",
                "50 %                | 50",
                "re-sign             | resign",
                "Ann Lee             | Ann Berg",
                "a few friends       | few friends",
                "A minor             | minor",
                "The Band            | Band",
                "3 May 2015          | 3 June 2015",
                "31 February 2015    | 2015-02-28",
                "10:30               | 1030",
                "married?            | married",
                "5 km                | 5 m"
            })
    void theseDoNot(String one, String other) {
        assertThat(Wording.key(one)).isPresent().isNotEqualTo(Wording.key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "2015-05-17, 2015, true",
        "2015-05-17, 2015-05, true",
        "2015, 2015, false",
        "2015-1, 2015, false",
        "12-3, 12, false"
    })
    void aDateIsWithinACoarserOne(String finer, String coarser, boolean within) {
        assertThat(Wording.isWithin(finer, coarser)).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({"5", "0", "-17", "1000000"})
    void aNumberSaysWhatItsFiguresSay(long number) {
        assertThat(Wording.key(number)).isEqualTo(Wording.key(String.valueOf(number)));
        assertThat(Wording.key(number + 0.5)).isNotEqualTo(Wording.key(number));
    }
}
