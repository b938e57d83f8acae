package dev.annals.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What every model does, set up by configuration alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EmbedderContract {

    private final Models models;
    private Embedder embedder;

    EmbedderContract(Map<String, String> settings) {
        models = TestModels.of(settings);
    }

    @BeforeAll
    void load() {
        embedder = models.embedder(models.identity(models.configured()), models.configured());
    }

    @AfterAll
    void close() {
        models.close();
    }

    @Test
    void findsWhatMeansTheSame() {
        // given
        List<Embedding> passages = embedder.passages(List.of(
                "Alice moved to Oslo last spring.",
                "The invoice is overdue.",
                "My cat sleeps on the radiator.",
                "The harbour authority ordered two cranes."));

        // when
        Embedding query = embedder.query("Where does Alice live?");

        // then
        assertThat(passages.subList(1, 4))
                .allSatisfy(other ->
                        assertThat(query.similarity(passages.getFirst())).isGreaterThan(query.similarity(other)));
    }

    @Test
    void givesVectorsOfItsDimensionsAndOfUnitLength() {
        // when
        Embedding query = embedder.query("Where does Alice live?");

        // then
        assertThat(query.vector()).hasSize(embedder.dimensions());
        assertThat(query.similarity(query)).isBetween(0.999, 1.001);
        assertThat(query.model())
                .isEqualTo(embedder.model())
                .startsWith(models.configured().name() + "@");
    }

    @Test
    void aTextHasTheSameMeaningInABatchAndAlone() {
        // given
        List<String> texts =
                IntStream.range(0, 50).mapToObj(i -> "word ".repeat(i % 7) + i).toList();

        // when
        List<Embedding> together = embedder.passages(texts);

        // then, but for what the quantization of a whole batch costs
        for (int i = 0; i < texts.size(); i += 9) {
            Embedding alone = embedder.passages(List.of(texts.get(i))).getFirst();
            assertThat(together.get(i).similarity(alone)).as(texts.get(i)).isGreaterThan(0.95);
        }
    }

    @Test
    void whatIsTooLongIsCutNotRefused() {
        assertThat(embedder.passages(List.of("long ".repeat(10_000))).getFirst().vector())
                .hasSize(embedder.dimensions());
    }

    @Test
    void anEmptyTextHasAVectorToo() {
        assertThat(embedder.passages(List.of("", "\n"))).hasSize(2);
    }
}
