package dev.annals.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.annals.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a change did. */
@Schema(name = "TransactionAnswer")
public record Receipt(
        CommitRef commit,

        @Schema(description = "One for each op that makes or withdraws a claim, in order")
        List<ClaimRef> claims,

        FactChanges facts,

        @Schema(description = "One for each op that makes a decision, in order")
        List<DecisionRef> decisions,

        @Schema(description = "The ids of the contradictions that it opened and closed")
        Contradictions contradictions,

        @Schema(description = "What was done as requested, but may not be what you meant")
        List<Warning> warnings) {

    /** Receipts are stored under their idempotency keys, and older ones lack fields added since. */
    public Receipt {
        decisions = Objects.requireNonNullElse(decisions, List.of());
        contradictions = Objects.requireNonNullElse(contradictions, Contradictions.NONE);
        warnings = Objects.requireNonNullElse(warnings, List.of());
    }

    /** @param last the latest commit, which left nothing to do */
    public static Receipt nothingNew(CommitRef last) {
        return new Receipt(
                last, List.of(), new FactChanges(List.of(), List.of()), List.of(), Contradictions.NONE, List.of());
    }

    public boolean changedBelief() {
        return !facts.opened().isEmpty() || !facts.closed().isEmpty();
    }

    /** The claims that the ops made, in order. */
    public List<ClaimRef> made() {
        return claims.stream()
                .filter(claim -> claim.retracted() == null && claim.setAside() == null)
                .toList();
    }

    /** What was read from a text and could not be applied; null if everything was. */
    public @Nullable String leftOut() {
        List<String> reasons = warnings.stream()
                .filter(Warning::tellsOfLeftOut)
                .map(Warning::detail)
                .toList();
        return reasons.isEmpty() ? null : reasons.size() + " left out: " + String.join(" ", reasons);
    }

    public record CommitRef(
            @Schema(examples = "42") long seq,

            @Schema(examples = "2026-11-22T10:00:00.000123Z")
            Instant knownAt) {}

    /**
     * A claim that an op made, retracted or set aside.
     *
     * @param retracted true if the op retracted it, else null
     * @param setAside true if the op set it aside, else null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ClaimRef(
            String id,
            @Nullable Boolean retracted,
            @Nullable Boolean setAside) {

        public static ClaimRef made(String id) {
            return new ClaimRef(id, null, null);
        }

        public static ClaimRef retracted(String id) {
            return new ClaimRef(id, true, null);
        }

        public static ClaimRef setAside(String id) {
            return new ClaimRef(id, null, true);
        }
    }

    public record DecisionRef(String id) {}

    public record FactChanges(List<FactRef> opened, List<FactRef> closed) {}

    public record FactRef(
            String id,
            @Schema(examples = "Alice works at Acme") String statement) {}

    public record Contradictions(List<String> opened, List<String> closed) {
        public static final Contradictions NONE = new Contradictions(List.of(), List.of());
    }

    /**
     * @param code stable, for programs
     * @param field the path of the op
     */
    public record Warning(
            @Schema(examples = "nothing-ended") String code,
            @Schema(examples = "ops[0]") String field,

            @Schema(examples = "No value of \"works_at\" was believed of \"Alcie\", which is a new name.")
            String detail) {

        private static final String LEFT_OUT = "left-out";

        /** An op that was read from a text and cannot be applied. */
        public static Warning leftOut(String field, ProblemException why) {
            return new Warning(LEFT_OUT, field, why.code().code() + ": " + why.detail());
        }

        public boolean tellsOfLeftOut() {
            return code.equals(LEFT_OUT);
        }
    }
}
