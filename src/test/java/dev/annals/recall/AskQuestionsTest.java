package dev.annals.recall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two hundred questions, and others written later, about the sample and the story of thirty messages, answered as a
 * careful reader would.
 */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class AskQuestionsTest {

    private static final Logger LOG = Logger.getLogger(AskQuestionsTest.class);

    @ParameterizedTest
    @CsvSource({"questions, 200", "later, 133"})
    void mostAreAnsweredRightAndHardlyAnyWrong(String file, int count) {
        // given
        AskedMemories memories = AskedMemories.told();
        List<String> unknown = new ArrayList<>();
        List<String> wrong = new ArrayList<>();

        // when
        List<AskedQuestion> questions = memories.questions(file);
        for (AskedQuestion question : questions) {
            JsonNode answer = memories.ask(question);
            if (!question.isRight(answer)) {
                boolean answered = !answer.get("answers").isEmpty();
                (answered ? wrong : unknown).add(shown(question, answer));
            }
        }

        // then
        int all = questions.size();
        LOG.infof(
                "%d %s: %d right, %d wrong, %d not known%n%s%n%s",
                all,
                file,
                all - wrong.size() - unknown.size(),
                wrong.size(),
                unknown.size(),
                String.join("\n", wrong),
                String.join("\n", unknown));
        assertThat(all).isEqualTo(count);
        assertThat(wrong).hasSizeLessThanOrEqualTo(all * 2 / 100);
        assertThat(all - wrong.size() - unknown.size())
                .as("right; not known are %s", unknown)
                .isGreaterThanOrEqualTo(all * 90 / 100);
    }

    private static String shown(AskedQuestion question, JsonNode answer) {
        List<String> texts = new ArrayList<>();
        answer.get("answers").forEach(reply -> texts.add(reply.get("text").textValue()));
        return question.question() + " " + question.instants() + " wanted " + question.answers() + " got " + texts
                + ", read as: " + answer.get("reading").textValue() + ", "
                + answer.get("why").textValue();
    }
}
