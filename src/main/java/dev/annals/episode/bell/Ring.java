package dev.annals.episode.bell;

import java.util.concurrent.CompletableFuture;

/** @param answered completes once a worker has learned what it could take */
public record Ring(Backlog backlog, CompletableFuture<Void> answered) {

    static Ring of(Backlog backlog) {
        return new Ring(backlog, new CompletableFuture<>());
    }
}
