package dev.annals.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How jobs are worked on. */
@ConfigMapping(prefix = "annals.jobs")
interface JobConfig {

    /** Jobs of all tenants in work at a time, in one process. */
    @WithDefault("2")
    int workers();

    /** Items committed together. */
    @WithDefault("64")
    int batch();

    /** After which a job whose worker fell silent is given to another; it is prolonged while the worker lives. */
    @WithDefault("10s")
    Duration lease();

    /** How often it is looked for jobs that nobody works on. */
    @WithDefault("2s")
    Duration sweep();

    /** How often the leases of what is in work are prolonged. */
    @WithDefault("2s")
    Duration heartbeat();
}
