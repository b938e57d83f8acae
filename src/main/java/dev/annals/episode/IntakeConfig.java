package dev.annals.episode;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How episodes are taken in and learned. */
@ConfigMapping(prefix = "annals.intake")
public interface IntakeConfig {

    /** Episodes of one tenant that may wait; more are refused with 429. */
    @WithDefault("20000")
    int maxWaiting();

    /** Episodes learned together. */
    @WithDefault("128")
    int batch();

    /** Batches of all tenants in work at a time. */
    @WithDefault("2")
    int workers();

    /** After which an episode whose worker fell silent is given to another; it is prolonged while the worker lives. */
    @WithDefault("5s")
    Duration lease();

    /** How many workers may die with an episode before it is quarantined. */
    @WithDefault("5")
    int attempts();

    /** How often all tenants are looked through for episodes left behind by a process that died. */
    @WithDefault("5s")
    Duration sweep();

    /** How often the leases of what is in work are looked at, to prolong them. */
    @WithDefault("1s")
    Duration heartbeat();
}
