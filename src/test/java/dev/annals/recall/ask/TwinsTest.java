package dev.annals.recall.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One relation that several predicates say, in either direction. */
class TwinsTest {

    private final Memory memory = new Memory("2026-11-29T10:00:00Z")
            .types("Rex", "Dog")
            .types("Blaze", "Horse")
            .types("Saab", "Car")
            .types("Fiat", "Car")
            .says("Uma", "owns", "Rex", "Uma owns Rex", "2015", null)
            .says("Uma", "owns", "Blaze", "Uma owns Blaze", "2014", "2015")
            .says("Saab", "owned_by", "Uma", "Saab owned by Uma", "2016", null)
            .says("Fiat", "owned_by", "Uma", "Fiat owned by Uma", "2012", "2014")
            .says("Kim", "owns", "Hut", "Kim owns Hut", "2014", null)
            .says("Hut", "owned_by", "Kim", "Hut owned by Kim", "2014", null)
            .says("Hut", "owner", "Lee", "Hut owner Lee", "2010", "2014")
            .says("Kes", "captained_by", "Mia", "Kes captained by Mia", "2010", null)
            .says("Bo", "captain_of", "Kes", "Bo captain of Kes", "2008", "2010")
            .says("Joe", "manages", "Pat", "Joe manages Pat", "2011", null)
            .says("Joe", "managed_by", "Max", "Joe managed by Max", "2012", null)
            .says("Lin", "mentors", "Kai", "Lin mentors Kai", "2002", null)
            .says("Mo", "mentored_by", "Lin", "Mo mentored by Lin", "2003", null)
            .says("Joe", "managers", "Zoe", "Joe managers Zoe", "2011", null)
            .says("Ann", "members", "Choir", "Ann members Choir", "2012", null)
            .says("Ann", "member_of", "Club", "Ann member of Club", "2012", null)
            .says("Ann", "works_for", "Acme", "Ann works for Acme", "2012", null)
            .says("Ann", "works_with", "Ida", "Ann works with Ida", "2012", null)
            .says("Ann", "employer", "Beta", "Ann employer Beta", "2010", "2012");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What does Uma own? | Rex, Saab",
                "What did Uma own in 2013? | Fiat",
                "What did Uma first own? | Fiat",
                "What did Uma own after Rex? | Saab",
                "How many cars has Uma owned? | 2",
                "Who owns Saab? | Uma",
                "Does Uma own Saab? | yes",
                "Who owned Hut before Kim? | Lee",
                "How many owners has Hut had? | 2",
                "Since when has Kim owned Hut? | 2014-01-01",
                "When did we learn that Uma owns Saab? | 2026-11-29T10:00:00Z",
                "Who was captain of Kes before Mia? | Bo",
                "Was Bo the first captain of Kes? | yes",
                "Who manages Joe? | Max",
                "Who does Lin mentor? | Kai, Mo",
                "Who is a member of Club? | Ann",
                "Who does Ann work for? | Acme",
            })
    void areReadTogether(String question, String answers) {
        assertThat(String.join(", ", memory.answers(question))).isEqualTo(answers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // "managers" may say that Joe manages Zoe, or that she manages him
                "Who does Joe manage?",
                // which may mean something else, but also more
                "How many employers has Ann had?",
                "What was Ann's first employer?",
                "Was Mia the first captain of Kes?",
            })
    void areNoAnswerIfTheyMayNotBeAll(String question) {
        assertThat(memory.answers(question)).isEmpty();
    }
}
