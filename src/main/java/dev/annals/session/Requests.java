package dev.annals.session;

import dev.annals.graph.Graph;
import dev.annals.journal.UsedKeys;
import dev.annals.time.Instants;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.neo4j.driver.TransactionContext;

/** Finds the session of a request. If the request has been answered before, nothing is changed. */
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

    /** The result of the lookup. */
    sealed interface Found permits AnsweredBefore, Known {}

    /** The request has already been answered under its idempotency key. */
    record AnsweredBefore(String answer) implements Found {}

    Found find(Request request) {
        Instant now = Instants.micros(clock.instant());
        return graph.write(tx -> {
            Optional<String> answer = before(tx, request, now);
            return answer.isPresent()
                    ? new AnsweredBefore(answer.get())
                    : request.finding().find(tx, now);
        });
    }

    /** A late retry means that the first answer never arrived, so what it told counts as untold. */
    private Optional<String> before(TransactionContext tx, Request request, Instant now) {
        if (request.key() == null) {
            return Optional.empty();
        }
        Optional<String> answer = UsedKeys.first(tx, request.tenant(), request.key(), now);
        if (answer.isPresent() && request.visit().late()) {
            store.unhear(tx, request.tenant(), request.session(), request.key().text());
        }
        return answer;
    }
}
