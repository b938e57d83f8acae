package dev.annals.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.language.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The build lets NLP4J itself analyse a corpus when it makes the model; our analysis is the same for every word. */
class Nlp4jIdentityTest {

    private static final Path CORPUS = Path.of("src/test/resources/language/corpus.txt");
    private static final Path READING = Path.of("models", EnglishModel.RESOURCE.replace(".model", ".reading"));
    private static final String TEXT = "# ";

    @Test
    void theCorpusIsStillTheOneThatNlp4jRead() throws IOException {
        assertThat(nlp4jsReading().keySet())
                .as("texts read; once the corpus is changed, delete the directory models: the next build makes it anew")
                .containsExactlyElementsOf(Files.readAllLines(CORPUS));
    }

    @Test
    void ourReadingIsNlp4js() throws IOException {
        assertThat(nlp4jsReading())
                .isNotEmpty()
                .allSatisfy((text, reading) -> assertThat(ourReading(text)).isEqualTo(reading));
    }

    /** The lines said of each text. */
    private static Map<String, List<String>> nlp4jsReading() throws IOException {
        Map<String, List<String>> reading = new LinkedHashMap<>();
        List<String> ofText = new ArrayList<>();
        for (String line : Files.readAllLines(READING)) {
            if (line.startsWith(TEXT)) {
                ofText = new ArrayList<>();
                reading.put(line.substring(TEXT.length()), ofText);
            } else {
                ofText.add(line);
            }
        }
        return reading;
    }

    private static List<String> ourReading(String text) {
        List<String> lines = new ArrayList<>();
        for (Draft draft : English.ANALYZER.tagged(text, new Blocks.Block(0, text.length()))) {
            English.ANALYZER.parse(draft);
            draft.words().forEach(node -> lines.add(word(node)));
            Names.of(draft).forEach(name -> lines.add(name(name)));
            lines.add("");
        }
        return lines;
    }

    private static String word(Node node) {
        return String.join(
                "\t",
                String.valueOf(node.token.start()),
                String.valueOf(node.token.end()),
                node.token.form(),
                node.lemma.text(),
                node.tag.text(),
                String.valueOf(Objects.requireNonNull(node.head).index),
                Objects.requireNonNull(node.relation).text());
    }

    private static String name(Name name) {
        return String.join("\t", "name", String.valueOf(name.first()), String.valueOf(name.last()), name.kind());
    }
}
