package dev.annals.consolidate.extract;

/** What a text means, as a vector of unit length. */
public final class Vector {

    private final float[] values;

    public Vector(float[] values) {
        this.values = values.clone();
    }

    /** 0, they have nothing to do with each other, to 1; vectors of different models are not compared. */
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
