package dev.annals.dedupe.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Weighs signs by how much likelier each is of one entity than of two: log2(m / u), where m is how often it is seen of two names of
 * one and u how often of strangers. The weights are added to the odds there are before anything is known. This is the model of I.
 * Fellegi and A. Sunter, "A Theory for Record Linkage", Journal of the American Statistical Association 64 (1969); that a rare value
 * says more than a frequent one is H. Newcombe et al., "Automatic Linkage of Vital Records", Science 130 (1959).
 *
 * <p>How rare a value is, is counted in the tenant's own data. All other m and u were chosen, not estimated: nobody has labelled the
 * tenant's pairs. So the probability is as good as these, and its use is to put pairs in order.
 */
public final class MatchWeights {

    /** Of two that have no more in common than a word of their names, one pair in a thousand. */
    private static final double BEFORE = -10;

    /** By the least likeness of names that has it. */
    private static final TreeMap<Double, Double> OF_NAMES = new TreeMap<>();

    static {
        OF_NAMES.put(0.95, 15.0);
        OF_NAMES.put(0.9, 12.5);
        OF_NAMES.put(0.8, 11.0);
        OF_NAMES.put(0.7, 10.0);
        OF_NAMES.put(0.6, 9.0);
        OF_NAMES.put(0.5, 8.0);
        OF_NAMES.put(0.4, 7.0);
        OF_NAMES.put(0.3, 6.0);
        OF_NAMES.put(0.0, 4.0);
    }

    /** How often what is believed of one is said under both of its names. */
    private static final double SHARED_BY_ONE = 0.5;

    /** What is taken to be known of a value's rarity before it is counted: as if so many entities had been looked at. */
    private static final double LOOKED_AT_BEFORE = 50;

    private static final double RARITY_BEFORE = 1 / 50.0;
    private static final double RARITY_OF_IDENTIFIERS = 1 / 10_000.0;

    /** One value is no proof, however rare: it may be wrong. */
    private static final double MOST_OF_A_VALUE = 10;

    private static final double MOST_OF_MEANING = 4;

    /** What is said of one is wrong once in a hundred; of strangers it nearly always differs. */
    private static final double OF_A_CONSTANT = log2(0.01 / 0.99);

    /** What has changed may have been said under one name only. */
    private static final double AT_ONE_TIME = log2(0.25 / 0.9);

    private MatchWeights() {}

    /** @param signs of two that may be one, in any order */
    public static Weighed of(List<Sign> signs) {
        List<Weight> weights = new ArrayList<>();
        List<Weight> shared = new ArrayList<>();
        weights.add(new Weight("before", BEFORE, "two that have a word of their names in common"));
        for (Sign sign : signs) {
            switch (sign) {
                case Sign.Names names -> weights.add(names(names));
                case Sign.Shared value -> shared.add(shared(value));
                case Sign.Near(double share, String why) ->
                    weights.add(new Weight("meaning", MOST_OF_MEANING * Math.clamp(share, 0, 1), why));
                case Sign.Differing(String predicate, boolean constant, String why) ->
                    weights.add(new Weight("differing " + predicate, constant ? OF_A_CONSTANT : AT_ONE_TIME, why));
            }
        }
        weights.addAll(damped(shared));
        return new Weighed(weights);
    }

    private static Weight names(Sign.Names names) {
        return new Weight(
                "names",
                OF_NAMES.floorEntry(Math.max(0, names.likeness())).getValue(),
                String.join(", ", names.reasons()));
    }

    private static Weight shared(Sign.Shared value) {
        long others = Math.max(0, value.bearers() - 2);
        long among = Math.max(others, value.among());
        double rarity = value.identifies() ? RARITY_OF_IDENTIFIERS : RARITY_BEFORE;
        double byStrangers = Math.min(
                SHARED_BY_ONE, ((double) others + LOOKED_AT_BEFORE * rarity) / ((double) among + LOOKED_AT_BEFORE));
        return new Weight(
                "shared " + value.predicate(),
                Math.min(MOST_OF_A_VALUE, log2(SHARED_BY_ONE / byStrangers)),
                value.shown() + " of both, and of " + others + " others among " + value.among());
    }

    /** Values come together, such as an employer and its town: each counts half of what it would after one that says more. */
    private static List<Weight> damped(List<Weight> shared) {
        List<Weight> damped = new ArrayList<>();
        double share = 1;
        for (Weight weight : shared.stream()
                .sorted(Comparator.comparingDouble(Weight::bits).reversed().thenComparing(Weight::field))
                .toList()) {
            damped.add(new Weight(weight.field(), weight.bits() * share, weight.why()));
            share /= 2;
        }
        return damped;
    }

    private static double log2(double odds) {
        return Math.log(odds) / Math.log(2);
    }
}
