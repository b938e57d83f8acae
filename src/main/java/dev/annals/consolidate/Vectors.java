package dev.annals.consolidate;

import dev.annals.consolidate.extract.Vector;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Reads vectors as the graph stores them. */
final class Vectors {

    private Vectors() {}

    static @Nullable Vector of(Value vector) {
        if (vector.isNull()) {
            return null;
        }
        float[] values = new float[vector.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = vector.get(i).asFloat();
        }
        return new Vector(values);
    }
}
