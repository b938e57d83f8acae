package dev.annals.index;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How texts get new vectors when the model changes. */
@ConfigMapping(prefix = "annals.vectors")
interface VectorConfig {

    /** How often to look for texts without a vector of the wanted model. */
    @WithDefault("10s")
    String sweep();

    /** How long a silent process keeps the work before another takes over. */
    @WithDefault("60s")
    Duration lease();

    /** How long a search waits, right after the start, for the model to be loaded. */
    @WithDefault("10s")
    Duration loading();

    /** How long old vectors are kept after a change, for searches that began before it. */
    @WithDefault("60s")
    Duration grace();

    /** How long after a change a start with the replaced model does not bring it back. */
    @WithDefault("1h")
    Duration noReturn();
}
