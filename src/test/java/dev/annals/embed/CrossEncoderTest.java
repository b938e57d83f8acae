package dev.annals.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrossEncoderTest {

    @TempDir
    Path directory;

    @Test
    void ratesEachTextWithTheQuestionInTheirOrder() throws IOException {
        // given
        CrossEncoders models = TinyCrossEncoder.in(directory);
        List<String> texts = IntStream.rangeClosed(1, 20)
                .map(n -> n % 2 == 0 ? n : 21 - n)
                .mapToObj("a "::repeat)
                .toList();

        // when
        List<Double> odds = models.configured().orElseThrow().logOdds("where?", texts);

        // then
        double ofNone =
                models.configured().orElseThrow().logOdds("where?", List.of("")).getFirst();
        assertThat(odds)
                .containsExactlyElementsOf(
                        texts.stream().map(text -> ofNone + text.length() / 2.0).toList());
        models.close();
    }

    @Test
    void aWrongOneIsRefusedAtTheStart() throws IOException {
        // given
        TinyCrossEncoder.in(directory).close();
        Files.writeString(directory.resolve("model.onnx"), "no model");

        // then
        assertThatThrownBy(() -> TestModels.crossEncoders(directory))
                .isInstanceOf(ModelUnusableException.class)
                .hasMessageContaining("model.onnx cannot be loaded");

        // when
        Files.delete(directory.resolve("model.onnx"));

        // then
        assertThatThrownBy(() -> TestModels.crossEncoders(directory))
                .isInstanceOf(ModelUnusableException.class)
                .hasMessageContaining("model.onnx");
    }
}
