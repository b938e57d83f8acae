package dev.annals.recall;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How searches are prepared. */
@ConfigMapping(prefix = "annals.search")
interface SearchConfig {

    /** Whether to rehearse some after a start. */
    @WithDefault("true")
    boolean rehearse();
}
