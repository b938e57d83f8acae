package dev.annals.consolidate.extract;

/** The meaning of a text, as a unit vector. */
public final class Vector {

    private final float[] values;

    public Vector(float[] values) {
        this.values = values.clone();
    }

    /** From 0 (unrelated) to 1. Vectors of different models must not be compared. */
    double likeness(Vector other) {
        if (values.length != other.values.length) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * other.values[i];
        }
        return Math.clamp(sum, 0, 1);
    }
}
