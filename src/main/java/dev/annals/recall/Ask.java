package dev.annals.recall;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.annals.asof.Basis;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Asking, as callers see it. */
interface Ask {

    /** The shape of a question, for the OpenAPI document; {@link AskQuestion} reads it. */
    @Schema(name = "Ask")
    record Body(
            @Schema(examples = "Who was CEO of Acme before Ann?")
            String question,

            @Schema(description = "What counts as now. It applies if the question names no time") @Nullable
            String validAt,

            @Nullable String knownAt,

            @Schema(description = "Wait up to five seconds for this commit") @Nullable
            Long minCommit,

            @Schema(description = "All by default") @Nullable
            List<String> scopes) {}

    /**
     * @param reading how the question was read
     * @param answers none: it is not known
     * @param nearest where it is not known, what comes nearest to the question's words
     */
    @Schema(name = "AskAnswer")
    record Answer(
            Basis basis,

            @Schema(examples = "which; object Acme; predicate ceo_of; the one before Ann")
            String reading,

            @Schema(description = "All answers; empty: it is not known")
            List<Reply> answers,

            String why,
            List<Search.Hit> nearest) {}

    /**
     * @param fact that says so; of a number the first of those counted
     * @param disputed only where it is; so is stale
     */
    @Schema(name = "AskReply")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reply(
            @Schema(examples = "Bo") String text,
            Search.FoundFact fact,
            @Nullable Instant validFrom,
            @Nullable Instant validTo,
            double confidence,
            @Nullable Boolean disputed,

            @Schema(
                    description = "Nobody has confirmed it within the time to live of its predicate; see the fact's"
                            + " confirmedAt")
            @Nullable
            Boolean stale) {}
}
