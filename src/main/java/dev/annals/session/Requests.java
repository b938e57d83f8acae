package dev.annals.session;

import dev.annals.graph.Graph;
import dev.annals.journal.UsedKeys;
import dev.annals.time.Instants;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
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

    /** What is found. */
    sealed interface Found permits AnsweredBefore, Known {}

    /** The request has been answered, under its key. */
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

    /** Whoever asks again, and waits for no answer, never got the first one: what it told can be told again. */
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
