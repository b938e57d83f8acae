package dev.annals.embed;

import ai.djl.MalformedModelException;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Loads a model's files into memory from where they are. */
final class Loading {

    private Loading() {}

    static HuggingFaceTokenizer tokenizer(String location, int maxTokens) throws IOException {
        try (InputStream content = new ModelFile(location).open()) {
            return HuggingFaceTokenizer.newInstance(
                    content, Map.of("maxLength", String.valueOf(maxTokens), "truncation", "true", "padding", "true"));
        }
    }

    static ai.djl.Model network(String name, String location) throws IOException, MalformedModelException {
        // One thread per text in progress: there are as many workers as cores already.
        Map<String, String> options = Map.of("intraOpNumThreads", "1", "interOpNumThreads", "1");
        ai.djl.Model network = ai.djl.Model.newInstance(name, NativeLibraries.ENGINE);
        ModelFile source = new ModelFile(location);
        @Nullable Path file = source.onDisk();
        if (file != null) { // its weights may be in separate files next to it
            network.load(file.getParent(), String.valueOf(file.getFileName()), options);
        } else {
            try (InputStream content = source.open()) {
                network.load(content, options);
            }
            // DJL creates an empty temporary directory for it and deletes it only on an orderly exit.
            Files.deleteIfExists(network.getModelPath());
        }
        return network;
    }
}
