package dev.annals.session;

import dev.annals.access.Caller;
import dev.annals.change.IdempotencyKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * A visit to a session that has to be answered.
 *
 * @param session its id
 * @param finding how the session is found, or opened
 * @param key null: it has none
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
