package dev.annals.episode.reread;

import dev.annals.belief.ClaimKind;
import dev.annals.change.Op;
import dev.annals.change.Quote;
import dev.annals.time.Instants;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says and in which words, regardless of when and by whom it was found.
 *
 * @param quote the key of the quoted words and what they say
 * @param literal the key of its value; empty if the value is an entity
 */
record Saying(String quote, String literal, Instant from, Instant to) {

    /** @param referenceTime when it starts to hold if it has no start */
    static Saying of(Op.Make read, Quote quote, Instant referenceTime) {
        return new Saying(
                quote.key(),
                read.said() instanceof Op.Said.Literal(var value) ? value.key() : "",
                Objects.requireNonNullElse(read.from(), referenceTime),
                read.kind() == ClaimKind.END ? Instants.MAX : read.to());
    }

    /** Adds its dates, as in the API. */
    void date(Map<String, @Nullable Object> shown) {
        shown.put("validFrom", text(from));
        shown.put("validTo", text(to));
    }

    private static @Nullable String text(Instant instant) {
        @Nullable Instant bounded = Instants.bounded(instant);
        return bounded == null ? null : bounded.toString();
    }
}
