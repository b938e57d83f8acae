package dev.annals.episode.bell;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Announcements through Kafka, see docs/intake.md. */
@ConfigMapping(prefix = "annals.intake.kafka")
interface KafkaConfig {

    /** Absent: announcements stay in the process. */
    Optional<String> bootstrapServers();

    /** Which scopes of which tenants may have episodes waiting. */
    @WithDefault("annals.intake")
    String topic();

    /** What could not be read, and what was quarantined. */
    @WithDefault("annals.intake.dead-letter")
    String deadLetterTopic();

    /** The consumer group of all services. */
    @WithDefault("annals")
    String group();

    /** Of the topic, when it is made: so many processes can take part. */
    @WithDefault("12")
    int partitions();
}
