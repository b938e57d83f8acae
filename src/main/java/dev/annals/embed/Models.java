package dev.annals.embed;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The models in memory: one, and a second one while vectors are being changed. */
@Singleton
public class Models {

    private final EmbedConfig config;
    private final NativeLibraries libraries;
    private final Map<String, OnnxEmbedder> loaded = new ConcurrentHashMap<>();

    Models(EmbedConfig config, NativeLibraries libraries) {
        this.config = config;
        this.libraries = libraries;
    }

    /** The model that the configuration names. */
    public Model configured() {
        return ShippedModel.orItself(new Model(
                config.name(),
                config.model(),
                config.tokenizer(),
                config.pooling(),
                config.dimensions(),
                config.maxTokens(),
                config.queryPrefix().orElse(""),
                config.passagePrefix().orElse(""),
                ""));
    }

    /** @throws ModelUnusableException if a file is missing; whether the files work shows only when they are loaded */
    public void check(Model model) {
        new ModelFile(model.tokenizer()).check();
        new ModelFile(model.file()).check();
    }

    /** Its name and a digest of everything its vectors depend on: with a changed file it is another model. */
    public String identity(Model model) {
        return Identity.of(model);
    }

    /**
     * @param id the model's identity when its vectors were made
     * @throws ModelUnusableException if its files are missing or have changed
     */
    public Embedder embedder(String id, Model model) {
        OnnxEmbedder embedder = loaded.get(id);
        return embedder == null ? load(id, model) : embedder;
    }

    /** Slow, but does not hold up users of another model. */
    private synchronized Embedder load(String id, Model model) {
        OnnxEmbedder embedder = loaded.get(id);
        if (embedder == null) {
            String found = Identity.of(model);
            if (!found.equals(id)) {
                throw new ModelUnusableException("its files are now those of " + found);
            }
            libraries.prepare();
            embedder = new OnnxEmbedder(id, model, config.cache().resolve(id), config.batch(), threads());
            loaded.put(id, embedder);
        }
        return embedder;
    }

    private int threads() {
        return config.threads() > 0 ? config.threads() : Runtime.getRuntime().availableProcessors();
    }

    /** Closes all other models. Nobody may be about to use them. */
    public void keepOnly(Set<String> ids) {
        if (!ids.containsAll(loaded.keySet())) {
            letGoOfOthers(ids);
        }
    }

    private synchronized void letGoOfOthers(Set<String> ids) {
        for (Iterator<OnnxEmbedder> each = loaded.values().iterator(); each.hasNext(); ) {
            OnnxEmbedder embedder = each.next();
            if (!ids.contains(embedder.model())) {
                each.remove();
                embedder.close();
            }
        }
    }

    @PreDestroy
    void close() {
        keepOnly(Set.of());
    }
}
