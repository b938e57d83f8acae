package dev.annals.predicate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Caller;
import dev.annals.belief.Predicate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Declares predicates; one whose cardinality changes after it was used is a commit of its own. */
public interface Declarations {

    /**
     * @param commit as of which it is in force: a new one where facts were derived anew, else the last one
     * @param opened how many facts it opened
     * @param closed how many it closed
     */
    record Declared(Commit commit, int opened, int closed) {

        /** @param seq 0 before the first */
        public record Commit(long seq, Instant knownAt) {}
    }

    /**
     * @param key the Idempotency-Key, if one was sent
     * @param body of the request, for the key
     */
    Declared declare(Caller caller, Predicate predicate, @Nullable String reason, @Nullable String key, JsonNode body);
}
