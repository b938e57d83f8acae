package dev.annals;

import java.util.Random;

/** Random tests begin with a fresh seed and name it when they fail; {@code -Dannals.test.seed=…} repeats one. */
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
