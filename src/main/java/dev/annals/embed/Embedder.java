package dev.annals.embed;

import java.util.List;

/** Turns text into vectors of unit length; the closer two point, the closer the meaning. */
public interface Embedder {

    /** Names the model with all that its vectors depend on: those of different models cannot be compared. */
    String model();

    int dimensions();

    /** What is searched with. */
    Embedding query(String text);

    /** @param query as {@link #query} made it */
    Scale scale(Embedding query);

    /** What is searched in, in the order given. Any number of texts; they are batched inside. */
    List<Embedding> passages(List<Passage> passages);

    /** The same, of texts that stand for themselves. */
    default List<Embedding> texts(List<String> texts) {
        return passages(texts.stream().map(Passage::alone).toList());
    }
}
