package dev.annals.embed;

/** A vector of unit length, and which model made it. */
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

    /** Not to be changed. */
    public float[] vector() {
        return vector;
    }

    /** From -1 to 1: how alike the meanings are. */
    public double similarity(Embedding other) {
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            sum += vector[i] * other.vector[i];
        }
        return sum;
    }
}
