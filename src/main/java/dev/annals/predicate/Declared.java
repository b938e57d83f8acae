package dev.annals.predicate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.annals.change.Receipt;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Predicates, as callers see them. */
interface Declared {

    /** @param declared false if it has only been used */
    @Schema(name = "Predicate")
    record View(
            String name,
            @Schema(enumeration = {"one", "many"}) String cardinality,
            String phrase,

            @Schema(description = "It never changes, so that any two values contradict")
            boolean constant,

            @Schema(
                    description =
                            "How long a fact counts unless somebody repeats it; after that it is stale. null: it is"
                                    + " never stale",
                    examples = "P90D")
            @Nullable
            String timeToLive,

            @Schema(
                    description = "The time in which a fact loses half of its relevance; null: it keeps it",
                    examples = "P30D")
            @Nullable
            String halfLife,

            @Schema(
                    description = "strong: a write is learned before it is answered",
                    enumeration = {"eventual", "strong"})
            String consistency,

            @Schema(
                    description = "withhold: while sources disagree, neither side is believed until somebody decides",
                    enumeration = {"believe", "withhold"})
            String whenDisputed,

            boolean declared,

            @JsonUnwrapped @Nullable PredicateWords words,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(description = "For a PUT: the commit as of which it is in force, and the facts that it changed")
            @Nullable
            Effect effect) {}

    /**
     * The effect of a declaration.
     *
     * @param commit the commit as of which it is in force: a new one if facts were derived again, else the last one
     * @param opened the number of facts it opened
     * @param closed the number of facts it closed
     */
    @Schema(name = "DeclarationEffect")
    record Effect(Receipt.CommitRef commit, int opened, int closed) {

        static Effect of(Receipt receipt) {
            return new Effect(
                    receipt.commit(),
                    receipt.facts().opened().size(),
                    receipt.facts().closed().size());
        }
    }

    @Schema(name = "PredicatePage")
    record Listing(List<View> predicates, @Nullable String next) {}

    @Schema(name = "PredicateDeclaration")
    record Body(
            @Schema(enumeration = {"one", "many"}) String cardinality,

            @Schema(description = "The words between subject and object", examples = "lives in") @Nullable
            String phrase,

            @Schema(
                    description = "It never changes, such as a date of birth; only with cardinality one",
                    defaultValue = "false")
            @Nullable
            Boolean constant,

            @Schema(
                    description =
                            "How long a fact counts unless somebody repeats it; after that it is stale. An ISO 8601"
                                    + " period of days or coarser. null: it is never stale; absent: unchanged",
                    examples = "P90D")
            @Nullable
            String timeToLive,

            @Schema(
                    description =
                            "The time in which a fact loses half of its relevance for searches. null: it keeps it;"
                                    + " absent: unchanged",
                    examples = "P30D")
            @Nullable
            String halfLife,

            @Schema(
                    description =
                            "strong: a write is learned before it is answered, and contradictions are left to people",
                    enumeration = {"eventual", "strong"},
                    defaultValue = "eventual")
            @Nullable
            String consistency,

            @Schema(
                    description =
                            "withhold: while sources disagree, neither side is believed until somebody decides; only"
                                    + " with cardinality one",
                    enumeration = {"believe", "withhold"},
                    defaultValue = "believe")
            @Nullable
            String whenDisputed,

            @JsonUnwrapped @Nullable PredicateWords words,

            @Nullable String reason) {}
}
