package dev.annals.embed;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Models built from their settings, without the service around them. */
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
        SmallRyeConfig config = config(settings);
        return new Models(config.getConfigMapping(EmbedConfig.class), libraries(config));
    }

    static CrossEncoders crossEncoders(@Nullable Path directory) {
        SmallRyeConfig config =
                config(directory == null ? Map.of() : Map.of("annals.rerank.directory", directory.toString()));
        CrossEncoders models = new CrossEncoders(config.getConfigMapping(RerankConfig.class), libraries(config));
        models.load(new StartupEvent());
        return models;
    }

    static NativeLibraries libraries() {
        return libraries(config(Map.of()));
    }

    private static NativeLibraries libraries(SmallRyeConfig config) {
        return new NativeLibraries(config.getConfigMapping(EmbedConfig.class));
    }

    private static SmallRyeConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(EmbedConfig.class)
                .withMapping(RerankConfig.class)
                .withSources(new PropertiesConfigSource(settings, "settings", 100))
                .withDefaultValue("annals.embed.cache", "target/embed")
                .build();
    }
}
