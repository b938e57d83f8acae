package dev.annals.embed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Which model embeds text, and how. */
@ConfigMapping(prefix = "annals.embed")
interface EmbedConfig {

    /** Shown with the vectors, together with a digest of the model. */
    @WithDefault("e5-small-v2-q")
    String name();

    /** An ONNX model: {@code classpath:} or a file's path. */
    @WithDefault("classpath:e5-small-v2-q.onnx")
    String model();

    /** Its tokenizer.json: {@code classpath:} or a file's path. */
    @WithDefault("classpath:e5-small-v2-q-tokenizer.json")
    String tokenizer();

    @WithDefault("MEAN")
    Pooling pooling();

    @WithDefault("384")
    int dimensions();

    /** Tokens the model reads; what is longer is cut. */
    @WithDefault("512")
    int maxTokens();

    /** Empty for none. */
    @WithDefault("query: ")
    Optional<String> queryPrefix();

    /** Empty for none. */
    @WithDefault("passage: ")
    Optional<String> passagePrefix();

    /** Texts that go through the model at once. */
    @WithDefault("16")
    int batch();

    /** 0: one for each core. */
    @WithDefault("0")
    int threads();

    /** Where native libraries are unpacked, once. May be shared, and kept. */
    @WithDefault("data/embed")
    Path cache();
}
