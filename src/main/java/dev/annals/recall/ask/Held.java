package dev.annals.recall.ask;

import java.time.Instant;

/**
 * A fact, as much of it as a question needs.
 *
 * @param validFrom and validTo: open ends are {@link dev.annals.time.Instants#MIN} and {@code MAX}
 */
public record Held(
        String id,
        String scope,
        String predicate,
        Party subject,
        Party object,
        String statement,
        Instant validFrom,
        Instant validTo,
        Instant believedSince) {

    /** @param id of the entity; empty where it is a literal */
    public record Party(String id, String name) {}

    Party party(boolean ofSubject) {
        return ofSubject ? subject : object;
    }

    boolean overlaps(Instant from, Instant to) {
        return validFrom.isBefore(to) && validTo.isAfter(from);
    }

    boolean covers(Instant at) {
        return !validFrom.isAfter(at) && validTo.isAfter(at);
    }
}
