package dev.annals.episode;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How episodes are taken in and learned. */
@ConfigMapping(prefix = "annals.intake")
interface IntakeConfig {

    /** Episodes of one tenant that may wait; more are refused with 429. */
    @WithDefault("20000")
    int maxWaiting();

    /** Episodes learned together. */
    @WithDefault("128")
    int batch();

    /** Batches of all tenants in work at a time. */
    @WithDefault("2")
    int workers();

    /** After which an episode whose worker fell silent is given to another. */
    @WithDefault("20s")
    Duration lease();

    /** How many workers may die with an episode before it is quarantined. */
    @WithDefault("5")
    int attempts();

    /** How often all tenants are looked through for episodes left behind by a process that died. */
    @WithDefault("10s")
    Duration sweep();

    Kafka kafka();

    /** Announcements through Kafka, see docs/intake.md. */
    interface Kafka {

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
}
