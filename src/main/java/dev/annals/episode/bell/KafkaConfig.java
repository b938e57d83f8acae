package dev.annals.episode.bell;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Announcements through Kafka; see docs/intake.md. */
@ConfigMapping(prefix = "annals.intake.kafka")
interface KafkaConfig {

    /** If absent, announcements stay within the process. */
    Optional<String> bootstrapServers();

    /** The topic that announces which scopes of which tenants may have episodes waiting. */
    @WithDefault("annals.intake")
    String topic();

    /** The topic for records that could not be read and for episodes that were quarantined. */
    @WithDefault("annals.intake.dead-letter")
    String deadLetterTopic();

    /** The consumer group shared by all processes. */
    @WithDefault("annals")
    String group();

    /** The number of partitions the topic is created with: at most this many processes can consume it. */
    @WithDefault("12")
    int partitions();
}
