package dev.annals.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How sessions are kept. */
@ConfigMapping(prefix = "annals.session")
interface SessionConfig {

    /** After so long without a word, a session that nobody ended has lapsed. */
    @WithDefault("30m")
    Duration idle();

    /** How often it is looked for them. */
    @WithDefault("30s")
    Duration sweep();

    /** In the place of those that ship. */
    Optional<Path> policies();

    /** How long a job waits for a session to go on before it keeps its digest. */
    @WithDefault("${annals.consolidate.idle:1h}")
    Duration consolidateAfter();
}
