package dev.annals.bench;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A filter on what may be found.
 *
 * @param body the filter as part of a search request
 * @param passes the same filter, for facts in memory
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
