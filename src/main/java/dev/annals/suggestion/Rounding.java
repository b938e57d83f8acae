package dev.annals.suggestion;

/** Rounds weights and scores for the API. */
final class Rounding {

    private static final double PARTS = 1_000;

    private Rounding() {}

    static double of(double share) {
        return Math.round(share * PARTS) / PARTS;
    }
}
