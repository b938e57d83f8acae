package dev.annals.dedupe.match;

import java.util.List;

/** All that speaks for two being one, and against it. */
public record Weighed(List<Weight> weights) {

    private static final double PARTS = 10_000;

    public Weighed {
        weights = List.copyOf(weights);
    }

    public double bits() {
        return weights.stream().mapToDouble(Weight::bits).sum();
    }

    /** That they are one, from 0 to 1, if the signs say what they are taken to say. */
    public double probability() {
        return Math.round(PARTS / (1 + Math.pow(2, -bits()))) / PARTS;
    }
}
