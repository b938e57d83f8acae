package dev.annals;

import java.util.Random;

/** Gives random tests a fresh seed, which they name when they fail; {@code -Dannals.test.seed=…} repeats a run. */
public final class Seed {

    private static final String PROPERTY = "annals.test.seed";

    private Seed() {}

    public static long take() {
        Long given = Long.getLong(PROPERTY);
        return given == null ? new Random().nextLong() : given;
    }

    /** How to see a failure again. */
    public static String repeat(long seed) {
        return "-D" + PROPERTY + "=" + seed;
    }
}
