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
 * What a claim says, in which words, whenever and by whomever it was found.
 *
 * @param quote the key of what it says in what words
 * @param literal the key of its value, where that is no entity; else empty
 */
record Saying(String quote, String literal, Instant from, Instant to) {

    /** @param referenceTime from when it counts, where it does not say */
    static Saying of(Op.Make read, Quote quote, Instant referenceTime) {
        return new Saying(
                quote.key(),
                read.said() instanceof Op.Said.Literal(var value) ? value.key() : "",
                Objects.requireNonNullElse(read.from(), referenceTime),
                read.kind() == ClaimKind.END ? Instants.MAX : read.to());
    }

    /** Its dates, as JSON has them. */
    void date(Map<String, @Nullable Object> shown) {
        shown.put("validFrom", text(from));
        shown.put("validTo", text(to));
    }

    private static @Nullable String text(Instant instant) {
        @Nullable Instant bounded = Instants.bounded(instant);
        return bounded == null ? null : bounded.toString();
    }
}
