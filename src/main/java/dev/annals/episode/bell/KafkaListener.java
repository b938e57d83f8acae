package dev.annals.episode.bell;

import dev.annals.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Consumes announcements from Kafka and calls a worker. A record is acknowledged only when the worker is done, so that
 * another process gets it if this one dies before.
 */
@ApplicationScoped
class KafkaListener {

    private static final Logger LOG = Logger.getLogger(KafkaListener.class);
    private static final int MAX_UNANSWERED = 1_000;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final Doorbell doorbell;
    private final BacklogJson json;
    private final AtomicInteger unanswered = new AtomicInteger();

    KafkaListener(Doorbell doorbell, BacklogJson json) {
        this.doorbell = doorbell;
        this.json = json;
    }

    /** @return completes when the next record may be delivered; this one may still be in progress */
    @Incoming("intake-in")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    CompletionStage<Void> hear(Message<byte[]> record) {
        CompletionStage<Void> done = handle(record);
        boolean full = unanswered.incrementAndGet() >= MAX_UNANSWERED;
        CompletionStage<Void> ended = done.handle((nothing, failure) -> {
            unanswered.decrementAndGet();
            return null;
        });
        return full ? ended : CompletableFuture.completedStage(null);
    }

    private CompletionStage<Void> handle(Message<byte[]> record) {
        try {
            Backlog backlog = json.read(record.getPayload());
            return untilItSucceeds(() -> doorbell.ring(backlog)).thenCompose(learned -> record.ack());
        } catch (IOException | RuntimeException unreadable) {
            LOG.warnf("Unreadable intake record, sent to the dead-letter topic: %s", why(unreadable));
            return untilItSucceeds(() -> record.nack(unreadable));
        }
    }

    /** Retries until the database and the broker are back. */
    private static CompletionStage<Void> untilItSucceeds(Supplier<CompletionStage<Void>> action) {
        return Uni.createFrom()
                .completionStage(action)
                .onFailure()
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely()
                .subscribeAsCompletionStage();
    }

    private static @Nullable String why(Exception unreadable) {
        return unreadable instanceof ProblemException problem ? problem.detail() : unreadable.getMessage();
    }
}
