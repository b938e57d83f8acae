package dev.annals.index;

import dev.annals.embed.Embedder;
import dev.annals.embed.Embedding;
import dev.annals.embed.Passage;
import dev.annals.embed.Scale;
import jakarta.inject.Singleton;
import java.util.List;

/** Delegates to the model currently in use, for callers that need not know which it is. */
@Singleton
class EmbedderInUse implements Embedder {

    private final ModelInUse model;

    EmbedderInUse(ModelInUse model) {
        this.model = model;
    }

    @Override
    public String model() {
        return model.now().embedder().model();
    }

    @Override
    public int dimensions() {
        return model.now().embedder().dimensions();
    }

    @Override
    public Embedding query(String text) {
        return model.now().embedder().query(text);
    }

    @Override
    public Scale scale(Embedding query) {
        return model.now().embedder().scale(query);
    }

    @Override
    public List<Embedding> passages(List<Passage> passages) {
        return model.now().embedder().passages(passages);
    }
}
