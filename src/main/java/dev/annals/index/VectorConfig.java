package dev.annals.index;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How texts get new vectors when the model changes. */
@ConfigMapping(prefix = "annals.vectors")
interface VectorConfig {

    /** How often the service looks for texts that have no vector of the wanted model. */
    @WithDefault("10s")
    String sweep();

    /** When the work of a process that fell silent is given to another. */
    @WithDefault("60s")
    Duration lease();

    /** How long a search waits for a model that is being loaded, just after the start. */
    @WithDefault("10s")
    Duration loading();

    /** How long old vectors are kept after the change, for searches that began before it. */
    @WithDefault("60s")
    Duration grace();

    /** How long a start with the model that was replaced does not bring it back. */
    @WithDefault("1h")
    Duration noReturn();
}
