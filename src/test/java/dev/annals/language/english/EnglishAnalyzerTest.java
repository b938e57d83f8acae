package dev.annals.language.english;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.language.Name;
import dev.annals.language.Sentence;
import dev.annals.language.Word;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishAnalyzerTest {

    @Test
    void saysWhoDoesWhatToWhom() {
        // when
        List<Sentence> sentences = English.ANALYZER.analyze("Mira Holm left Quillon in May 2020.");

        // then
        assertThat(sentences).singleElement().satisfies(sentence -> {
            assertThat(sentence.words().stream().map(Word::lemma))
                    .containsExactly("mira", "holm", "leave", "quillon", "in", "may", "2020", ".");
            assertThat(word(sentence, 1)).returns(2, Word::head).returns("nsubj", Word::relation);
            assertThat(word(sentence, 2)).returns(Word.NONE, Word::head).returns("VBD", Word::tag);
            assertThat(word(sentence, 3)).returns(2, Word::head).returns("dobj", Word::relation);
            assertThat(sentence.names()).contains(new Name(0, 1, "PERSON"), new Name(5, 6, "DATE"));
        });
    }

    @Test
    void offsetsAreThoseOfTheWholeText() {
        // given
        String text = "Hi!\n\n  Ann lives in Oslo. She's happy.\r\nBo doesn't.";

        // when
        List<Sentence> sentences = English.ANALYZER.analyze(text);

        // then
        assertThat(sentences.stream().map(EnglishAnalyzerTest::forms))
                .containsExactly("Hi !", "Ann lives in Oslo .", "She 's happy .", "Bo does n't .");
        assertThat(sentences.stream().flatMap(sentence -> sentence.words().stream()))
                .allSatisfy(word ->
                        assertThat(text.substring(word.start(), word.end())).isEqualTo(word.form()));
    }

    @Test
    void aSentenceMayEndWithAnAbbreviation() {
        assertThat(
                        forms(
                                "Ann joined Quillon Inc. She left at 6 p.m. on May 5. But why? Dr. Who? In the U.S. The rest is Rev B."))
                .containsExactly(
                        "Ann joined Quillon Inc.",
                        "She left at 6 p.m. on May 5 .",
                        "But why ?",
                        "Dr. Who ?",
                        "In the U.S.",
                        "The rest is Rev B .");
    }

    @Test
    void namesOfFilesAndTechnologiesAreOneWord() {
        assertThat(forms("We use Node.js and config.xml now.Good."))
                .containsExactly("We use Node.js and config.xml now .", "Good .");
    }

    @Test
    void eachLineOfAListOrAChatIsForItself() {
        assertThat(forms("To do:\n- buy milk\n- call Tom\nok\ni moved to oslo"))
                .containsExactly("To do :", "- buy milk", "- call Tom", "ok", "i moved to oslo");
    }

    @Test
    void aLineThatWasWrappedGoesOnInTheNext() {
        // given
        String text = """
                In the autumn of that year the old committee was dissolved, and
                Mira Holm, who had been its chair from the beginning until then, was
                elected by the members.
                """;

        // then
        assertThat(English.ANALYZER.analyze(text)).hasSize(1);
    }

    @Test
    void headsAreOnlyFoundWhereTheyAreWanted() {
        // given
        String text = "Ann left Initrex. It rained all day.";

        // when
        List<Sentence> sentences = English.ANALYZER.analyze(
                text,
                sentence ->
                        sentence.names().stream().anyMatch(name -> name.kind().equals("PERSON")));

        // then
        List<Sentence> all = English.ANALYZER.analyze(text);
        assertThat(sentences.getFirst()).isEqualTo(all.getFirst());
        assertThat(sentences.getLast()).isNotEqualTo(all.getLast());
        assertThat(sentences.getLast().words())
                .allSatisfy(
                        word -> assertThat(word).returns(Word.NONE, Word::head).returns("", Word::relation));
    }

    @Test
    void whatIsTooLongForASentenceIsTaggedOnly() {
        // given
        String text = "word ".repeat(EnglishAnalyzer.LONGEST_PARSED + 1);

        // then
        assertThat(English.ANALYZER.analyze(text))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.words())
                        .hasSize(EnglishAnalyzer.LONGEST_PARSED + 1)
                        .allSatisfy(word -> assertThat(word.head()).isEqualTo(Word.NONE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t\u00A0"})
    void inNothingThereIsNoSentence(String text) {
        assertThat(English.ANALYZER.analyze(text)).isEmpty();
    }

    @Test
    void severalThreadsReadTheSame() {
        // given
        List<String> texts = IntStream.range(0, 200)
                .mapToObj(i -> "In " + (1900 + i) + " Ann" + i + " met Bo, who had left Oslo " + i + " days before.")
                .toList();

        // then
        assertThat(texts.parallelStream().map(English.ANALYZER::analyze).toList())
                .isEqualTo(texts.stream().map(English.ANALYZER::analyze).toList());
    }

    private static Word word(Sentence sentence, int index) {
        return sentence.words().get(index);
    }

    private static List<String> forms(String text) {
        return English.ANALYZER.analyze(text).stream()
                .map(EnglishAnalyzerTest::forms)
                .toList();
    }

    private static String forms(Sentence sentence) {
        return sentence.words().stream().map(Word::form).collect(joining(" "));
    }
}
