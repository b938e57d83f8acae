package dev.annals.change;

import dev.annals.belief.ClaimKind;
import dev.annals.belief.Reference;
import dev.annals.belief.Value;
import dev.annals.time.Precision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One step of a transaction: a claim, or a decision about one or about an entity. */
public sealed interface Op {

    /**
     * Makes a claim.
     *
     * @param said null only for an end of whatever held
     * @param from null: the time of reference
     * @param to {@code Instants.MAX} when left open
     * @param written how finely the dates were written
     */
    record Make(
            ClaimKind kind,
            Reference subject,
            String predicate,
            @Nullable Said said,
            @Nullable Instant from,
            Instant to,
            Written written,
            double confidence,
            @Nullable String source,
            @Nullable String statement)
            implements Op {}

    /** Withdraws a claim, as never having been made. */
    record Retract(String claim, String reason) implements Op {}

    /** Gives an entity another name; it is still found by the one before, as of when it bore it. */
    record Rename(Reference entity, String name, @Nullable String reason) implements Op {}

    /** Says what an entity is, whatever was said of that before. */
    record Retype(Reference entity, String type, @Nullable String reason) implements Op {}

    /** How finely dates were written; null where none was. */
    record Written(@Nullable Precision from, @Nullable Precision to) {}

    /** What a claim says of its subject, before entities are looked up. */
    sealed interface Said {

        record Referred(Reference reference) implements Said {}

        record Literal(Value.Literal value) implements Said {}
    }
}
