package dev.annals.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How close in meaning the beliefs about two entities are, though not equal. Any facts about entities with similar
 * names are close, with some models very much so. So the measure is how much closer the nearest facts are than the
 * average, as a share of the maximum possible. This is about the same for every model.
 *
 * @param facts the ids of the two nearest facts, one of each entity
 */
public record Meaning(
        @Schema(
                description = "How much closer the closest facts are than all facts on average, from 0 to 1",
                examples = "0.36")
        double nearness,

        @Schema(description = "How much it speaks for the two being one, from 0 to 1", examples = "0.22")
        double weight,

        String why,
        List<String> facts) {

    /** With fewer facts, different people look as close as one person. */
    static final int LEAST_FACTS = 5;

    /** Reached by different entities about which much is known (ADR 22). */
    private static final double NOTHING = 0.25;

    /** Reached by no two different entities. */
    private static final double ALL = 0.4;

    private static final double MOST = 0.3;

    record Said(String fact, String statement) {}

    /** @param similarities between each of the ones and each of the others, from 0 to 1; neither may be empty */
    static Optional<Meaning> of(List<Said> ones, List<Said> others, double[][] similarities) {
        double nearness = nearness(similarities);
        double share = Math.clamp((nearness - NOTHING) / (ALL - NOTHING), 0, 1);
        double weight = Rounding.of(MOST * share);
        if (weight == 0) {
            return Optional.empty();
        }
        int[] nearest = nearest(similarities);
        Said one = ones.get(nearest[0]);
        Said other = others.get(nearest[1]);
        return Optional.of(new Meaning(
                Rounding.of(nearness),
                weight,
                "What is said of them is close in meaning; closest are " + Quoted.of(one.statement()) + " and "
                        + Quoted.of(other.statement()),
                List.of(one.fact(), other.fact())));
    }

    static double nearness(double[][] similarities) {
        int rows = similarities.length;
        int columns = similarities[0].length;
        double mean = IntStream.range(0, rows)
                .mapToDouble(i -> mean(similarities[i]))
                .average()
                .orElseThrow();
        double ofOnes = IntStream.range(0, rows)
                .mapToDouble(i -> max(similarities[i]))
                .average()
                .orElseThrow();
        double ofOthers = IntStream.range(0, columns)
                .mapToDouble(j -> max(column(similarities, j)))
                .average()
                .orElseThrow();
        double possible = 1 - mean;
        return possible <= 0 ? 0 : ((ofOnes + ofOthers) / 2 - mean) / possible;
    }

    /** How much of its maximum weight it has, from 0 to 1. */
    public double share() {
        return weight / MOST;
    }

    private static int[] nearest(double[][] similarities) {
        int[] nearest = {0, 0};
        for (int i = 0; i < similarities.length; i++) {
            for (int j = 0; j < similarities[i].length; j++) {
                if (similarities[i][j] > similarities[nearest[0]][nearest[1]]) {
                    nearest = new int[] {i, j};
                }
            }
        }
        return nearest;
    }

    private static double[] column(double[][] rows, int column) {
        return IntStream.range(0, rows.length).mapToDouble(i -> rows[i][column]).toArray();
    }

    private static double mean(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> values[i])
                .average()
                .orElseThrow();
    }

    private static double max(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> values[i])
                .max()
                .orElseThrow();
    }
}
