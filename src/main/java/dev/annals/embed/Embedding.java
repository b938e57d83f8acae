package dev.annals.embed;

/** A unit vector and the model that made it. */
public final class Embedding {

    private final String model;
    private final float[] vector;

    Embedding(String model, float[] vector) {
        this.model = model;
        this.vector = vector;
    }

    /** Vectors of different models cannot be compared. */
    public String model() {
        return model;
    }

    /** Not to be modified. */
    public float[] vector() {
        return vector;
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
