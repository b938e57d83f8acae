package dev.annals.episode.bell;

import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jspecify.annotations.Nullable;

/** Calls a worker of this process. Rings for a backlog are merged until a worker takes it up. */
@Singleton
public class Doorbell {

    private final Emitter<Ring> workers;
    private final ConcurrentMap<Backlog, Ring> waiting = new ConcurrentHashMap<>();

    Doorbell(@Channel("intake") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) Emitter<Ring> workers) {
        this.workers = workers;
    }

    /** @return completes once a worker has learned what it could take; fails if the worker did */
    CompletionStage<Void> ring(Backlog backlog) {
        Ring ring = Ring.of(backlog);
        @Nullable Ring before = waiting.putIfAbsent(backlog, ring);
        if (before != null) {
            return before.answered();
        }
        CompletionStage<Void> call;
        try {
            call = workers.send(ring);
        } catch (RuntimeException refused) {
            call = CompletableFuture.failedStage(refused);
        }
        call.whenComplete((heard, failure) -> {
            if (failure != null) {
                unheard(ring, failure);
            }
        });
        return ring.answered();
    }

    /** No worker will come, so the next ring has to call again. */
    private void unheard(Ring ring, Throwable failure) {
        waiting.remove(ring.backlog(), ring);
        ring.answered().completeExceptionally(failure);
    }

    /** A worker has come. A later ring may mean episodes it has not seen, so it calls again. */
    public void opened(Ring ring) {
        waiting.remove(ring.backlog(), ring);
    }
}
