package dev.annals.suggestion;

import dev.annals.likeness.Likeness;
import dev.annals.likeness.Reason;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What speaks for two entities being one.
 *
 * @param likeness of their names, from 0 to 1
 */
record SuggestionEvidence(
        @Schema(description = "What their names have to do with each other", examples = "[\"initials\"]")
        List<String> names,

        @Schema(examples = "0.6") double likeness,

        @Schema(description = "What is believed of both") List<SharedValue> shared) {

    static SuggestionEvidence of(Likeness likeness, List<SharedValue> shared) {
        return new SuggestionEvidence(
                likeness.reasons().stream().map(Reason::word).toList(), rounded(likeness.score()), shared);
    }

    /** All of it together, as if each part were independent of the others. */
    double score() {
        double against =
                shared.stream().mapToDouble(value -> 1 - value.weight()).reduce(1 - likeness, (all, one) -> all * one);
        return rounded(1 - against);
    }

    private static double rounded(double share) {
        return Math.round(share * 1_000) / 1_000.0;
    }
}
