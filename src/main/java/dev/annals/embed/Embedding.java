package dev.annals.embed;

/** A unit vector for a text, perhaps with vectors of its tokens, and the model that made them. */
public final class Embedding {

    private final String model;
    private final float[] vector;
    private final TokenVectors tokens;

    Embedding(String model, float[] vector, TokenVectors tokens) {
        this.model = model;
        this.vector = vector;
        this.tokens = tokens;
    }

    /** Vectors of different models cannot be compared. */
    public String model() {
        return model;
    }

    /** Not to be modified. */
    public float[] vector() {
        return vector;
    }

    /** Those of a query's words, or of all that a passage consists of; none if they were not wanted or are not kept. */
    public TokenVectors tokens() {
        return tokens;
    }

    /** How similar the meanings are, from -1 to 1. */
    public double similarity(Embedding other) {
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            sum += vector[i] * other.vector[i];
        }
        return sum;
    }
}
