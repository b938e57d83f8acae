package dev.annals.embed;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The configured cross-encoder, if any. None is bundled with Annals. */
@Singleton
public class CrossEncoders {

    private final RerankConfig config;
    private final NativeLibraries libraries;
    private @Nullable CrossEncoder loaded;

    CrossEncoders(RerankConfig config, NativeLibraries libraries) {
        this.config = config;
        this.libraries = libraries;
    }

    /** @throws ModelUnusableException so that a wrong model fails the start rather than the first search */
    void load(@Observes StartupEvent start) {
        config.directory().ifPresent(directory -> {
            libraries.prepare();
            loaded = new CrossEncoder(
                    directory.resolve("model.onnx").toString(),
                    directory.resolve("tokenizer.json").toString(),
                    config.maxTokens());
        });
    }

    public Optional<CrossEncoder> configured() {
        return Optional.ofNullable(loaded);
    }

    @PreDestroy
    public void close() {
        if (loaded != null) {
            loaded.close();
        }
    }
}
