package dev.annals.dedupe.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The probabilities of each comparison outcome for names of one entity (m) and of different entities (u). Only
 * suggested pairs count.
 *
 * @param pairs from which it was learned; 0 for the shipped model
 * @param one the share of pairs that match
 * @param names by {@link #level}
 * @param constant that a value which never changes differs
 * @param once that a value differs at the same time
 */
public record MatchModel(long pairs, double one, List<Chances> names, Chances constant, Chances once) {

    /** The lower bound of each level of likeness. */
    private static final List<Double> LEVELS = List.of(0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95);

    private static final List<Double> BITS = List.of(4.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.5, 15.0);
    private static final List<Double> OF_ONE = List.of(0.04, 0.06, 0.05, 0.07, 0.08, 0.10, 0.15, 0.15, 0.30);

    /** The log odds for two entities that share only a word of their names: one pair in a thousand matches. */
    private static final double BEFORE = -10;

    /** In the shipped model, the share of non-matching pairs with a word in common that are suggested. */
    private static final double SUGGESTED = sum(OF_ONE, BITS);

    /** Chosen by hand, for tenants with too few pairs to learn from. */
    public static final MatchModel SHIPPED = shipped();

    /**
     * @param m how often it is seen in matching pairs
     * @param u how often it is seen in other pairs
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
        // What is said of one entity is wrong once in a hundred; for different entities it nearly always differs. What
        // has changed may have been said under one name only. Half of the pairs have something to compare.
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

    /** The prior log odds for two entities that share a word of their names, suggested or not. */
    double before() {
        return log2(one / (1 - one)) + log2(SUGGESTED);
    }

    double names(int level) {
        return names.get(level).bits() - log2(SUGGESTED);
    }

    /** Where the weight comes from, in readable form. */
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
