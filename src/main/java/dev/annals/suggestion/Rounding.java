package dev.annals.suggestion;

/** Weights and scores as answers show them. */
final class Rounding {

    private static final double PARTS = 1_000;

    private Rounding() {}

    static double of(double share) {
        return Math.round(share * PARTS) / PARTS;
    }
}
