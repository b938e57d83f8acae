package dev.annals.suggestion;

import dev.annals.entity.Participant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two entities that may be the same, with the ops that settle it. */
record Suggestion(
        @Schema(description = "The id; always the same for the same pair")
        String id,

        @Schema(examples = "main") String scope,
        Participant entity,

        @Schema(description = "The entity whose name says more")
        Participant into,

        @Schema(description = "From 0 to 1. A number for comparing suggestions, not a probability", examples = "0.72")
        double score,

        SuggestionEvidence evidence,

        @Schema(description = "An op to send in a transaction if they are one")
        Merge merge,

        @Schema(description = "An op to send in a transaction if they are two; they are then not suggested again")
        Distinct distinct) {

    static Suggestion of(Pair pair, SuggestionEvidence evidence) {
        Participant entity = pair.other();
        Participant into = pair.fuller();
        return new Suggestion(
                entity.id() + "." + into.id(),
                pair.scope(),
                entity,
                into,
                evidence.score(),
                evidence,
                new Merge(
                        "merge",
                        new Reference(entity.id()),
                        new Reference(into.id()),
                        "\"" + entity.name() + "\" is \"" + into.name() + "\"",
                        evidence),
                new Distinct(
                        "distinct",
                        new Reference(entity.id()),
                        new Reference(into.id()),
                        "\"" + entity.name() + "\" is not \"" + into.name() + "\""));
    }

    @Schema(name = "MergeOp")
    record Merge(String op, Reference entity, Reference into, String reason, SuggestionEvidence evidence) {}

    @Schema(name = "DistinctOp")
    record Distinct(String op, Reference entity, Reference from, String reason) {}

    @Schema(name = "ReferenceById")
    record Reference(String id) {}
}
