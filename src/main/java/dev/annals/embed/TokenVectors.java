package dev.annals.embed;

import java.util.Arrays;

/**
 * One vector for each token of a text, in a byte per dimension. Only directions count, so each is as long as it fits.
 * Those of different models cannot be compared.
 */
public final class TokenVectors {

    /** Of a text whose tokens have no vectors. */
    public static final TokenVectors NONE = of(new byte[0]);

    /** Of each vector. */
    public static final int DIMENSIONS = 96;

    private final byte[] bytes;

    private TokenVectors(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @param bytes as returned by {@link #bytes}; not to be modified */
    public static TokenVectors of(byte[] bytes) {
        return new TokenVectors(bytes);
    }

    /** All vectors, one after another. Not to be modified. */
    public byte[] bytes() {
        return bytes;
    }

    public int count() {
        return bytes.length / DIMENSIONS;
    }

    /** For each token, the similarity to the one of the text that is closest in meaning, from -1 to 1. */
    public double[] closestIn(TokenVectors text) {
        double[] lengths = lengths();
        double[] others = text.lengths();
        double[] closest = new double[lengths.length];
        Arrays.fill(closest, -1);
        for (int token = 0; token < closest.length; token++) {
            for (int other = 0; other < others.length; other++) {
                double length = lengths[token] * others[other];
                if (length > 0) {
                    closest[token] = Math.max(closest[token], product(bytes, token, text.bytes, other) / length);
                }
            }
        }
        return closest;
    }

    private double[] lengths() {
        double[] lengths = new double[count()];
        for (int token = 0; token < lengths.length; token++) {
            lengths[token] = Math.sqrt(product(bytes, token, bytes, token));
        }
        return lengths;
    }

    private static int product(byte[] some, int token, byte[] others, int other) {
        int sum = 0;
        for (int i = 0, one = token * DIMENSIONS, two = other * DIMENSIONS; i < DIMENSIONS; i++) {
            sum += some[one + i] * others[two + i];
        }
        return sum;
    }
}
