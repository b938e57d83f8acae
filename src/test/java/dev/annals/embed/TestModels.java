package dev.annals.embed;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** Models as their settings make them, without the service around them. */
public final class TestModels {

    /** Another model than the default, with other pooling and prefixes. */
    public static final Map<String, String> BGE = Map.of(
            "annals.embed.name", "bge-small-en-v1.5-q",
            "annals.embed.model", "classpath:bge-small-en-v1.5-q.onnx",
            "annals.embed.tokenizer", "classpath:bge-small-en-v1.5-q-tokenizer.json",
            "annals.embed.pooling", "CLS",
            "annals.embed.query-prefix", "Represent this sentence for searching relevant passages: ",
            "annals.embed.passage-prefix", "");

    private TestModels() {}

    public static Models of(Map<String, String> settings) {
        EmbedConfig config = new SmallRyeConfigBuilder()
                .withMapping(EmbedConfig.class)
                .withSources(new PropertiesConfigSource(settings, "settings", 100))
                .withDefaultValue("annals.embed.cache", "target/embed")
                .build()
                .getConfigMapping(EmbedConfig.class);
        return new Models(config, new NativeLibraries(config));
    }
}
