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
     * @param recordedAt by the clock; later than knownAt where history was imported
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
     * @param timeToLive as ISO 8601 writes it, or never; absent where nobody declared it; so is halfLife
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

    /** One commit with all it recorded: what is needed to check its digest, too. */
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
     * @param claim the one it withdrew or set aside, if it did
     * @param about what the digest covers of it besides its id, kind, reason and evidence
     * @param evidence of which the digest covers the canonical JSON, as one text
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
