package dev.annals.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedTest {

    @TempDir
    Path directory;

    @Test
    void aFileThatIsThereIsNeitherReadNorWrittenAgain() throws IOException {
        // given
        Path first = Unpacked.file(directory.resolve("new"), "model.onnx", content("as it was"));

        // when
        Path second = Unpacked.file(directory.resolve("new"), "model.onnx", broken());

        // then
        assertThat(second).isEqualTo(first).hasContent("as it was");
    }

    @Test
    void whatIsUnpackedOnlyInPartIsNotTakenForTheFile() throws IOException {
        // given
        assertThatThrownBy(() -> Unpacked.file(directory, "model.onnx", broken()))
                .isInstanceOf(IOException.class);

        // when
        Path file = Unpacked.file(directory, "model.onnx", content("all of it"));

        // then
        assertThat(file).hasContent("all of it");
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream broken() {
        return new FilterInputStream(content("only a")) {
            @Override
            public byte[] readAllBytes() throws IOException {
                throw new IOException("the disk is full");
            }
        };
    }
}
