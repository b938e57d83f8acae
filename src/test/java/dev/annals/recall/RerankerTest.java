package dev.annals.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.embed.CrossEncoders;
import dev.annals.embed.TinyCrossEncoder;
import dev.annals.entity.Participant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reranking with a cross-encoder that prefers the longer text. */
class RerankerTest {

    @TempDir
    Path directory;

    private CrossEncoders models;

    @BeforeEach
    void load() throws IOException {
        models = TinyCrossEncoder.in(directory);
    }

    @AfterEach
    void close() {
        models.close();
    }

    @Test
    void whatBothThinkDecidesAndTheHitSaysWhatTheCrossEncoderThought() {
        // given
        List<Search.Hit> hits = List.of(hit("sure", 0.9), hit("even " + "a ".repeat(4), 0.5), hit("no", 0.001));

        // when
        List<Search.Hit> again = new Reranker(models).again("?", hits, RerankerTest::name);

        // then
        assertThat(again).extracting(RerankerTest::name).containsExactly("even a a a a ", "sure", "no");
        assertThat(again).isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
        assertThat(again)
                .extracting(hit -> Objects.requireNonNull(hit.legs().reranked()).rank())
                .containsExactly(1, 2, 3);
    }

    @Test
    void whatItDidNotRateComesAfterWhatItDid() {
        // given
        List<Search.Hit> hits = Stream.concat(
                        IntStream.range(0, 50).mapToObj(n -> hit("rated", 0.001)),
                        Stream.of(hit("a ".repeat(30), 0.001)))
                .toList();

        // when
        List<Search.Hit> again = new Reranker(models).again("?", hits, RerankerTest::name);

        // then
        assertThat(again).hasSize(51);
        assertThat(again.getLast().legs().reranked()).isNull();
        assertThat(again.getLast().score()).isLessThanOrEqualTo(again.get(49).score());
    }

    @Test
    void withoutOneNothingChanges() {
        // given
        List<Search.Hit> hits = List.of(hit("one", 0.9), hit("other", 0.5));

        // then
        assertThat(new Reranker(TinyCrossEncoder.none()).again("?", hits, RerankerTest::name))
                .isEqualTo(hits);
    }

    private static Search.Hit hit(String name, double score) {
        return new Search.Hit(
                SearchQuestion.ENTITY,
                score,
                null,
                null,
                null,
                new Participant(name, name, "Thing", null),
                "",
                new Search.Legs(
                        null, null, new Search.Leg(null, 0), new Search.Leg(null, 0), false, null, null, null, null));
    }

    private static String name(Search.Hit hit) {
        return Objects.requireNonNull(hit.entity()).name();
    }
}
