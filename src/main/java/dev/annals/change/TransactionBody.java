package dev.annals.change;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of a transaction, for the OpenAPI document; {@link TransactionReader} reads it. */
@Schema(name = "Transaction")
public record TransactionBody(
        @Schema(description = "The scope: whose memory it is", defaultValue = "main", examples = "user/alice") @Nullable
        String scope,

        @Schema(
                description = "Only for importing history: when it was learned. Must be later than the last commit and"
                        + " not in the future",
                examples = "2019-04-01T09:00:00Z")
        @Nullable
        String knownAt,

        @Schema(examples = "she told us") @Nullable String reason,

        @Schema(minItems = 1, maxItems = OpReader.MAX_OPS) List<OpBody> ops) {

    @Schema(name = "Op")
    record OpBody(
            @Schema(
                    enumeration = {
                        "assert",
                        "correct",
                        "end",
                        "deny",
                        "retract",
                        "setAside",
                        "merge",
                        "distinct",
                        "split",
                        "accept",
                        "alias",
                        "rename",
                        "retype",
                        "archive",
                        "pin",
                        "revert"
                    })
            String op,

            @Schema(
                    description = "For claims: a name, {\"id\"} or {\"name\", \"type\", \"as\"}",
                    anyOf = {String.class, ReferenceBody.class},
                    examples = "Alice")
            @Nullable
            Object subject,

            @Schema(examples = "works_at") @Nullable String predicate,

            @Schema(
                    description = "An entity, in the same form as the subject",
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
                            "A date or RFC 3339 instant. null: no known beginning; absent: now. A year, month or day"
                                    + " means its first instant.",
                    examples = "2022-03")
            @Nullable
            String validFrom,

            @Schema(
                    description =
                            "A date or RFC 3339 instant. A year, month or day means its end. Absent or null: open.",
                    examples = "2023")
            @Nullable
            String validTo,

            @Schema(minimum = "0", maximum = "1", defaultValue = "1") @Nullable
            Double confidence,

            @Schema(description = "The source of the claim", examples = "hr") @Nullable
            String source,

            @Schema(
                    description = "A sentence for the claim; derived from the predicate by default",
                    examples = "Alice works at Acme")
            @Nullable
            String statement,

            @Schema(description = "For retract and setAside: the claim's id") @Nullable
            String claim,

            @Schema(
                    description =
                            "For merge, distinct, split, alias, rename and retype: the entity, in the same form as a"
                                    + " subject",
                    anyOf = {String.class, ReferenceBody.class})
            @Nullable
            Object entity,

            @Schema(
                    description = "For merge: the entity that it is the same as; for split: the entity that the claims"
                            + " mean, new or existing",
                    anyOf = {String.class, ReferenceBody.class})
            @Nullable
            Object into,

            @Schema(
                    description = "For distinct: the entity that it is not the same as",
                    anyOf = {String.class, ReferenceBody.class})
            @Nullable
            Object from,

            @Schema(
                    description =
                            "For split: the ids of the claims that mean the other entity; for accept with a rule: the"
                                    + " ids of the claims that stand")
            @Nullable
            List<String> claims,

            @Schema(description = "For accept: the contradiction's id") @Nullable
            String contradiction,

            @Schema(description = "For accept, instead of a contradiction: the name of the rule that the claims break")
            @Nullable
            String rule,

            @Schema(
                    description =
                            "For archive and pin: the id of a fact that is believed now; the decision applies to its"
                                    + " claims. Or give an episode")
            @Nullable
            String fact,

            @Schema(description = "For archive and pin, instead of a fact: the id of a learned episode") @Nullable
            String episode,

            @Schema(description = "For revert: the decision's id") @Nullable
            String decision,

            @Schema(description = "For alias: the other name; for rename: the new name") @Nullable
            String name,

            @Schema(description = "For retype: the type, one word such as Person", examples = "Person") @Nullable
            String type,

            @Schema(description = "For decisions: the reason. Required except for alias, rename and retype") @Nullable
            String reason,

            @Schema(
                    description = "For decisions: a JSON object with evidence, stored unchanged",
                    type = SchemaType.OBJECT)
            @Nullable
            Object evidence) {}

    @Schema(name = "Reference")
    record ReferenceBody(
            @Nullable String id,
            @Nullable String name,
            @Nullable String type,

            @Schema(description = "What tells it apart from others with the same name", examples = "the electrician")
            @Nullable
            String as) {}
}
