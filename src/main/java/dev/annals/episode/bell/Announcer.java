package dev.annals.episode.bell;

import io.smallrye.reactive.messaging.kafka.Record;
import jakarta.inject.Singleton;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells workers that episodes may wait: of all processes by Kafka where it is in use, else, and while it is away, those
 * of this one. It never waits.
 */
@Singleton
public class Announcer {

    private static final Logger LOG = Logger.getLogger(Announcer.class);
    private static final int MAX_UNDER_WAY = 1_000;

    private final Doorbell doorbell;
    private final Emitter<Record<String, String>> kafka;
    private final BacklogJson json;
    private final boolean usesKafka;
    private final AtomicBoolean away = new AtomicBoolean();

    /** What is on its way to Kafka, and whether it has to be said again: it may be heard before we know it arrived. */
    private final ConcurrentMap<Backlog, Boolean> underWay = new ConcurrentHashMap<>();

    Announcer(
            Doorbell doorbell,
            @Channel("intake-out") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    Emitter<Record<String, String>> kafka,
            BacklogJson json,
            KafkaConfig config) {
        this.doorbell = doorbell;
        this.kafka = kafka;
        this.json = json;
        this.usesKafka = config.bootstrapServers().isPresent();
    }

    public void announce(Backlog backlog) {
        if (!usesKafka || away.get()) {
            doorbell.ring(backlog);
        }
        if (usesKafka) {
            announceToAll(backlog);
        }
    }

    /** For what was announced in vain. */
    public void announceHere(Backlog backlog) {
        doorbell.ring(backlog);
    }

    private void announceToAll(Backlog backlog) {
        if (underWay.size() >= MAX_UNDER_WAY) {
            doorbell.ring(backlog);
        } else if (underWay.put(backlog, true) == null) {
            underWay.put(backlog, false);
            send(backlog);
        }
    }

    private void send(Backlog backlog) {
        kafka.send(Record.of(backlog.key(), json.write(backlog)))
                .whenComplete((sent, failure) -> sent(backlog, failure));
    }

    private void sent(Backlog backlog, @Nullable Throwable failure) {
        if (failure == null) {
            if (away.compareAndSet(true, false)) {
                LOG.info("Kafka answers again: waiting episodes are announced there");
            }
            if (!underWay.remove(backlog, false)) {
                underWay.put(backlog, false);
                send(backlog);
            }
        } else {
            if (away.compareAndSet(false, true)) {
                LOG.warnf("Kafka is away, episodes are learned without it: %s", failure.getMessage());
                underWay.keySet().forEach(doorbell::ring);
            }
            underWay.remove(backlog);
            doorbell.ring(backlog);
        }
    }
}
