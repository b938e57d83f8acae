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
        List<float[]> passages = embedder.passages(List.of("Alice moved to Oslo last spring.", "The invoice is overdue."));
        float[] query = embedder.query("Where does Alice live?");
        assertThat(dot(query, passages.get(0))).isGreaterThan(dot(query, passages.get(1)));
        assertThat(passages.getFirst()).hasSize(embedder.dimensions());
    }

    @Test
    void aBatchGivesWhatEachTextAloneGives() {
        List<String> texts = IntStream.range(0, 50).mapToObj(i -> "word ".repeat(i % 7) + i).toList();
        List<float[]> together = embedder.passages(texts);
        for (int i = 0; i < texts.size(); i += 9) {
            assertThat(dot(together.get(i), embedder.passages(List.of(texts.get(i))).getFirst())).isGreaterThan(0.99);
        }
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
