package dev.annals.episode.bell;

import io.smallrye.reactive.messaging.kafka.Record;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

/**
 * Tells workers that episodes may be waiting: those of all processes through Kafka if it is configured and reachable,
 * else those of this process. It never blocks.
 */
@Singleton
public class Announcer {

    private static final Logger LOG = Logger.getLogger(Announcer.class);

    private final Doorbell doorbell;
    private final Announcements toAll;
    private final boolean usesKafka;

    Announcer(
            Doorbell doorbell,
            @Channel("intake-out") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    Emitter<Record<String, String>> kafka,
            BacklogJson json,
            KafkaConfig config) {
        this.doorbell = doorbell;
        this.toAll = new Announcements(doorbell::ring, new ByKafka(kafka, json));
        this.usesKafka = config.bootstrapServers().isPresent();
    }

    public void announce(Backlog backlog) {
        if (usesKafka) {
            toAll.announce(backlog);
        } else {
            doorbell.ring(backlog);
        }
    }

    /** For announcements that reached nobody. */
    public void announceHere(Backlog backlog) {
        doorbell.ring(backlog);
    }

    private record ByKafka(Emitter<Record<String, String>> kafka, BacklogJson json) implements Announcements.Way {

        @Override
        public CompletionStage<Void> send(Backlog backlog) {
            return kafka.send(Record.of(backlog.key(), json.write(backlog)));
        }

        @Override
        public void blocked(Throwable why) {
            LOG.warnf("Kafka is unreachable; episodes are learned without it: %s", why.getMessage());
        }

        @Override
        public void free() {
            LOG.info("Kafka is reachable again; waiting episodes are announced through it");
        }
    }
}
