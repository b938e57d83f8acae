package dev.annals.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.annals.asof.Basis;
import dev.annals.entity.Participant;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The claims behind a fact, with their episodes and decisions. */
@Schema(description = "The claims, episodes and decisions behind a fact")
public record Provenance(Basis basis, Fact fact, List<Source> claims) {

    /**
     * A claim that supports the fact, or once did.
     *
     * @param supportsUntil when it ceased to support the fact; null while it does
     */
    @Schema(name = "Claim")
    record Source(
            String id,

            @Schema(enumeration = {"assert", "correct", "end", "deny"})
            String op,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(description = "The entity it named, if a merge or split made it mean the fact's subject")
            @Nullable
            Participant subject,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Participant object,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Object value,

            @Nullable Instant validFrom,
            @Nullable Instant validTo,
            DatePrecision precision,
            double confidence,
            @Nullable String source,
            @Nullable String statement,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(description = "Where it was found, for claims from prose")
            @Nullable
            Quotation quote,

            CommitSummary commit,
            Instant supportsFrom,
            @Nullable Instant supportsUntil,

            @Schema(description = "The decisions about the claim, and those that reverted them, in order")
            List<DecisionSummary> decisions,

            @Schema(description = "The episodes that it came from")
            List<EpisodeRef> episodes) {}

    @Schema(name = "Quotation", description = "The words of the episode that state it; offsets in characters")
    record Quotation(
            String text,
            int start,
            int end,

            @Schema(description = "The extractor that found it, and its version", examples = "rules/1")
            String by) {}

    @Schema(name = "CommitSummary")
    public record CommitSummary(
            long seq,
            Instant knownAt,
            String actor,
            @Nullable String reason) {}

    @Schema(name = "DecisionSummary")
    record DecisionSummary(
            String id,

            @Schema(enumeration = {"retract", "setAside", "split", "accept", "archive", "pin", "revert"})
            String kind,

            @Nullable String reason,

            @JsonRawValue
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(description = "The evidence that the caller gave", implementation = Object.class)
            @Nullable
            String evidence,

            String actor,
            long commit,
            Instant knownFrom,

            @Schema(description = "When it was reverted, if it was by the answer's basis") @Nullable
            Instant knownTo,

            @Schema(description = "As of the answer's basis")
            boolean inForce) {}
}
