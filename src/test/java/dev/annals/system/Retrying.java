package dev.annals.system;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * A client that follows the documentation: a request without an answer, or answered by 503, is repeated with its key.
 */
final class Retrying {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Supplier<Client> service;
    private final ConcurrentLinkedQueue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> refusals = new ConcurrentLinkedQueue<>();

    /** @param service asked before each try, since a service that was started again is elsewhere */
    Retrying(Supplier<Client> service) {
        this.service = service;
    }

    void transact(Write write) throws InterruptedException {
        acknowledged.add(
                Acknowledged.of(write, answer(write.key(), write.transaction()).expect(201)));
    }

    /** Any answer but "later". */
    Client.Answer answer(String key, Object transaction) throws InterruptedException {
        long begin = System.nanoTime();
        while (true) {
            try {
                Client.Answer answer = service.get().transact(key, transaction);
                if (answer.status() != 503) {
                    return answer;
                }
            } catch (IOException unanswered) {
                // it may have taken effect or not
            }
            refusals.add(key);
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException(key + " was not accepted within " + PATIENCE);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    Collection<Acknowledged> acknowledged() {
        return acknowledged;
    }

    /** Tries that had to be repeated. */
    int repeated() {
        return refusals.size();
    }
}
