package dev.annals.recall.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When something was learned: since when without a break it has been believed, or the first time. */
class LearningTest {

    private final Memory memory = new Memory("2026-11-29T10:00:00Z")
            .declares("lives_in")
            .says("Ann", "lives_in", "Oslo", "Ann lives in Oslo", "2000", null)
            .believed("2010", "2014")
            .says("Ann", "lives_in", "Oslo", "Ann lives in Oslo", "2000", "2013")
            .believed("2014", null)
            .says("Ann", "lives_in", "York", "Ann lives in York", "2013", null)
            .believed("2014", "2015")
            .says("Ann", "lives_in", "York", "Ann lives in York", "2013-06", null)
            .believed("2016", "2018")
            .says("Ann", "lives_in", "York", "Ann lives in York", "2013-07", null)
            .believed("2018", null)
            .says("Bo", "likes", "opera", "Bo likes opera", "2010", null)
            .believed("2011", "2012")
            .says("Bo", "likes", "opera", "Bo likes opera", "2015", null)
            .believed("2016", null)
            .says("Kes", "captained_by", "Mia", "Kes captained by Mia", "2012", "2013")
            .believed("2017", null)
            .says("Kes", "captained_by", "Mia", "Kes captained by Mia", "2014", "2015")
            .believed("2017", null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "When did we learn that Bo likes opera? | 2016",
                "When did we first learn that Bo likes opera? | 2011",
                "When did you originally hear that Bo likes opera? | 2011",
                "When did we first learn that Ann lived in Oslo? | 2010",
                "When did we first learn that Ann left Oslo? | 2014",
                // whenever that was
                "When did we first learn that Ann moved to York? | 2014",
                "When did we first learn that Ann moved to York in 2013? | 2014",
                // several facts, learned at once
                "When did we learn that Mia captained Kes? | 2017",
            })
    void isToldFromWhatWasEverBelieved(String question, String year) {
        assertThat(memory.answers(question)).containsExactly(year + "-01-01T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When did we first learn that Bo likes jazz?",
                "When did we first learn that Ann moved to York in 2012?",
                // that she moved, or that she moved in July
                "When did we learn that Ann moved to York?",
                "When did we last learn that Bo likes opera?",
            })
    void isNotKnown(String question) {
        assertThat(memory.answers(question)).isEmpty();
    }
}
