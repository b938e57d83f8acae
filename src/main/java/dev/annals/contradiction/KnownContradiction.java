package dev.annals.contradiction;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.annals.entity.Participant;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Two values of a subject and predicate that cannot both be true during [validFrom, validTo), as of an answer's basis. A null
 * date is an open end.
 */
@Schema(
        name = "Contradiction",
        description = "Two values that cannot both be true during [validFrom, validTo). A null date is an open end.")
public record KnownContradiction(
        String id,

        @Schema(enumeration = {"overlap", "constant"}) String kind,

        @Schema(examples = "main") String scope,
        Participant subject,
        @Schema(examples = "works_at") String predicate,
        @Schema(minItems = 2, maxItems = 2) List<Side> values,
        @Nullable Instant validFrom,
        @Nullable Instant validTo,
        Instant knownFrom,

        @Schema(description = "When it ended, if it had by the answer's basis") @Nullable
        Instant knownTo,

        @Schema(
                description = "gone occurs only if you ask for one contradiction by its id",
                enumeration = {"open", "accepted", "gone"})
        String status,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The id of the decision that accepted it")
        @Nullable
        String acceptedBy,

        @Schema(
                description = "The ids of the facts believed about the subject and predicate at some time during the"
                        + " contradiction")
        List<String> believed) {

    /**
     * One of the two values.
     *
     * @param claims the ids of the claims that say it
     */
    @Schema(name = "ContradictionValue")
    public record Side(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Participant object,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(
                    description = "If there is no object: text, a number, true or false",
                    anyOf = {String.class, Double.class, Boolean.class})
            @Nullable
            Object value,

            List<String> claims) {}
}
