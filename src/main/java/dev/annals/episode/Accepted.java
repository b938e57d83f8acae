package dev.annals.episode;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Episodes that have been stored durably and, if the caller waited, what became of them.
 *
 * @param receipt of the only episode, or of the first one
 * @param receipts of all episodes, in the order they were sent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Accepted(
        String receipt,
        List<String> receipts,

        @Schema(description = "The receipts, if the answer waited for them") @Nullable
        List<Receipts.Receipt> applied,

        @Schema(
                description = "If the answer waited: strong if everything is settled, eventual if time ran out",
                enumeration = {"strong", "eventual"})
        @Nullable
        String consistency,

        @Schema(description = "If time ran out: what is left") @Nullable
        String why) {

    static Accepted of(List<String> ids) {
        return new Accepted(ids.getFirst(), ids, null, null, null);
    }

    static Accepted awaited(List<Receipts.Receipt> applied, Duration patience) {
        List<String> ids = applied.stream().map(Receipts.Receipt::id).toList();
        long left = applied.stream().filter(receipt -> !receipt.isFinal()).count();
        return left == 0
                ? new Accepted(ids.getFirst(), ids, applied, "strong", null)
                : new Accepted(
                        ids.getFirst(),
                        ids,
                        applied,
                        "eventual",
                        "%d of %d not learned within %d seconds; they will be, see their receipts"
                                .formatted(left, ids.size(), patience.toSeconds()));
    }
}
