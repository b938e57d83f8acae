package dev.annals.consolidate.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of a few sentences are chosen. */
class ExtractTest {

    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Good morning, Mara!",
                "Hi Ines, how are you doing today?",
                "Thanks, talk to you tomorrow!",
                "Haha, yes.",
                "That sounds great, see you soon!",
                "How was your weekend?",
                "Totally agree, Mel.",
                "Way to go, Jon!",
                "Super stoked!"
            })
    void politenessTellsNothing(String text) {
        assertThat(Worth.of(text)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"It's Shia Labeouf!", "Been only to Rome once.", "Twelve, as of 4 March."})
    void fewWordsWithANameOrANumberTellSomething(String text) {
        assertThat(Worth.of(text)).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The boiler was repaired on 4 March by Nordic Heat. | The boiler was repaired last week.",
                "The boiler was repaired by Nordic Heat.            | Was the boiler repaired by Nordic Heat?",
                "The invoice is over 4,200 kronor.                  | The invoice is over quite some kronor."
            })
    void namesDatesAndNumbersTellMoreAndQuestionsLess(String more, String less) {
        assertThat(Worth.of(more)).isGreaterThan(Worth.of(less));
    }

    @Test
    void whatSeveralSpeakOfStandsForThem() {
        // given three on one thing, and one on another, as long
        List<Told> told = told(
                "The boiler in the cellar leaks water again.",
                "Water leaks from the boiler down in the cellar.",
                "Somebody should see to the boiler, the cellar floor has water.",
                "My sister prefers her tulips yellow, planted early.");

        // when there is room for one
        Gist gist = Extract.of(told, 70);

        // then
        assertThat(gist.lines()).hasSize(1);
        assertThat(gist.text()).contains("boiler").contains("water");
    }

    @Test
    void whatIsNewGoesBeforeWhatWasToldAlready() {
        // given
        List<Told> told = told(
                "The boiler in the cellar of Mill Street 4 leaks water again.",
                "In the cellar of Mill Street 4 the boiler leaks, the water again.",
                "Nordic Heat sends Ola on Thursday at nine.");

        // when there is room for two
        Gist gist = Extract.of(told, 125);

        // then
        assertThat(gist.lines()).hasSize(2);
        assertThat(gist.text()).contains("boiler").contains("Ola");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mara Lindqvist works at Acme. | Mara Lindqvist works at Brightfen.",
                "The repair of the pump costs 4,200 kronor. | The repair of the pump costs 4,300 kronor.",
                "The pump in the cellar was repaired. | The pump in the cellar was not repaired."
            })
    void whatDiffersInANameANumberOrANegationIsNotTheSame(String one, String other) {
        assertThat(Extract.of(told(one, other), 1_000).lines()).hasSize(2);
    }

    @Test
    void nothingIsMadeOfNothing() {
        assertThat(Extract.of(List.of(), 1_000).isEmpty()).isTrue();
        assertThat(Extract.of(told("Hello!", "Hi there."), 1_000).isEmpty()).isTrue();
        assertThat(Extract.of(told("The boiler was repaired on 4 March by Nordic Heat."), 20)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void sentencesStandInTheirTextToTheLetter() {
        assertThat(
                        Sentences.of(
                                "Dr. Lee came at 9.30 a.m. to 4 Mill St. in Lund. \"It leaks!\" he said.\n\nReally?  Yes, J. Berg saw it."))
                .containsExactly(
                        "Dr. Lee came at 9.30 a.m. to 4 Mill St. in Lund.",
                        "\"It leaks!\" he said.",
                        "Really?",
                        "Yes, J. Berg saw it.");
    }

    @Test
    void whatALineBreakCutsIsLeftOut() {
        assertThat(Sentences.of("It is cold. The boiler\nleaks again. Call Ola."))
                .containsExactly("It is cold.", "Call Ola.");
        assertThat(Sentences.of("")).isEmpty();
    }

    private static List<Told> told(String... texts) {
        List<Told> told = new ArrayList<>();
        for (String text : texts) {
            told.add(new Told("turn-" + told.size(), 0, text, text, AT, null));
        }
        return told;
    }
}
