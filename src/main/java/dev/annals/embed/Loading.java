package dev.annals.embed;

import ai.djl.MalformedModelException;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;

/** Loads a model's files into memory. */
final class Loading {

    private Loading() {}

    static HuggingFaceTokenizer tokenizer(String location, int maxTokens) throws IOException {
        try (InputStream content = new ModelFile(location).open()) {
            return HuggingFaceTokenizer.newInstance(
                    content, Map.of("maxLength", String.valueOf(maxTokens), "truncation", "true", "padding", "true"));
        }
    }

    /** @param file its weights may be in separate files next to it */
    static ai.djl.Model network(String name, Path file) throws IOException, MalformedModelException {
        // One thread per text in progress: there are as many workers as cores already.
        Map<String, String> options = Map.of("intraOpNumThreads", "1", "interOpNumThreads", "1");
        ai.djl.Model network = ai.djl.Model.newInstance(name, NativeLibraries.ENGINE);
        network.load(file.getParent(), String.valueOf(file.getFileName()), options);
        return network;
    }
}
