package dev.annals.predicate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Caller;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes the commit that declares a predicate. */
public interface Declarations {

    /** @param commit its number */
    record Declared(long commit, Instant knownAt, int opened, int closed) {}

    /**
     * @param key the Idempotency-Key, if one was sent
     * @param body of the request, for the key
     */
    Declared declare(Caller caller, Predicate predicate, @Nullable String reason, @Nullable String key, JsonNode body);
}
