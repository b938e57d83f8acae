package dev.annals.reconcile.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** A way to choose between sides that decides only where one of them is clearly ahead. */
public sealed interface Criterion
        permits HandOver,
                Criterion.TrustedSource,
                Criterion.MostCorroborated,
                Criterion.HighestConfidence,
                Criterion.MostSpecific,
                Criterion.LatestSaid,
                Criterion.LatestStart {

    /** As it is written in a policy. */
    String word();

    /** Empty where it does not tell them apart. */
    Optional<Choice> choose(List<Side> sides);

    /**
     * The source that comes first in a list is believed. Sources that are not in it do not count.
     *
     * @param order the most trusted first
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

    /** What more independent sources say; one that repeats itself counts once. */
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

    /** @param margin by how much the most confident must be ahead, 0 to 1 */
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

    /** What is dated more finely: a day tells more than a year. */
    record MostSpecific() implements Criterion {

        @Override
        public String word() {
            return "most-specific";
        }

        @Override
        public Optional<Choice> choose(List<Side> sides) {
            return foremost(sides, Side::written, 1)
                    .map(best -> new Choice.Keep(best, word(), "its dates are written more finely"));
        }
    }

    /** What was said last, by when it was said and not by when it was learned. */
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

    /** What is believed anyway, by the latest start: both stand. */
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

    /** So that 0.9 is 0.2 ahead of 0.7. */
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
