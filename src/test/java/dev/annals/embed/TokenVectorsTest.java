package dev.annals.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What the vectors of single tokens tell about a question and a text. */
class TokenVectorsTest {

    private static final Models MODELS = TestModels.of(Map.of());
    private static final Embedder EMBEDDER = MODELS.embedder(MODELS.identity(MODELS.configured()), MODELS.configured());

    @AfterAll
    static void close() {
        MODELS.close();
    }

    @Test
    void wordsAreMatchedByWhatMeansTheSame() {
        // given
        TokenVectors question = EMBEDDER.query("Which automobile did she buy?").tokens();

        // then
        assertThat(match(question, "Yesterday Ida purchased a car."))
                .isGreaterThan(match(question, "Yesterday Ida watched the rain."));
    }

    @Test
    void aTextIsClosestToItself() {
        // given
        TokenVectors text = text("The plumber left his invoice.");

        // then
        assertThat(Arrays.stream(text.closestIn(text)).boxed())
                .allSatisfy(close -> assertThat(close).isBetween(0.999, 1.001));
    }

    @Test
    void theyOutliveTheirStorage() {
        // given
        TokenVectors text = text("The plumber left his invoice.");
        TokenVectors question = EMBEDDER.query("Who sent a bill?").tokens();

        // then
        assertThat(question.closestIn(TokenVectors.of(text.bytes().clone()))).isEqualTo(question.closestIn(text));
    }

    @Test
    void thoseOfTheTextBeforeAreNotAmongThem() {
        // given
        Passage passage = new Passage("Ann: Shall we take the ferry or the train?", "Ben: The ferry.", true);

        // then
        assertThat(EMBEDDER.passages(List.of(passage)).getFirst().tokens().count())
                .isEqualTo(text("Ben: The ferry.").count());
    }

    @Test
    void aTextAloneHasNone() {
        assertThat(EMBEDDER.texts(List.of("The plumber left his invoice."))
                        .getFirst()
                        .tokens()
                        .count())
                .isZero();
    }

    @Test
    void aLongTextHasABoundedNumber() {
        assertThat(text("A long and winding tale. ".repeat(80)).count()).isBetween(64, 128);
    }

    @Test
    void punctuationOfAQuestionDoesNotCount() {
        assertThat(EMBEDDER.query("Who? Why?!").tokens().count()).isEqualTo(2);
        assertThat(EMBEDDER.query("?!").tokens().count()).isZero();
    }

    private static double match(TokenVectors question, String text) {
        return Arrays.stream(question.closestIn(text(text))).average().orElseThrow();
    }

    private static TokenVectors text(String text) {
        return EMBEDDER.passages(List.of(new Passage("", text, true)))
                .getFirst()
                .tokens();
    }
}
