package dev.annals.dedupe.match;

import java.util.List;

/** All weighed evidence for and against two entities being the same. */
public record Weighed(List<Weight> weights) {

    private static final double PARTS = 10_000;

    public Weighed {
        weights = List.copyOf(weights);
    }

    public double bits() {
        return weights.stream().mapToDouble(Weight::bits).sum();
    }

    /** The probability that they are the same, from 0 to 1, provided that the weights are right. */
    public double probability() {
        return Math.round(PARTS / (1 + Math.pow(2, -bits()))) / PARTS;
    }
}
