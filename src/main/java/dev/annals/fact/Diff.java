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

/** What differs between two states of belief, or between two days of the world. */
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
     * @param before what was so at the first instant, if anything
     * @param after what is so at the second instead, if anything
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
     * @param claims about the subject and predicate that the commit made
     * @param retracted those it withdrew or set aside
     * @param decisions of the commit that had the fact derived anew
     */
    public record Cause(List<String> claims, List<String> retracted, List<DecisionRef> decisions) {}

    public record DecisionRef(
            String id, @Schema(examples = "merge") String kind) {}

    /**
     * @param opened those there are at the second instant and were not at the first
     * @param closed the other way round
     */
    @Schema(name = "ContradictionChanges")
    record Contradictions(List<Disagreement> opened, List<Disagreement> closed) {}

    /**
     * A contradiction that came or went.
     *
     * @param kind overlap or constant
     * @param commit that made or ended it
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
