package dev.annals.consolidate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is worth a digest. */
@ConfigMapping(prefix = "annals.consolidate")
interface ConsolidateConfig {

    /** A session of so many turns. */
    @WithDefault("8")
    int turns();

    /** An entity with so many facts. */
    @WithDefault("8")
    int facts();

    /** Since the last turn of a session, which may go on until then. */
    @WithDefault("1h")
    Duration idle();
}
