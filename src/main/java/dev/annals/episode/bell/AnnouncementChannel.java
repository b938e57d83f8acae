package dev.annals.episode.bell;

import dev.annals.graph.StartupOrder;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Logs at the start how announcements travel, and refuses to start if they would be lost. */
@Singleton
class AnnouncementChannel {

    private static final Logger LOG = Logger.getLogger(AnnouncementChannel.class);

    private final KafkaConfig config;
    private final List<String> connectors;

    AnnouncementChannel(
            KafkaConfig config,
            @ConfigProperty(name = "mp.messaging.incoming.intake-in.connector") String in,
            @ConfigProperty(name = "mp.messaging.outgoing.intake-out.connector") String out,
            @ConfigProperty(name = "mp.messaging.outgoing.intake-dead-letter.connector") String deadLetters) {
        this.config = config;
        this.connectors = List.of(in, out, deadLetters);
    }

    void atStart(@Observes @Priority(StartupOrder.INTAKE - 2) StartupEvent event) {
        LOG.info(told());
    }

    /** @throws IllegalStateException if a broker is named but a channel is not connected to it */
    String told() {
        if (config.bootstrapServers().isEmpty()) {
            return "Waiting episodes are announced inside this process; set ANNALS_KAFKA to announce them to all";
        }
        if (!connectors.stream().allMatch(KafkaSwitch.KAFKA::equals)) {
            throw new IllegalStateException(
                    "ANNALS_KAFKA names a broker, but the channels of the intake are connected to " + connectors);
        }
        return "Waiting episodes are announced through Kafka at "
                + config.bootstrapServers().get() + ", topic " + config.topic();
    }
}
