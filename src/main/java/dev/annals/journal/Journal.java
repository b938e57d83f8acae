package dev.annals.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.annals.change.Evidence;
import dev.annals.change.Receipt;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The journal as callers read it. */
interface Journal {

    /** @param next the cursor of the next page, null on the last */
    @Schema(name = "JournalPage")
    record Page(List<Entry> commits, @Nullable String next) {}

    /**
     * @param recordedAt the time of recording; later than knownAt if history was imported
     * @param digest SHA-256 over the entry and its claims' digests
     * @param previous the digest of the commit before, empty for the first
     */
    @Schema(name = "Commit")
    record Entry(
            long seq,
            Instant knownAt,
            Instant recordedAt,
            String actor,
            @Nullable String reason,
            Counts counts,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            PredicateEntry predicate,

            @Schema(description = "The version of what the digest covers")
            int version,

            String digest,
            String previous) {}

    /**
     * What a commit declared, as its digest covers it.
     *
     * @param constant true, or absent
     * @param timeToLive in ISO 8601, or never; absent if not declared; likewise halfLife
     * @param consistency strong, or absent
     * @param whenDisputed withhold, or absent
     */
    @Schema(name = "DeclaredPredicate")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PredicateEntry(
            String name,
            String cardinality,
            String phrase,
            @Nullable Boolean constant,
            @Nullable String timeToLive,
            @Nullable String halfLife,
            @Nullable String consistency,
            @Nullable String whenDisputed) {}

    @Schema(name = "CommitCounts")
    record Counts(int claims, int retractions, int decisions, int opened, int closed) {}

    /** One commit with all it recorded, including what it takes to check its digest. */
    @Schema(name = "CommitDetail")
    record Detail(
            Entry commit,
            List<ClaimEntry> claims,
            List<DecisionEntry> decisions,
            List<Evidence> episodes,
            Receipt.FactChanges facts,
            Receipt.Contradictions contradictions) {}

    /**
     * @param content the canonical JSON of the claim
     * @param digest SHA-256 of salt followed by content
     */
    @Schema(name = "CommittedClaim")
    record ClaimEntry(
            String id,
            String name,
            @Nullable String salt,
            @Nullable String content,
            String digest) {}

    /**
     * @param claim the claim it retracted or set aside, if any
     * @param about what the digest covers besides id, kind, reason and evidence
     * @param evidence the digest covers its canonical JSON as one text
     */
    @Schema(name = "CommittedDecision")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DecisionEntry(
            String id,

            @Schema(
                    enumeration = {
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
            String kind,

            @Nullable String claim,

            @JsonRawValue @Schema(implementation = Object.class)
            String about,

            @Nullable String reason,

            @JsonRawValue @Schema(implementation = Object.class) @Nullable
            String evidence) {}
}
