package dev.annals.suggestion;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.annals.likeness.Likeness;
import dev.annals.likeness.Reason;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The evidence for and against two entities being the same.
 *
 * @param likeness of their names, from 0 to 1
 */
public record SuggestionEvidence(
        @Schema(description = "How their names are related", examples = "[\"initials\"]")
        List<String> names,

        @Schema(examples = "0.6") double likeness,

        @Schema(description = "What is believed about both") List<SharedValue> shared,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Present if what is said about them is close in meaning, as far as it has vectors")
        @Nullable
        Meaning meaning,

        @Schema(description = "What speaks against the two being one")
        List<DifferingValue> differing) {

    private static final int MOST_SHARED = 10;

    private static final double LEAST_SCORE = 0.1;

    /** Limits how many differing values count, so that they do not outweigh everything else. */
    private static final int MOST_DIFFERING = 3;

    static SuggestionEvidence of(
            Likeness likeness, List<SharedValue> shared, @Nullable Meaning meaning, List<DifferingValue> differing) {
        return new SuggestionEvidence(
                likeness.reasons().stream().map(Reason::word).toList(),
                Rounding.of(likeness.score()),
                shared.stream().limit(MOST_SHARED).toList(),
                meaning,
                differing.stream().limit(MOST_DIFFERING).toList());
    }

    /** Combines all evidence as if it were independent. */
    public double score() {
        DoubleStream weights = Stream.of(
                        shared.stream().map(SharedValue::weight),
                        Stream.ofNullable(meaning).map(Meaning::weight))
                .flatMap(each -> each)
                .mapToDouble(Double::doubleValue);
        double speaksFor = 1 - doubts(weights, 1 - likeness);
        return Rounding.of(doubts(differing.stream().mapToDouble(DifferingValue::weight), speaksFor));
    }

    /** Whether it is worth asking somebody. */
    boolean suffices() {
        return score() >= LEAST_SCORE;
    }

    private static double doubts(DoubleStream weights, double all) {
        return weights.map(weight -> 1 - weight).reduce(all, (left, share) -> left * share);
    }
}
