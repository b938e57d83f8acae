package dev.annals.change;

import dev.annals.belief.ClaimKind;
import dev.annals.belief.Reference;
import dev.annals.belief.Value;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One step of a transaction. */
public sealed interface Op {

    /**
     * @param said null only for an end of whatever held
     * @param from null: the time of reference
     * @param to {@code Instants.MAX} when left open
     */
    record Make(
            ClaimKind kind,
            Reference subject,
            String predicate,
            @Nullable Said said,
            @Nullable Instant from,
            Instant to,
            double confidence,
            @Nullable String source,
            @Nullable String statement)
            implements Op {}

    record Retract(String claim, String reason) implements Op {}

    /** What a claim says of its subject, before entities are looked up. */
    sealed interface Said {
        record Referred(Reference reference) implements Said {}

        record Literal(Value.Literal value) implements Said {}
    }
}
