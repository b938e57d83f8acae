package dev.annals.session;

import dev.annals.access.Caller;
import dev.annals.change.IdempotencyKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * A request at a point of a session, to be answered.
 *
 * @param session its id
 * @param finding how to find or open the session
 * @param key the idempotency key; null: none
 */
record Request(
        Caller caller,
        String session,
        Finding finding,
        Visit visit,
        @Nullable IdempotencyKey key) {

    interface Finding {
        Known find(TransactionContext tx, Instant now);
    }

    String tenant() {
        return caller.tenant();
    }
}
