package dev.annals.embed;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OnnxEmbedderTest {

    private static OnnxEmbedder embedder;

    @BeforeAll
    static void load() {
        embedder = new OnnxEmbedder(new SmallRyeConfigBuilder()
                .withMapping(EmbedConfig.class)
                .build()
                .getConfigMapping(EmbedConfig.class));
    }

    @AfterAll
    static void close() {
        embedder.close();
    }

    @Test
    void findsWhatMeansTheSame() {
        List<Embedding> passages =
                embedder.passages(List.of("Alice moved to Oslo last spring.", "The invoice is overdue."));

        Embedding query = embedder.query("Where does Alice live?");

        assertThat(query.similarity(passages.get(0))).isGreaterThan(query.similarity(passages.get(1)));
        assertThat(query.vector()).hasSize(embedder.dimensions());
        assertThat(query.similarity(query)).isBetween(0.999, 1.001);
    }

    @Test
    void aTextHasTheSameMeaningInABatchAndAlone() {
        List<String> texts =
                IntStream.range(0, 50).mapToObj(i -> "word ".repeat(i % 7) + i).toList();

        List<Embedding> together = embedder.passages(texts);

        for (int i = 0; i < texts.size(); i += 9) {
            Embedding alone = embedder.passages(List.of(texts.get(i))).getFirst();
            assertThat(together.get(i).similarity(alone)).as(texts.get(i)).isGreaterThan(0.99);
        }
    }

    @Test
    void whatIsTooLongIsCutNotRefused() {
        assertThat(embedder.passages(List.of("long ".repeat(10_000))).getFirst().vector())
                .hasSize(embedder.dimensions());
    }
}
