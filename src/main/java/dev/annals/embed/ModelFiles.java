package dev.annals.embed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The model and its tokenizer as files: the native runtime cannot read out of a jar. */
record ModelFiles(Path model, Path tokenizer) {

    private static final String CLASS_PATH = "classpath:";

    static ModelFiles of(EmbedConfig config) {
        try {
            Path directory = Files.createTempDirectory("annals-model");
            directory.toFile().deleteOnExit();
            return new ModelFiles(
                    file(config.model(), directory.resolve("model.onnx")),
                    file(config.tokenizer(), directory.resolve("tokenizer.json")));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The embedding model cannot be unpacked", unwritable);
        }
    }

    private static Path file(String location, Path unpacked) throws IOException {
        if (!location.startsWith(CLASS_PATH)) {
            Path file = Path.of(location);
            if (!Files.isReadable(file)) {
                throw new IllegalStateException("annals.embed: there is no readable file " + file.toAbsolutePath());
            }
            return file;
        }
        String resource = location.substring(CLASS_PATH.length());
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream content = loader.getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalStateException("annals.embed: there is no " + resource + " on the class path");
            }
            Files.copy(content, unpacked, StandardCopyOption.REPLACE_EXISTING);
        }
        unpacked.toFile().deleteOnExit();
        return unpacked;
    }
}
