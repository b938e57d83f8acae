package dev.annals.recall.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens at once, and times at a distance from others. */
class EventsTest {

    private final Memory memory = new Memory("2026-11-29T10:00:00Z")
            .declares("lives_in")
            .says("Ann", "lives_in", "Oslo", "Ann lives in Oslo", "2000", "2010")
            .says("Ann", "lives_in", "Rome", "Ann lives in Rome", "2010", "2014-05")
            .says("Ann", "lives_in", "Bern", "Ann lives in Bern", "2014-05", null)
            .says("Ann", "works_for", "Acme", "Ann works for Acme", "2008", "2012")
            .says("Ann", "retired_from", "Acme", "Ann retired from Acme", "2012", null)
            .says("Ann", "left", "Choir", "Ann left Choir", "2009", null)
            .says("Cy", "works_for", "Acme", "Cy works for Acme", "2001", "2010")
            .says("Acme", "ceo", "Cy", "Acme ceo Cy", "2005", "2010")
            .tells("Ed", "retired_on", "2014-05-01", "Ed retired on 2014-05-01", "2014", null)
            .says("Zed", "founded", "Acme", "Zed founded Acme", "1990", null)
            .says("Zed", "won", "Cup", "Zed won Cup", "2008", null)
            .says("Zed", "spouse", "Ida", "Zed spouse Ida", "2010", null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "When did Ann retire? | 2012-01-01",
                "When did Ann retire from Acme? | 2012-01-01",
                "Who retired from Acme? | Ann",
                "Who retired from Acme in 2012? | Ann",
                "When did Ed retire? | 2014-05-01",
                "Where did Ann live when she retired? | Rome",
                "When did Zed win Cup? | 2008-01-01",
                "Since when has Ann left Choir? | 2009-01-01",
                "How long has Zed been married to Ida? | 16 years, 10 months",
                // no more exact than what it is counted from
                "Where did Ann live a year before 2015? | Rome, Bern",
                "Where did Ann live two years after March 2012? | Rome",
                "Where did Ann live two weeks before 1 May 2014? | Rome",
                "Where did Ann live the year before 2015? | Rome, Bern",
                "Where did Ann live at the end of 2009? | Oslo",
            })
    void haveATime(String question, String answers) {
        assertThat(String.join(", ", memory.answers(question))).isEqualTo(answers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // not everybody who leaves retires
                "When did Cy retire?",
                "Did Cy retire from Acme?",
                "When did Cy retire as CEO of Acme?",
                "Who retired from Acme in 2010?",
                // no duration
                "How long has Zed founded Acme?",
                "How long did Ann join Acme?",
                "How long has Ann left Acme?",
                "Until when did Ann join Acme?",
                "Since when has Ann left Acme?",
                // over at once
                "Did Zed win Cup in 2010?",
                // at a distance that is finer than that, or from an event, or unsaid
                "Where did Ann live a month after 2013?",
                "Where did Ann live half a year before 2010?",
                "Where did Ann live within a year of 2013?",
                "Where did Ann live two years after she joined Acme?",
                "Where did Ann live long before she joined Acme?",
            })
    void areNotMistakenForStates(String question) {
        assertThat(memory.answers(question)).isEmpty();
    }
}
