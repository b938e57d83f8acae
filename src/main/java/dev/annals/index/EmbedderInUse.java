package dev.annals.index;

import dev.annals.embed.Embedder;
import dev.annals.embed.Embedding;
import dev.annals.embed.Passage;
import dev.annals.embed.Scale;
import jakarta.inject.Singleton;
import java.util.List;

/** Delegates to the model currently in use, for background work, which need not know which it is. */
@Singleton
class EmbedderInUse implements Embedder {

    private final ModelInUse model;

    EmbedderInUse(ModelInUse model) {
        this.model = model;
    }

    @Override
    public String model() {
        return model.onceLoaded().embedder().model();
    }

    @Override
    public int dimensions() {
        return model.onceLoaded().embedder().dimensions();
    }

    @Override
    public Embedding query(String text) {
        return model.onceLoaded().embedder().query(text);
    }

    @Override
    public Scale scale(Embedding query) {
        return model.onceLoaded().embedder().scale(query);
    }

    @Override
    public List<Embedding> passages(List<Passage> passages) {
        return model.onceLoaded().embedder().passages(passages);
    }
}
