package dev.annals.reconcile.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** A way to choose between sides. It decides only if one of them is clearly ahead. */
public sealed interface Criterion
        permits HandOver,
                Criterion.TrustedSource,
                Criterion.MostCorroborated,
                Criterion.HighestConfidence,
                Criterion.MostSpecific,
                Criterion.LatestSaid,
                Criterion.LatestStart {

    /** Its name in a policy. */
    String word();

    /** Empty if it cannot tell the sides apart. */
    Optional<Choice> choose(List<Side> sides);

    /**
     * Believes the side whose source comes first in a list. Sources that are not listed do not count.
     *
     * @param order most trusted first
     */
    record TrustedSource(List<String> order) implements Criterion {

        @Override
        public String word() {
            return "trusted-source";
        }

        @Override
        public Optional<Choice> choose(List<Side> sides) {
            return foremost(sides, side -> -rank(side), 1)
                    .filter(best -> rank(sides.get(best)) < order.size())
                    .map(best -> new Choice.Keep(
                            best, word(), "its source " + order.get(rank(sides.get(best))) + " is trusted most"));
        }

        private int rank(Side side) {
            return side.sources().stream()
                    .mapToInt(order::indexOf)
                    .filter(place -> place >= 0)
                    .min()
                    .orElse(order.size());
        }
    }

    /** Believes the side with the most independent sources. A source that repeats itself counts once. */
    record MostCorroborated() implements Criterion {

        @Override
        public String word() {
            return "most-corroborated";
        }

        @Override
        public Optional<Choice> choose(List<Side> sides) {
            return foremost(sides, side -> side.sources().size(), 1)
                    .map(best -> new Choice.Keep(
                            best, word(), sides.get(best).sources().size() + " independent sources say so"));
        }
    }

    /** @param margin how far the most confident side must be ahead, from 0 to 1 */
    record HighestConfidence(double margin) implements Criterion {

        @Override
        public String word() {
            return "highest-confidence";
        }

        @Override
        public Optional<Choice> choose(List<Side> sides) {
            return foremost(sides, Side::confidence, margin)
                    .map(best -> new Choice.Keep(
                            best,
                            word(),
                            "it is said with a confidence of %.2f"
                                    .formatted(sides.get(best).confidence())));
        }
    }

    /** Believes the side with the most precise dates: a day is more precise than a year. */
    record MostSpecific() implements Criterion {

        @Override
        public String word() {
            return "most-specific";
        }

        @Override
        public Optional<Choice> choose(List<Side> sides) {
            return foremost(sides, Side::written, 1)
                    .map(best -> new Choice.Keep(best, word(), "its dates are more precise"));
        }
    }

    /** Believes what was said last; the time of saying counts, not that of learning. */
    record LatestSaid() implements Criterion {

        @Override
        public String word() {
            return "latest-said";
        }

        @Override
        public Optional<Choice> choose(List<Side> sides) {
            return foremost(sides, side -> side.lastSaid().getEpochSecond(), 1)
                    .map(best -> new Choice.Keep(
                            best,
                            word(),
                            "it was said last, on " + sides.get(best).lastSaid()));
        }
    }

    /** Lets both sides stand, so that the one with the latest start is believed. */
    record LatestStart() implements Criterion {

        @Override
        public String word() {
            return "latest-start";
        }

        @Override
        public Optional<Choice> choose(List<Side> sides) {
            return Optional.of(new Choice.Accept(word(), "what starts last is believed, and both stand"));
        }
    }

    /** Tolerance for rounding errors, so that 0.9 counts as 0.2 ahead of 0.7. */
    double ROUNDING = 1e-9;

    private static Optional<Integer> foremost(List<Side> sides, ToDoubleFunction<Side> weight, double margin) {
        Comparator<Integer> heaviest = Comparator.comparingDouble((Integer i) -> weight.applyAsDouble(sides.get(i)))
                .reversed();
        List<Integer> order =
                IntStream.range(0, sides.size()).boxed().sorted(heaviest).toList();
        double ahead = weight.applyAsDouble(sides.get(order.get(0))) - weight.applyAsDouble(sides.get(order.get(1)));
        return ahead >= margin - ROUNDING ? Optional.of(order.get(0)) : Optional.empty();
    }

    static Criterion plain(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case HandOver.WORD -> new HandOver();
            case "most-corroborated" -> new MostCorroborated();
            case "most-specific" -> new MostSpecific();
            case "latest-said" -> new LatestSaid();
            case "latest-start" -> new LatestStart();
            default -> throw new IllegalArgumentException(word);
        };
    }
}
