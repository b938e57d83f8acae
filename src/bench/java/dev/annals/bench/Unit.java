package dev.annals.bench;

import org.neo4j.driver.Value;

/** A unit vector. */
final class Unit {

    private final float[] parts;

    private Unit(float[] parts) {
        this.parts = parts;
    }

    /** @param value a vector of any length, as the database has it */
    static Unit of(Value value) {
        float[] parts = new float[value.size()];
        int i = 0;
        double square = 0;
        for (Value each : value.values()) {
            parts[i] = each.asNumber().floatValue();
            square += parts[i] * parts[i];
            i++;
        }
        float length = (float) Math.sqrt(square);
        for (i = 0; i < parts.length; i++) {
            parts[i] /= length;
        }
        return new Unit(parts);
    }

    /** Several sums at a time, which the processor can do side by side. */
    float dot(float[] other) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int i = 0; i < parts.length; i += 4) {
            a += parts[i] * other[i];
            b += parts[i + 1] * other[i + 1];
            c += parts[i + 2] * other[i + 2];
            d += parts[i + 3] * other[i + 3];
        }
        return a + b + c + d;
    }
}
