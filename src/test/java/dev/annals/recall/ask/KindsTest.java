package dev.annals.recall.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions for things of a kind: "which dogs". What may or may not be of the kind is never an answer. */
class KindsTest {

    private final Memory memory = new Memory("2026-11-29T10:00:00Z")
            .types("Rex", "Dog")
            .types("Mog", "Cat")
            .types("Blaze", "Animal")
            .types("Dr. Day", "FemaleDoctor")
            .types("Dr. Dell", "Doctor")
            .says("Uma", "owns", "Rex", "Uma owns Rex", "2015", null)
            .says("Uma", "owns", "Mog", "Uma owns Mog", "2016", null)
            .says("Uma", "owns", "Saab", "Uma owns Saab", "2014", null)
            .says("Bo", "owns", "Mog", "Bo owns Mog", "2012", "2016")
            .says("Bo", "owns", "Volvo", "Bo owns Volvo", "2012", null)
            .says("Kim", "owns", "Rex", "Kim owns Rex", "2012", "2014")
            .says("Kim", "owns", "Mog", "Kim owns Mog", "2011", null)
            .says("Lou", "owns", "Rex", "Lou owns Rex", "2012", "2014")
            .says("Lou", "owns", "Blaze", "Lou owns Blaze", "2011", null)
            .says("Uma", "consulted", "Dr. Day", "Uma consulted Dr. Day", "2011", null)
            .says("Uma", "consulted", "Dr. Dell", "Uma consulted Dr. Dell", "2012", null)
            .says("Uma", "fears", "Rex", "Uma fears Rex", "2015", null)
            .says("Bo", "works_for", "Initech", "Bo works for Initech", "2010", null)
            .says("Bo", "plays_for", "Rovers", "Bo plays for Rovers", "2010", null)
            .tells("Bo", "likes", "hiking", "Bo likes hiking", "2010", null)
            .tells("Bo", "likes", "sushi", "Bo likes sushi", "2010", null)
            .tells("Bo", "favourite_food", "sushi", "Bo favourite food sushi", "2010", null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Which dogs does Uma own? | Rex",
                "Which dog did Kim own? | Rex",
                "How many dogs did Kim own? | 1",
                "Which cat did Kim own first? | Mog",
                "Which female doctor did Uma consult? | Dr. Day",
                "Which doctors did Uma consult? | Dr. Day, Dr. Dell",
                "What kind of food is Bo's favourite food? | sushi",
                "Which company does Bo work for? | Initech",
                "How many different companies has Bo worked for? | 1",
                "Which team does Bo play for? | Rovers",
                "Which animals does Lou own? | Blaze",
            })
    void isShownByTheTypeOrSaidByThePredicate(String question, String answers) {
        // when
        String answered = String.join(", ", memory.answers(question));

        // then
        assertThat(answered).isEqualTo(answers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // nothing says what they are
                "Which horses does Uma own?",
                "Which cars does Uma own?",
                "How many cars does Bo own?",
                "What food does Bo like?",
                "What kind of food does Bo like?",
                "Which bank does Bo work for?",
                // nor that they are of that sort
                "Which Norwegian company does Bo work for?",
                "Which football team does Bo play for?",
                "How many football teams has Bo played for?",
                // nor which of several was the first, or how many there are
                "Which dog did Uma own first?",
                "How many dogs does Uma own?",
                "How many female doctors did Uma consult?",
                "How many animals did Lou own?",
                // nor what she has to do with it
                "Which dog is Uma's?",
            })
    void isNeverGuessed(String question) {
        assertThat(memory.answers(question)).isEmpty();
    }
}
