package dev.annals.episode.bell;

import io.smallrye.reactive.messaging.kafka.Record;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

/**
 * Publishes quarantined episodes to the dead-letter topic. What Kafka does not accept is dropped, since the graph knows
 * it.
 */
@Singleton
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final Emitter<Record<String, String>> kafka;
    private final BacklogJson json;
    private final boolean usesKafka;

    DeadLetters(
            @Channel("intake-dead-letter") @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = 1_000)
                    Emitter<Record<String, String>> kafka,
            BacklogJson json,
            KafkaConfig config) {
        this.kafka = kafka;
        this.json = json;
        this.usesKafka = config.bootstrapServers().isPresent();
    }

    public void quarantined(Backlog backlog, String episode, String why) {
        if (!usesKafka) {
            return;
        }
        try {
            kafka.send(Record.of(backlog.key(), json.quarantined(backlog, episode, why)))
                    .whenComplete((sent, failure) -> {
                        if (failure != null) {
                            dropped(episode, failure);
                        }
                    });
        } catch (IllegalStateException full) {
            dropped(episode, full);
        }
    }

    private static void dropped(String episode, Throwable failure) {
        LOG.warnf("No dead letter could be sent for the quarantined episode %s: %s", episode, failure.getMessage());
    }
}
