package dev.annals.embed;

import java.util.List;

/** Turns text into unit vectors; the closer their directions, the closer the meaning. */
public interface Embedder {

    /** Identifies the model and everything its vectors depend on. Vectors of different models cannot be compared. */
    String model();

    int dimensions();

    /** Embeds a text to search with. */
    Embedding query(String text);

    /** @param query as returned by {@link #query} */
    Scale scale(Embedding query);

    /** Embeds texts to be searched, in the given order. There may be any number of them: they are batched inside. */
    List<Embedding> passages(List<Passage> passages);

    /** The same for texts without context, and without vectors of their tokens. */
    default List<Embedding> texts(List<String> texts) {
        return passages(texts.stream().map(Passage::alone).toList());
    }
}
