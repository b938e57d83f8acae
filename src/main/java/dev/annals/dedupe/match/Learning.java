package dev.annals.dedupe.match;

import dev.annals.dedupe.match.Comparisons.Way;
import dev.annals.dedupe.match.MatchModel.Chances;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Estimates m and u from unlabelled pairs by expectation maximization: W. E. Winkler, "Using the EM Algorithm for
 * Weight Computation in the Fellegi-Sunter Model of Record Linkage", Proceedings of the Section on Survey Research
 * Methods, American Statistical Association (1988). The shipped model is the prior, weighted as a number of pairs seen
 * before, so a few pairs change little. The rarity of shared values needs no labels, and is what separates matches from
 * other pairs.
 *
 * <p>As in weighing, the absence of differences is no evidence: usually there is nothing to compare.
 */
public final class Learning {

    /** With fewer pairs nothing is learned. */
    public static final long LEAST_PAIRS = 200;

    private static final double PRIOR_OF_ONE = 200;
    private static final double PRIOR_OF_TWO = 200;
    private static final double PRIOR_SHARE = 400;

    private static final int MOST_ROUNDS = 200;
    private static final double SETTLED = 1e-9;

    /**
     * The most bits by which a learned weight may differ from the shipped one: no tenant's data are more unusual than
     * that.
     */
    private static final double FARTHEST = 4;

    /** Evidence against a match always counts against it, whatever was counted. */
    private static final double LEAST_AGAINST = -0.5;

    private Learning() {}

    public static MatchModel of(Comparisons comparisons) {
        long pairs = comparisons.count();
        if (pairs < LEAST_PAIRS) {
            return MatchModel.SHIPPED;
        }
        MatchModel model = MatchModel.SHIPPED;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            MatchModel next = round(model, comparisons, pairs);
            boolean settled = Math.abs(next.one() - model.one()) < SETTLED;
            model = next;
            if (settled) {
                break;
            }
        }
        return restrained(model);
    }

    /** The expected numbers of matching, or of other, pairs for each outcome. */
    private static final class Expected {
        private final double[] names = new double[MatchModel.levels()];
        private double all;
        private double constant;
        private double once;

        void add(Way way, double times) {
            names[way.names()] += times;
            all += times;
            constant += way.constant() ? times : 0;
            once += way.once() ? times : 0;
        }
    }

    private static MatchModel round(MatchModel model, Comparisons comparisons, long pairs) {
        Expected ones = new Expected();
        Expected twos = new Expected();
        for (Map.Entry<Way, Long> entry : comparisons.all().entrySet()) {
            double one = one(model, entry.getKey());
            ones.add(entry.getKey(), (double) entry.getValue() * one);
            twos.add(entry.getKey(), (double) entry.getValue() * (1 - one));
        }
        MatchModel prior = MatchModel.SHIPPED;
        List<Chances> names = new ArrayList<>();
        for (int level = 0; level < ones.names.length; level++) {
            Chances before = prior.names().get(level);
            names.add(new Chances(
                    share(ones.names[level], ones.all, before.m(), PRIOR_OF_ONE),
                    share(twos.names[level], twos.all, before.u(), PRIOR_OF_TWO)));
        }
        return new MatchModel(
                pairs,
                share(ones.all, (double) pairs, prior.one(), PRIOR_SHARE),
                names,
                chances(ones.constant, ones.all, twos.constant, twos.all, prior.constant()),
                chances(ones.once, ones.all, twos.once, twos.all, prior.once()));
    }

    private static Chances chances(double ones, double allOnes, double twos, double allTwos, Chances before) {
        return new Chances(
                share(ones, allOnes, before.m(), PRIOR_OF_ONE), share(twos, allTwos, before.u(), PRIOR_OF_TWO));
    }

    private static double share(double seen, double of, double before, double weight) {
        return (seen + before * weight) / (of + weight);
    }

    /** The probability that pairs which compare this way match. */
    private static double one(MatchModel model, Way way) {
        double bits = MatchModel.log2(model.one() / (1 - model.one()))
                + model.names().get(way.names()).bits()
                + way.bits()
                + (way.constant() ? model.constant().bits() : 0)
                + (way.once() ? model.once().bits() : 0);
        return 1 / (1 + Math.pow(2, -bits));
    }

    /** Keeps weights within bounds, and makes sure that more similar names never weigh less. */
    private static MatchModel restrained(MatchModel learned) {
        MatchModel prior = MatchModel.SHIPPED;
        double[] bits = new double[MatchModel.levels()];
        for (int level = 0; level < bits.length; level++) {
            bits[level] = near(
                    learned.names().get(level).bits(), prior.names().get(level).bits());
        }
        rise(bits, learned.names());
        List<Chances> names = new ArrayList<>();
        for (int level = 0; level < bits.length; level++) {
            names.add(ofBits(learned.names().get(level).m(), bits[level]));
        }
        double constant = Math.min(
                LEAST_AGAINST, near(learned.constant().bits(), prior.constant().bits()));
        double once =
                Math.min(LEAST_AGAINST, near(learned.once().bits(), prior.once().bits()));
        double before = near(
                MatchModel.log2(learned.one() / (1 - learned.one())), MatchModel.log2(prior.one() / (1 - prior.one())));
        return new MatchModel(
                learned.pairs(),
                1 / (1 + Math.pow(2, -before)),
                names,
                ofBits(learned.constant().m(), Math.min(constant, once)),
                ofBits(learned.once().m(), once));
    }

    private static double near(double bits, double shipped) {
        return Math.clamp(bits, shipped - FARTHEST, shipped + FARTHEST);
    }

    private static Chances ofBits(double m, double bits) {
        double u = Math.min(1, m * Math.pow(2, -bits));
        return new Chances(u * Math.pow(2, bits), u);
    }

    /** Isotonic regression: neighbouring levels that decrease are averaged, weighted by frequency, until none does. */
    private static void rise(double[] bits, List<Chances> seen) {
        List<double[]> steps = new ArrayList<>(); // bits, weight, how many levels
        for (int level = 0; level < bits.length; level++) {
            double[] step = {bits[level], seen.get(level).m() + seen.get(level).u(), 1};
            while (!steps.isEmpty() && steps.getLast()[0] > step[0]) {
                double[] before = steps.removeLast();
                double weight = before[1] + step[1];
                step = new double[] {(before[0] * before[1] + step[0] * step[1]) / weight, weight, before[2] + step[2]};
            }
            steps.add(step);
        }
        int level = 0;
        for (double[] step : steps) {
            int end = level + (int) step[2];
            Arrays.fill(bits, level, end, step[0]);
            level = end;
        }
    }
}
