package dev.annals.dedupe.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Weighs each sign by how much likelier it is for one entity than for two: log2(m / u), where m is its frequency in
 * pairs of names of one entity and u that in pairs of different ones. The weights are added to the prior log odds. This
 * is the model of I. Fellegi and A. Sunter, "A Theory for Record Linkage", Journal of the American Statistical
 * Association 64 (1969). That a rare value says more than a frequent one is due to H. Newcombe et al., "Automatic
 * Linkage of Vital Records", Science 130 (1959).
 *
 * <p>The rarity of values is counted in the tenant's own data. The weights of names and of differences are learned from
 * the tenant's pairs if there are enough ({@link Learning}). The rest was chosen rather than estimated, because no
 * labelled pairs exist. So the probability is only as good as these choices; its purpose is to rank pairs.
 */
public final class MatchWeights {

    /** How often a belief about one entity is recorded under both of its names. */
    private static final double SHARED_BY_ONE = 0.5;

    /** The weight of the prior rarity of a value, as a number of entities seen before. */
    private static final double LOOKED_AT_BEFORE = 50;

    private static final double RARITY_BEFORE = 1 / 50.0;
    private static final double RARITY_OF_IDENTIFIERS = 1 / 10_000.0;

    /** A single value is no proof, however rare: it may be wrong. */
    private static final double MOST_OF_A_VALUE = 10;

    private static final double MOST_OF_MEANING = 4;

    private MatchWeights() {}

    /**
     * @param signs of two entities that may be the same, in any order
     * @param model the weights of names and of differences
     */
    public static Weighed of(List<Sign> signs, MatchModel model) {
        List<Weight> weights = new ArrayList<>();
        weights.add(new Weight("before", model.before(), "two that have a word of their names in common"));
        for (Sign sign : signs) {
            switch (sign) {
                case Sign.Names names -> weights.add(names(names, model));
                case Sign.Near near -> weights.add(near(near));
                case Sign.Differing differing -> weights.add(differing(differing, model));
                case Sign.Shared _ -> {} // added after all others
            }
        }
        weights.addAll(shared(signs));
        return new Weighed(weights);
    }

    /** The total weight of the signs that every model weighs alike. */
    static double bitsOfOthers(List<Sign> signs) {
        double near = signs.stream()
                .filter(Sign.Near.class::isInstance)
                .mapToDouble(sign -> near((Sign.Near) sign).bits())
                .sum();
        return near + shared(signs).stream().mapToDouble(Weight::bits).sum();
    }

    private static Weight names(Sign.Names names, MatchModel model) {
        int level = MatchModel.level(names.likeness());
        return new Weight(
                "names",
                model.names(level),
                String.join(", ", names.reasons()) + model.learned(model.names().get(level)));
    }

    private static Weight near(Sign.Near near) {
        return new Weight("meaning", MOST_OF_MEANING * Math.clamp(near.share(), 0, 1), near.why());
    }

    private static Weight differing(Sign.Differing differing, MatchModel model) {
        MatchModel.Chances chances = differing.constant() ? model.constant() : model.once();
        return new Weight(
                "differing " + differing.predicate(), chances.bits(), differing.why() + model.learned(chances));
    }

    private static List<Weight> shared(List<Sign> signs) {
        return damped(signs.stream()
                .filter(Sign.Shared.class::isInstance)
                .map(sign -> shared((Sign.Shared) sign))
                .toList());
    }

    private static Weight shared(Sign.Shared value) {
        long others = Math.max(0, value.bearers() - 2);
        long among = Math.max(others, value.among());
        double rarity = value.identifies() ? RARITY_OF_IDENTIFIERS : RARITY_BEFORE;
        double byStrangers = Math.min(
                SHARED_BY_ONE, ((double) others + LOOKED_AT_BEFORE * rarity) / ((double) among + LOOKED_AT_BEFORE));
        return new Weight(
                "shared " + value.predicate(),
                Math.min(MOST_OF_A_VALUE, MatchModel.log2(SHARED_BY_ONE / byStrangers)),
                value.shown() + " of both, and of " + others + " others among " + value.among());
    }

    /**
     * Values correlate, such as an employer and its town. So each counts half as much as it would after the next
     * stronger one.
     */
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
}
