package dev.annals.episode;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How episodes are accepted and learned. */
@ConfigMapping(prefix = "annals.intake")
public interface IntakeConfig {

    /** How many episodes of a tenant may wait; beyond that, new ones are refused with 429. */
    @WithDefault("20000")
    int maxWaiting();

    /** How many episodes are learned together. */
    @WithDefault("128")
    int batch();

    /** How many batches may be in progress at a time, over all tenants. */
    @WithDefault("2")
    int workers();

    /** How long a worker holds an episode without renewing its lease; after that another worker gets it. */
    @WithDefault("5s")
    Duration lease();

    /** How many workers may die while holding an episode before it is quarantined. */
    @WithDefault("5")
    int attempts();

    /** How often all tenants are searched for episodes left behind by a process that died. */
    @WithDefault("5s")
    Duration sweep();

    /** How often leases are checked for renewal. */
    @WithDefault("1s")
    Duration heartbeat();
}
