package dev.annals.embed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Which cross-encoder ranks again, if any. */
@ConfigMapping(prefix = "annals.rerank")
interface RerankConfig {

    /** Holds its {@code model.onnx} and {@code tokenizer.json}. Unset: none ranks again. */
    Optional<Path> directory();

    /** Tokens of question and text together; what is longer is cut. */
    @WithDefault("512")
    int maxTokens();
}
