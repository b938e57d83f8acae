package dev.annals.consolidate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Configures what gets a digest. */
@ConfigMapping(prefix = "annals.consolidate")
interface ConsolidateConfig {

    /** The minimum number of turns of a session. */
    @WithDefault("8")
    int turns();

    /** The minimum number of facts about an entity. */
    @WithDefault("8")
    int facts();

    /** The time since the last turn of a session; until then it may go on. */
    @WithDefault("1h")
    Duration idle();
}
