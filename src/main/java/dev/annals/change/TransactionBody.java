package dev.annals.change;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of a transaction, for the OpenAPI document; {@link TransactionReader} reads it. */
@Schema(name = "Transaction")
public record TransactionBody(
        @Schema(description = "Whose memory it is", defaultValue = "main", examples = "user/alice") @Nullable
        String scope,

        @Schema(
                description =
                        "Only to import history: when it was learned, later than the last commit and not in the future",
                examples = "2019-04-01T09:00:00Z")
        @Nullable
        String knownAt,

        @Schema(examples = "she told us") @Nullable String reason,

        @Schema(minItems = 1, maxItems = OpReader.MAX_OPS) List<OpBody> ops) {

    @Schema(name = "Op")
    record OpBody(
            @Schema(enumeration = {"assert", "correct", "end", "retract", "rename", "retype"})
            String op,

            @Schema(
                    description = "A name, {\"id\"} or {\"name\", \"type\"}; for claims",
                    anyOf = {String.class, ReferenceBody.class},
                    examples = "Alice")
            @Nullable
            Object subject,

            @Schema(examples = "works_at") @Nullable String predicate,

            @Schema(
                    description = "An entity, given like the subject",
                    anyOf = {String.class, ReferenceBody.class},
                    examples = "Acme")
            @Nullable
            Object object,

            @Schema(
                    description = "Instead of an object: text, a number, true or false",
                    anyOf = {String.class, Double.class, Boolean.class})
            @Nullable
            Object value,

            @Schema(
                    description =
                            "A date or RFC 3339 instant; null: since ever; absent: now. A year, month or day means its first instant.",
                    examples = "2022-03")
            @Nullable
            String validFrom,

            @Schema(
                    description = "Likewise; a year, month or day means its end. Absent or null: open.",
                    examples = "2023")
            @Nullable
            String validTo,

            @Schema(minimum = "0", maximum = "1", defaultValue = "1") @Nullable
            Double confidence,

            @Schema(description = "Where it was said", examples = "hr") @Nullable
            String source,

            @Schema(description = "Your own sentence for it", examples = "Alice works at Acme") @Nullable
            String statement,

            @Schema(description = "For retract: the claim's id") @Nullable
            String claim,

            @Schema(
                    description = "For rename and retype: the entity, given like a subject",
                    anyOf = {String.class, ReferenceBody.class})
            @Nullable
            Object entity,

            @Schema(description = "For rename: its new name") @Nullable
            String name,

            @Schema(description = "For retype: what it is, a word like Person", examples = "Person") @Nullable
            String type,

            @Schema(description = "For retract, rename and retype: why; a retraction needs it") @Nullable
            String reason) {}

    @Schema(name = "Reference")
    record ReferenceBody(
            @Nullable String id,
            @Nullable String name,
            @Nullable String type) {}
}
