package dev.annals.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsTest {

    private final Models models = TestModels.of(Map.of());

    @AfterEach
    void close() {
        models.close();
    }

    @Test
    void aModelIsWhatItsFilesAndUseAreNotWhatItIsCalled(@TempDir Path directory) throws IOException {
        // given
        Path tokenizer = Files.writeString(directory.resolve("tokenizer.json"), "{}");
        Path file = Files.writeString(directory.resolve("model.onnx"), "one");
        Model model = new Model("m", file.toString(), tokenizer.toString(), Pooling.MEAN, 384, 512, "q", "p", "");
        String id = models.identity(model);

        // then
        assertThat(id).startsWith("m@").isEqualTo(models.identity(model));
        for (Model other : List.of(
                new Model("m", file.toString(), tokenizer.toString(), Pooling.CLS, 384, 512, "q", "p", ""),
                new Model("m", file.toString(), tokenizer.toString(), Pooling.MEAN, 768, 512, "q", "p", ""),
                new Model("m", file.toString(), tokenizer.toString(), Pooling.MEAN, 384, 256, "q", "p", ""),
                new Model("m", file.toString(), tokenizer.toString(), Pooling.MEAN, 384, 512, "", "p", ""),
                new Model("m", file.toString(), tokenizer.toString(), Pooling.MEAN, 384, 512, "q", "", ""),
                new Model("m", file.toString(), tokenizer.toString(), Pooling.MEAN, 384, 512, "qp", "", ""))) {
            assertThat(models.identity(other))
                    .as(other.toString())
                    .startsWith("m@")
                    .isNotEqualTo(id);
        }

        // when
        Files.writeString(file, "two");

        // then
        assertThat(models.identity(model)).startsWith("m@").isNotEqualTo(id);
        assertThatThrownBy(() -> models.embedder(id, model))
                .isInstanceOf(ModelUnusableException.class)
                .hasMessageContaining("m@");

        // when
        Files.delete(file);

        // then
        assertThatThrownBy(() -> models.embedder(id, model))
                .isInstanceOf(ModelUnusableException.class)
                .hasMessageContaining("model.onnx");
    }

    @Test
    void theModelInsideIsKnownWithoutReadingIt() {
        // given
        Model inside = models.configured();

        // then
        assertThat(inside).isEqualTo(ShippedModel.MODEL);
        assertThat(models.identity(inside)).isEqualTo(ShippedModel.ID).isEqualTo(Identity.computed(inside));
    }

    @Test
    void aModelIsLoadedFromFilesToo(@TempDir Path directory) throws IOException {
        // given
        Model inJar = models.configured();
        Model onDisk = with(inJar, copy(inJar.file(), directory), copy(inJar.tokenizer(), directory), 384);

        // then
        assertThat(models.identity(onDisk)).isEqualTo(models.identity(inJar));
        assertThat(models.embedder(models.identity(onDisk), onDisk)
                        .query("Oslo")
                        .vector())
                .hasSize(384);
    }

    @Test
    void otherDimensionsThanTheModelHasAreNoticedAtOnce() {
        // given
        Model fit = models.configured().withoutTokens();
        Model wrong = with(fit, fit.file(), fit.tokenizer(), 768);

        // then
        assertThatThrownBy(() -> models.embedder(models.identity(wrong), wrong))
                .isInstanceOf(ModelUnusableException.class)
                .hasMessageContaining("vectors of 384 dimensions, not 768");
    }

    @Test
    void aModelThatIsNotNeededIsLetGoOfAndCanBeLoadedAgain() {
        // given
        String id = models.identity(models.configured());
        Embedder before = models.embedder(id, models.configured());
        assertThat(models.embedder(id, models.configured())).isSameAs(before);

        // when
        models.keepOnly(Set.of());

        // then
        assertThat(models.embedder(id, models.configured())).isNotSameAs(before);
        assertThat(models.embedder(id, models.configured()).query("Oslo").vector())
                .hasSize(384);
    }

    @Test
    void nativeLibrariesAreUnpackedIntoTheCache() {
        // when
        models.embedder(models.identity(models.configured()), models.configured());

        // then
        Path unpacked = Path.of(System.getProperty("onnxruntime.native.path"));
        assertThat(unpacked)
                .startsWith(Path.of("target/embed").toAbsolutePath())
                .isDirectoryContaining("glob:**onnxruntime*")
                .isDirectoryNotContaining("glob:**part*");
        assertThat(System.getProperty("DJL_CACHE_DIR")).isNotNull();
    }

    private static Model with(Model model, String file, String tokenizer, int dimensions) {
        return new Model(
                model.name(),
                file,
                tokenizer,
                model.pooling(),
                dimensions,
                model.maxTokens(),
                model.queryPrefix(),
                model.passagePrefix(),
                model.tokenBasis());
    }

    private static String copy(String location, Path directory) throws IOException {
        String name = location.replace("classpath:", "");
        try (InputStream content = ModelsTest.class.getResourceAsStream("/" + name)) {
            Files.copy(content, directory.resolve(name));
        }
        return directory.resolve(name).toString();
    }
}
