package dev.annals.embed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Which model embeds text, and how. */
@ConfigMapping(prefix = "annals.embed")
interface EmbedConfig {

    /** Shown with the vectors, together with a digest of the model's files. */
    @WithDefault("e5-small-v2-q")
    String name();

    /** The ONNX model: {@code classpath:} or the path of a file. */
    @WithDefault("classpath:e5-small-v2-q.onnx")
    String model();

    /** Its tokenizer.json: {@code classpath:} or the path of a file. */
    @WithDefault("classpath:e5-small-v2-q-tokenizer.json")
    String tokenizer();

    @WithDefault("MEAN")
    Pooling pooling();

    @WithDefault("384")
    int dimensions();

    /** The most tokens the model reads; longer text is cut. */
    @WithDefault("512")
    int maxTokens();

    /** Empty if the model uses none. */
    @WithDefault("query: ")
    Optional<String> queryPrefix();

    /** Empty if the model uses none. */
    @WithDefault("passage: ")
    Optional<String> passagePrefix();

    /** How many texts go through the model at once. */
    @WithDefault("16")
    int batch();

    /** 0: one per core. */
    @WithDefault("0")
    int threads();

    /** Where native libraries and the included model are unpacked, once. Processes may share it; keep it. */
    @WithDefault("data/embed")
    Path cache();
}
