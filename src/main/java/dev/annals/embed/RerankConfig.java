package dev.annals.embed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Which cross-encoder reranks results, if any. */
@ConfigMapping(prefix = "annals.rerank")
interface RerankConfig {

    /** Contains {@code model.onnx} and {@code tokenizer.json}. If unset, results are not reranked. */
    Optional<Path> directory();

    /** The most tokens of question and text together; longer ones are cut. */
    @WithDefault("512")
    int maxTokens();
}
