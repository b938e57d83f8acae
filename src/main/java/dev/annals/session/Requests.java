package dev.annals.session;

import dev.annals.access.Caller;
import dev.annals.change.IdempotencyKey;
import dev.annals.graph.Graph;
import dev.annals.journal.UsedKeys;
import dev.annals.time.Instants;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Finds the session of a request, unless the request was answered before: then all is left as it is. */
@Singleton
class Requests {

    private final SessionStore store;
    private final Graph graph;
    private final Clock clock;

    Requests(SessionStore store, Graph graph, Clock clock) {
        this.store = store;
        this.graph = graph;
        this.clock = clock;
    }

    interface Finding {
        Known find(TransactionContext tx, Instant now);
    }

    static final class AnsweredBefore extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String answer;

        private AnsweredBefore(String answer) {
            super("the request was answered before", null, false, false);
            this.answer = answer;
        }

        String answer() {
            return answer;
        }
    }

    /** @throws AnsweredBefore under its key */
    Known find(Caller caller, Finding finding, @Nullable IdempotencyKey key) {
        Instant now = Instants.micros(clock.instant());
        return graph.write(tx -> {
            if (key != null) {
                UsedKeys.first(tx, caller.tenant(), key, now).ifPresent(answer -> {
                    throw new AnsweredBefore(answer);
                });
            }
            return finding.find(tx, now);
        });
    }

    /** Whoever asks again, and waits for no answer, never got the first one: what it told can be told again. */
    void unhear(Caller caller, String session, IdempotencyKey key) {
        graph.write(tx -> {
            store.unhear(tx, caller.tenant(), session, key.text());
            return session;
        });
    }
}
