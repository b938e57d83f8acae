package dev.annals.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.annals.entity.Participant;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is believed, as of an answer's basis: a value of a subject and predicate during [validFrom, validTo), held to be
 * so during [knownFrom, knownTo). A null date is an open end.
 *
 * @param believedSince since when, without a break, the value has been believed of the whole interval, by this fact or
 *     others
 * @param confirmedAt when somebody last said so; null for a closed fact that no claim supports any more
 * @param stale whether, at the valid time of the question, nobody had said so for longer than its predicate's time to
 *     live
 * @param confidence from 0 to 1, the highest among the claims that support it
 * @param claims the ids of the claims that support it
 * @param archived true or null
 * @param pinned true or null
 */
@Schema(description = "A value believed to hold during [validFrom, validTo). A null date is an open end.")
public record Fact(
        String id,
        @Schema(examples = "main") String scope,
        Participant subject,
        @Schema(examples = "works_at") String predicate,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Participant object,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "If there is no object: text, a number, true or false",
                anyOf = {String.class, Double.class, Boolean.class})
        @Nullable
        Object value,

        @Schema(examples = "Alice works at Acme") String statement,
        @Nullable Instant validFrom,
        @Nullable Instant validTo,
        DatePrecision precision,
        Instant knownFrom,

        @Schema(description = "When it stopped being believed, if it had by the answer's basis") @Nullable
        Instant knownTo,

        @Schema(
                description = "Since when the value has been believed without a break for the whole interval. It is"
                        + " earlier than knownFrom if this fact is what is left of a longer one")
        Instant believedSince,

        @Schema(
                description = "Whether an open contradiction names its value; for a closed fact, when it was last"
                        + " believed")
        boolean disputed,

        @Schema(
                description = "When somebody last said so, as of the answer's basis: the reference time of an episode,"
                        + " or else when it was recorded. null if no claim supports it any more")
        @Nullable
        Instant confirmedAt,

        @Schema(
                description = "Whether it holds at the valid time you ask about, but nobody has confirmed it within the"
                        + " time to live of its predicate. false if you ask about all of valid time")
        boolean stale,

        @Schema(examples = "0.9") double confidence,
        List<String> claims,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "Present only if it is archived; searches do not find it unless asked to. For a closed"
                        + " fact, when it was last believed")
        @Nullable
        Boolean archived,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Present only if it is pinned; it cannot be archived, and comes first in contexts")
        @Nullable
        Boolean pinned) {}
