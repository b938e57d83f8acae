package dev.annals.recall;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.annals.asof.Basis;
import dev.annals.fact.EpisodeRef;
import dev.annals.fact.Fact;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Searching by meaning, as callers see it. */
interface Search {

    /** The shape of a search, for the OpenAPI document; {@link SearchQuestion} reads it. */
    @Schema(name = "Search")
    record Body(
            @Schema(examples = "where does Mara work?") String query,
            @Nullable String validAt,
            @Nullable String knownAt,

            @Schema(
                    description =
                            "Waits up to five seconds for this commit, and for the vectors of what was known by it")
            @Nullable
            Long minCommit,

            @Schema(description = "All by default") @Nullable
            List<String> scopes,

            @Schema(description = "fact, episode or both, the default") @Nullable
            List<String> kinds,

            @Schema(description = "Hits that score less are left out", minimum = "0", maximum = "1", defaultValue = "0")
            @Nullable
            Double minScore,

            @Schema(minimum = "1", maximum = "100", defaultValue = "10") @Nullable
            Integer limit) {}

    /**
     * @param hits best first
     * @param waiting what was known, and cannot be found yet
     * @param rendered the hits as text for a prompt, marked so that the intake knows it again
     */
    @Schema(name = "SearchAnswer")
    record Answer(Basis basis, List<Hit> hits, Waiting waiting, String rendered) {}

    /** Facts and passages of the scopes asked for that have no vector yet. */
    @Schema(name = "SearchWaiting")
    record Waiting(
            long facts,
            long passages,

            @Schema(description = "Whether there may be more: only the first 10,000 of each kind are looked at")
            boolean more) {}

    /**
     * @param score 0 to 1: 0 has nothing to do with the query, 1 means the same; of facts and episodes alike
     * @param similarity of the vectors, as their model has it; it ranks the same
     */
    @Schema(name = "SearchHit")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Hit(
            @Schema(enumeration = {"fact", "episode"}) String kind,
            double score,
            double similarity,
            @Nullable FoundFact fact,
            @Nullable FoundEpisode episode,
            @Schema(examples = "near in meaning") String why) {}

    /** A fact and the episodes its claims come from. */
    record FoundFact(@JsonUnwrapped Fact fact, List<EpisodeRef> episodes) {}

    /**
     * @param passage the part that was found
     * @param start where it begins in the episode's content, in characters
     */
    @Schema(name = "EpisodeHit")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FoundEpisode(
            String id,
            @Nullable String sourceId,
            String scope,
            @Nullable String session,
            @Nullable String speaker,
            Instant referenceTime,
            String passage,
            int start) {}
}
