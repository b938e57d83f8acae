package dev.annals.bench;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What may be found.
 *
 * @param body the filter as a search has it
 * @param passes the same, of facts in memory
 */
record Filter(String name, Map<String, Object> body, Predicate<Vectors.Held> passes) {

    Instant validAt() {
        return Instant.parse((String) body.get("validAt"));
    }

    /** @return null for all */
    List<?> scopes() {
        return (List<?>) body.get("scopes");
    }
}
