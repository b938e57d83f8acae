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
 * Hears from Kafka where episodes may wait and calls a worker. A record is acknowledged when the worker is done, so
 * another process hears it if this one dies before.
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

    /** @return completes when the next record can be heard: this one may still be in work */
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
            LOG.warnf("A record of the intake cannot be read and becomes a dead letter: %s", why(unreadable));
            return untilItSucceeds(() -> record.nack(unreadable));
        }
    }

    /** A database or broker that is away is waited for. */
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
