package dev.annals.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.annals.asof.Basis;
import dev.annals.entity.Participant;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The difference between two states of belief, or between two instants in the world. */
@Schema(description = "What changed from one instant to another, on the known or the valid axis")
public record Diff(
        Basis basis,

        @Schema(
                type = SchemaType.STRING,
                implementation = String.class,
                enumeration = {"known", "valid"})
        Axis axis,

        Instant from,
        Instant to,
        List<Change> changes,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Only on the known axis; contradictions come after all changes of facts")
        @Nullable
        Contradictions contradictions,

        @Nullable String next) {

    enum Axis {
        KNOWN,
        VALID;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Kind {
        OPENED,
        CLOSED,
        REDATED;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param before the fact at the first instant; null if it is new
     * @param after the fact at the second instant; null if it is gone
     */
    @Schema(name = "FactChange")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Change(
            @Schema(
                    type = SchemaType.STRING,
                    implementation = String.class,
                    enumeration = {"opened", "closed", "redated"})
            Kind change,

            @Nullable Fact before,
            @Nullable Fact after,
            Provenance.CommitSummary commit,
            Cause cause) {}

    /**
     * @param claims the claims that the commit made about the subject and predicate
     * @param retracted the claims that it retracted or set aside
     * @param decisions the commit's decisions that caused the fact to be derived again
     */
    public record Cause(List<String> claims, List<String> retracted, List<DecisionRef> decisions) {}

    public record DecisionRef(
            String id, @Schema(examples = "merge") String kind) {}

    /**
     * @param opened those that exist at the second instant only
     * @param closed those that existed at the first instant only
     */
    @Schema(name = "ContradictionChanges")
    record Contradictions(List<Disagreement> opened, List<Disagreement> closed) {}

    /**
     * A contradiction that opened or closed.
     *
     * @param kind overlap or constant
     * @param commit the commit that opened or closed it
     */
    @Schema(name = "ChangedContradiction")
    record Disagreement(
            String id,
            @Schema(examples = "overlap") String kind,
            String scope,
            Participant subject,
            String predicate,
            List<Side> values,
            @Nullable Instant validFrom,
            @Nullable Instant validTo,
            Instant knownFrom,

            @Schema(description = "When it ended, if it had by the answer's basis") @Nullable
            Instant knownTo,

            Provenance.CommitSummary commit) {}

    @Schema(name = "ContradictingValue")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Side(@Nullable Participant object, @Nullable Object value) {}
}
