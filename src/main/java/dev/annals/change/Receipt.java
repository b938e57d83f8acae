package dev.annals.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a transaction did. */
@Schema(name = "TransactionAnswer")
public record Receipt(
        CommitRef commit,

        @Schema(description = "One for each op, in their order")
        List<ClaimRef> claims,

        FactChanges facts,

        @Schema(description = "Claims that cannot all be true; filled by reconciliation")
        List<String> contradictions) {

    /** @param last the commit as of which nothing was left to do */
    public static Receipt nothingNew(CommitRef last) {
        return new Receipt(last, List.of(), new FactChanges(List.of(), List.of()), List.of());
    }

    public record CommitRef(
            @Schema(examples = "42") long seq,

            @Schema(examples = "2026-11-22T10:00:00.000123Z")
            Instant knownAt) {}

    /** @param retracted true where the op withdrew the claim */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ClaimRef(String id, @Nullable Boolean retracted) {}

    public record FactChanges(List<FactRef> opened, List<FactRef> closed) {}

    public record FactRef(
            String id,
            @Schema(examples = "Alice works at Acme") String statement) {}
}
