package dev.annals.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.extract.Extractor;
import dev.annals.extract.Prose;
import dev.annals.extract.serve.WrittenTimes;
import dev.annals.language.english.English;
import dev.annals.vocabulary.Vocabulary;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody else says in a text is no fact of who sent it. */
class OthersWordsTest {

    private static final Instant SAID_AT = Instant.parse("2024-06-15T12:00:00Z");

    private final Extractor extractor = new RuleExtractor(English.ANALYZER, new WrittenTimes(), Vocabulary.shipped());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi Ann,\n> I live in Basel now.\nGreat to hear!",
                "On Mon, 3 Jun 2024 at 09:12 Ann Lee wrote:\n> I work at Initech now\n> and I live in Basel.\n\nCongrats!",
                "FYI\n\n---------- Forwarded message ---------\nFrom: Ann Lee\n\nI live in Basel.\n\nI work at Initech.",
                "See below.\n-----Original Message-----\nFrom: Ann Lee\n\nI live in Basel and work at Initech.",
                "Begin forwarded message:\n\nI live in Basel.",
                "Alice: I live in Basel now.\nBob: nice, I work at Initech.",
                "alice: I live in Basel now.",
                "[10:02] Zoltan: I live in Basel now.",
                "**Alice:** I live in Basel now.",
                "Here is what Ann wrote me:\nI live in Basel and work at Initech.",
                "Ann wrote: I live in Basel.",
                "Ann wrote 'I live in Basel' in her profile.",
                "Ann wrote ‘I live in Basel’ in her profile.",
                "Ann wrote „I live in Basel“ in her profile.",
                "Ann wrote «I live in Basel» in her profile.",
                "\"My life is dull. I live in Basel. I work at Initech,\" said Ann.",
                "Try this:\n```\nAnn Lee works at Initech.\n```\nDoes it work?"
            })
    void whatAnotherSaysIsNotTheSpeakers(String text) {
        assertThat(statements(text)).isEmpty();
    }

    @Test
    void whatTheSpeakerAddsIsHis() {
        assertThat(statements("Hi Ann,\n> I live in Basel now.\nGreat! I live in Oslo.\nSam"))
                .containsExactly("Sam Reed residence Oslo");
        assertThat(statements("I live in Oslo.\n\nAnn wrote: I live in Basel.\n\nI work at Initech."))
                .containsExactly("Sam Reed residence Oslo", "Sam Reed employer Initech");
        assertThat(statements("Ann wrote 'I live in Basel', but I live in the boys' town. I live in Oslo."))
                .contains("Sam Reed residence Oslo");
    }

    @Test
    void theSpeakersOwnLinesAreHis() {
        assertThat(statements("Sam: I live in Oslo.\nAnn: I live in Basel."))
                .containsExactly("Sam Reed residence Oslo");
        assertThat(statements("PS: I live in Oslo.")).containsExactly("Sam Reed residence Oslo");
        assertThat(statements("I told him: I live in Oslo.")).containsExactly("Sam Reed residence Oslo");
    }

    @Test
    void whatIsSaidOfThirdPartiesStays() {
        assertThat(statements("---------- Forwarded message ---------\n\nAnn Lee lives in Basel."))
                .containsExactly("Ann Lee residence Basel");
        assertThat(statements("Alice: Ann Lee lives in Basel.")).containsExactly("Ann Lee residence Basel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee or Bo Holm is the CEO of Initech.",
                "Ann Lee lives in Lisbon or Porto.",
                "Ann Lee lives in Lisbon, Faro or Porto.",
                "Ann Lee works at Initech or lives in Porto.",
                "I am a doctor or a nurse.",
                "In case Ann Lee lives in Paris, call her.",
                "Provided that Ann Lee lives in Paris, we can hire her.",
                "Once Ann Lee joins Initech, she will be happy.",
                "When Ann Lee joins Initech, she will be happy.",
                "Ann Lee is about to join Initech.",
                "Ann Lee is set to join Initech.",
                "Ann Lee is leaving Initech soon.",
                "Ann Lee will leave Initech some day.",
                "Ann Lee hardly ever lived in Lisbon.",
                "Ann Lee was accused of working for Initech.",
                "It was wrong that Ann Lee works at Initech.",
                "In the novel, Ann Lee lives in Vienna and works for Initech.",
                "If Ann Lee lives in Paris and works for Initech, call her.",
                "If Ann Lee lives in Paris and Bo Holm works for Initech, call them.",
                "Ann Lee does not live in Paris and work for Initech.",
                "Ann Lee might live in Paris and work for Initech.",
                "Ann Lee would live in Paris and work for Initech.",
                "Ann Lee will live in Paris and work for Initech.",
                "Maybe Ann Lee lives in Paris and works for Initech.",
                "Write a story in which Ann Lee lives in Paris."
            })
    void whatIsUndecidedUnfulfilledOrMadeUpIsNoFact(String text) {
        assertThat(statements(text)).isEmpty();
    }

    @Test
    void whatHasHappenedIsAFactHoweverItIsJoined() {
        assertThat(statements("Once Ann Lee joined Initech, she was happy."))
                .containsExactly("Ann Lee employer Initech");
        assertThat(statements("Ann Lee does not live in Paris and works for Initech."))
                .containsExactly("Ann Lee employer Initech");
        assertThat(statements("Ann Lee lives in Lisbon and Porto."))
                .containsExactlyInAnyOrder("Ann Lee residence Lisbon", "Ann Lee residence Porto");
        assertThat(statements("Ann Lee is set to join Initech on 1 July 2024."))
                .containsExactly("Ann Lee employer Initech");
    }

    @Test
    void whatASourceSaysIsLessSure() {
        assertThat(extractor
                        .extract(prose("According to the Herald, Ann Lee works at Initech."))
                        .claims())
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.confidence()).isEqualTo(0.5));
    }

    @Test
    void aDateOfDeathIsTheDateAlone() {
        assertThat(statements("Bo Holm died on 3 May 2011 aged 84.")).containsExactly("Bo Holm died_on 3 May 2011");
    }

    private List<String> statements(String text) {
        return extractor.extract(prose(text)).claims().stream()
                .map(Example::written)
                .map(line -> line.replace(" | ", " "))
                .toList();
    }

    private static Prose prose(String text) {
        return new Prose(text, SAID_AT, "Sam Reed", "Kim Vale");
    }
}
