package dev.annals.dedupe.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How often each comparison comes out in which way: of pairs of names of one entity (m), and of pairs of strangers (u). Pairs are those
 * that are suggested at all.
 *
 * @param pairs it was learned from; 0: none, it was chosen
 * @param one what share of the pairs is one
 * @param names by {@link #level}
 * @param constant that what never changes differs
 * @param once that something differs at one time
 */
public record MatchModel(long pairs, double one, List<Chances> names, Chances constant, Chances once) {

    /** Likenesses of names are told apart by these: each is the least of its level. */
    private static final List<Double> LEVELS = List.of(0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95);

    private static final List<Double> BITS = List.of(4.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.5, 15.0);
    private static final List<Double> OF_ONE = List.of(0.04, 0.06, 0.05, 0.07, 0.08, 0.10, 0.15, 0.15, 0.30);

    /** Of two that have no more in common than a word of their names, one pair in a thousand. */
    private static final double BEFORE = -10;

    /** What share of the strangers with a word of their names in common is suggested, as it was chosen. */
    private static final double SUGGESTED = sum(OF_ONE, BITS);

    /** As it was chosen, for tenants with too few pairs to learn from. */
    public static final MatchModel SHIPPED = shipped();

    /**
     * @param m how often it is seen of one
     * @param u how often of strangers
     */
    public record Chances(double m, double u) {

        double bits() {
            return log2(m / u);
        }
    }

    private static MatchModel shipped() {
        double odds = Math.pow(2, BEFORE) / SUGGESTED;
        List<Chances> names = new ArrayList<>();
        for (int level = 0; level < LEVELS.size(); level++) {
            names.add(new Chances(OF_ONE.get(level), OF_ONE.get(level) * Math.pow(2, -BITS.get(level)) / SUGGESTED));
        }
        // What is said of one is wrong once in a hundred; of strangers it nearly always differs. What has changed may
        // have been said
        // under one name only. Half of the pairs have something to compare.
        return new MatchModel(0, odds / (1 + odds), names, new Chances(0.005, 0.495), new Chances(0.125, 0.45));
    }

    private static double sum(List<Double> shares, List<Double> bits) {
        double sum = 0;
        for (int level = 0; level < shares.size(); level++) {
            sum += shares.get(level) * Math.pow(2, -bits.get(level));
        }
        return sum;
    }

    static int levels() {
        return LEVELS.size();
    }

    static int level(double likeness) {
        int level = 0;
        while (level + 1 < LEVELS.size() && likeness >= LEVELS.get(level + 1)) {
            level++;
        }
        return level;
    }

    boolean isLearned() {
        return pairs > 0;
    }

    /** Of two that have a word of their names in common, whether they are suggested or not. */
    double before() {
        return log2(one / (1 - one)) + log2(SUGGESTED);
    }

    double names(int level) {
        return names.get(level).bits() - log2(SUGGESTED);
    }

    /** Where it comes from, for people. */
    String learned(Chances chances) {
        return isLearned()
                ? String.format(
                        Locale.ROOT, " (%.4f of one, %.4f of two, in %d pairs)", chances.m(), chances.u(), pairs)
                : "";
    }

    static double log2(double odds) {
        return Math.log(odds) / Math.log(2);
    }
}
